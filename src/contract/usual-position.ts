import { assertNever } from '../terms/result.ts'
import { bareRegion } from './kop.ts'
import type { OfficeKind, OfficialRole } from './settings.ts'

/** What an official of this role is usually called, to be corrected by the clerk. */
export function usualPosition(role: OfficialRole, kind: OfficeKind, region: string): string {
  const vertical = kind === 'instansi-vertikal'
  switch (role) {
    case 'kepala-daerah':
      if (kind === 'inspektorat-provinsi') return `Gubernur ${bareRegion(region)}`
      return `${kind === 'inspektorat-kota' ? 'Wali Kota' : 'Bupati'} ${bareRegion(region)}`
    case 'sekda':
      return `Sekretaris Daerah ${region}`
    case 'kepala':
      return vertical ? 'Kepala Kantor' : `Inspektur ${region}`
    case 'sekretaris':
      return vertical ? 'Kepala Subbagian Tata Usaha' : `Sekretaris Inspektorat ${region}`
    case 'irban':
      return 'Inspektur Pembantu Khusus'
    case 'kasubag':
      return 'Kepala Subbagian Umum dan Kepegawaian'
    case 'lainnya':
      return ''
    default:
      return assertNever(role)
  }
}
