import { bareRegion, regionWord } from '../../contract/kop.ts'
import type { OfficeKind, OfficialRole } from '../../contract/settings.ts'
import type { PositionKind } from '../../terms/person.ts'
import { assertNever } from '../../terms/result.ts'

export function regionLabel(kind: OfficeKind): string {
  const word = regionWord(kind)
  return word ? `Nama ${word.toLowerCase()}` : 'Kabupaten, kota, atau provinsi'
}

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

/** The kind of position that goes with it (dossier 6.5), to be corrected by the clerk. */
export function usualPositionKind(role: OfficialRole, kind: OfficeKind): PositionKind {
  switch (role) {
    case 'kepala-daerah':
      return 'kepala-daerah'
    case 'sekda':
      return kind === 'inspektorat-provinsi' ? 'jpt-madya' : 'jpt-pratama'
    case 'kepala':
      return kind === 'instansi-vertikal' ? 'administrator' : 'jpt-pratama'
    case 'sekretaris':
    case 'irban':
      return 'administrator'
    case 'kasubag':
      return 'pengawas'
    case 'lainnya':
      return 'pelaksana'
    default:
      return assertNever(role)
  }
}

const INSPECTORATE = 'Inspektorat Daerah'

/** An inspectorate's name is nearly always the same, a vertical office's never that; one that was typed stays. */
export function usualName(kind: OfficeKind, name: string): string {
  if (kind === 'instansi-vertikal') return name === INSPECTORATE ? '' : name
  return name === '' ? INSPECTORATE : name
}
