import type { OfficeKind } from '../../contract/settings.ts'
import { type PersonId, UnitId } from '../../terms/ids.ts'
import type { Whose } from '../../terms/sanction.ts'
import type { ReadContext } from '../context.ts'
import { unitsUpward } from '../people/units.ts'

/** Whose the case would be, as far as the registry tells; null: the clerk has to say. `why` is for the clerk. */
export interface ProposedWhose {
  readonly whose: Whose | null
  readonly why: string
}

/** Who typically is another government's, by words of his post or of a unit he is in (practice.md, "Not ours"). */
interface Typical {
  readonly words: RegExp
  readonly why: string
  readonly unless: readonly OfficeKind[]
}

const TYPICAL: readonly Typical[] = [
  {
    words: /\b(smkn?|sman?|slbn?)\b|sekolah menengah (atas|kejuruan)|sekolah luar biasa/i,
    why: 'SMA, SMK, dan SLB biasanya urusan pemerintah provinsi',
    unless: ['inspektorat-provinsi', 'instansi-vertikal'],
  },
  {
    words:
      /kementerian agama|kemenag|kantor urusan agama|\bkua\b|\b(madrasah|mtsn?|min|man)\b|kantor pertanahan|kantor pelayanan pajak|badan pusat statistik|\bbps\b|pengadilan (negeri|agama|tinggi)|kejaksaan|kepolisian|lembaga pemasyarakatan|imigrasi/i,
    why: 'instansi vertikal punya pimpinan dan pengawasan sendiri',
    unless: ['instansi-vertikal'],
  },
  {
    words: /^(kepala|perangkat) desa\b|^kepala dusun\b|^(kantor |pemerintah )?desa\b/i,
    why: 'kepala dan perangkat desa tidak tunduk pada aturan disiplin PNS',
    unless: [],
  },
  {
    words: /\b(bumd|perumda|perseroda|pdam|bank perkreditan rakyat|perusahaan (umum )?daerah)\b/i,
    why: 'pegawai BUMD bukan ASN',
    unless: [],
  },
  {
    words: /\b(honorer|tenaga kontrak|tenaga harian|non[- ]?asn)\b/i,
    why: 'tenaga honorer bukan ASN',
    unless: [],
  },
]

/** From the unit tree: own when a unit above him is this office's; asks while nobody knows where he works. */
export function proposeWhose({ db, profile }: ReadContext, personId: PersonId): ProposedWhose {
  const person = db.one<{ position: string; unit_id: string | null }>(
    'SELECT position, unit_id FROM person WHERE id = ?',
    personId,
  )
  const units = unitsUpward(db, UnitId.nullable().parse(person?.unit_id ?? null))
  if (units.some(({ own }) => own === 1)) return { whose: 'own', why: '' }
  const names = [person?.position ?? '', ...units.map(({ name }) => name)]
  const typical = TYPICAL.find(
    ({ words, unless }) => !unless.includes(profile.kind) && names.some((name) => words.test(name)),
  )
  if (typical) return { whose: 'not-ours', why: `Usulan: ${typical.why}.` }
  return units.length === 0
    ? { whose: null, why: 'Unit kerjanya belum diketahui: pilih pegawai siapa.' }
    : { whose: 'other-unit', why: '' }
}
