import { regionWord } from '../../contract/kop.ts'
import type { OfficeKind, OfficialRole } from '../../contract/settings.ts'
import type { PositionKind } from '../../terms/person.ts'
import { assertNever } from '../../terms/result.ts'

export function regionLabel(kind: OfficeKind): string {
  const word = regionWord(kind)
  return word ? `Nama ${word.toLowerCase()}` : 'Kabupaten, kota, atau provinsi'
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
