import type { FunctionalLevel, PositionKind } from '../../terms/person.ts'

export interface PositionGuess {
  readonly positionKind: PositionKind
  readonly functionalLevel: FunctionalLevel | null
}

/** SIASN's echelon codes (dossier 6.5). */
const SIASN_ECHELON: Readonly<Record<string, string>> = {
  '11': 'I.a',
  '12': 'I.b',
  '21': 'II.a',
  '22': 'II.b',
  '31': 'III.a',
  '32': 'III.b',
  '41': 'IV.a',
  '42': 'IV.b',
  '51': 'V.a',
  '52': 'V.b',
}

/** Reads `II.b`, `IIb`, `Eselon III/a`, `22`; empty when the text names no echelon (`-`, `NON`, `99`). */
export function readEchelon(raw: string): string {
  const text = raw.trim()
  const code = SIASN_ECHELON[text]
  if (code) return code
  const found = /(?:^|[\s.(])(IV|V|I{1,3})\s*[./\s-]?\s*([ab])(?=$|[\s).,])/i.exec(text)
  return found?.[1] && found[2] ? `${found[1].toUpperCase()}.${found[2].toLowerCase()}` : ''
}

const LEVELS: readonly (readonly [RegExp, FunctionalLevel])[] = [
  [/\bahli\s+utama\b/, 'ahli-utama'],
  [/\bahli\s+madya\b/, 'ahli-madya'],
  [/\bahli\s+muda\b/, 'ahli-muda'],
  [/\bahli\s+pertama\b/, 'ahli-pertama'],
  [/\bpenyelia\b/, 'penyelia'],
  [/\b(mahir|pelaksana lanjutan)\b/, 'mahir'],
  [/\bterampil\b/, 'terampil'],
  [/\bpemula\b/, 'pemula'],
]
/** Before 2017 names of functional posts had no `Ahli`: Guru Madya, Auditor Muda. */
const OLD_LEVELS: readonly (readonly [RegExp, FunctionalLevel])[] = [
  [/\butama$/, 'ahli-utama'],
  [/\bmadya$/, 'ahli-madya'],
  [/\bmuda$/, 'ahli-muda'],
  [/\bpertama$/, 'ahli-pertama'],
]
const FUNCTIONAL =
  /^(guru|kepala (sekolah|puskesmas|sd|sdn|smp|smpn|tk|paud|skb)\b|auditor|p2upd|perawat|bidan|dokter|apoteker|asisten apoteker|nutrisionis|sanitarian|epidemiolog|fisioterapis|radiografer|pranata|penyuluh|pengawas (sekolah|penyelenggaraan|mutu|benih|perikanan)|arsiparis|pustakawan|perencana|widyaiswara|pamong belajar|penilik|mediator|penera|penguji)/
const TOP =
  /^(sekretaris (daerah|dprd|dewan)|inspektur(?! pembantu)|kepala (dinas|badan|satuan|pelaksana)|staf ahli|asisten (pemerintahan|perekonomian|administrasi|sekretaris|i\b|ii\b|iii\b|[123]\b))/
const ADMINISTRATOR =
  /^(camat|sekretaris( dinas| badan| inspektorat| satuan| kecamatan| camat|$)|inspektur pembantu|irban|kepala (bagian|bidang|kantor)|kabag|kabid|direktur|wakil direktur|sekcam)/
const SUPERVISOR =
  /^(lurah|sekretaris (kelurahan|lurah)|sekkel|kepala (seksi|sub|uptd?\b|unit pelaksana)|kasi\b|kasubag|kasubbag|kasubbid)/

/** The post's name in small letters, without Plt., Plh., Pj. */
export function plainPosition(position: string): string {
  return position
    .toLowerCase()
    .replace(/^(plt|plh|pj)\.?\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function kindOfEchelon(echelon: string): PositionKind | null {
  const level = echelon.split('.')[0]
  if (level === 'I') return 'jpt-madya'
  if (level === 'II') return 'jpt-pratama'
  if (level === 'III') return 'administrator'
  return level === 'IV' ? 'pengawas' : null
}

function kindOfType(type: string): PositionKind | null {
  const text = plainPosition(type)
  if (/pratama/.test(text)) return 'jpt-pratama'
  if (/jpt madya|pimpinan tinggi madya/.test(text)) return 'jpt-madya'
  if (/administrator/.test(text)) return 'administrator'
  if (/pengawas/.test(text)) return 'pengawas'
  if (/pelaksana|fungsional umum|\bjfu\b/.test(text) || text === '4') return 'pelaksana'
  return /fungsional|\bjft?\b/.test(text) || text === '2' ? 'fungsional' : null
}

function levelOf(text: string): FunctionalLevel | null {
  return [...LEVELS, ...OLD_LEVELS].find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/**
 * Guesses the kind of a position: echelon first (dossier 6.5), then the registry's own *jenis jabatan*, then the words of
 * the name. The clerk corrects it on the person's page.
 */
export function guessPosition(position: string, echelon: string, type: string): PositionGuess {
  const text = plainPosition(position)
  const byWords = (): PositionKind => {
    if (FUNCTIONAL.test(text) || LEVELS.some(([pattern]) => pattern.test(text))) return 'fungsional'
    if (TOP.test(text)) return 'jpt-pratama'
    if (ADMINISTRATOR.test(text)) return 'administrator'
    return SUPERVISOR.test(text) ? 'pengawas' : 'pelaksana'
  }
  const positionKind = kindOfEchelon(echelon) ?? kindOfType(type) ?? byWords()
  return { positionKind, functionalLevel: positionKind === 'fungsional' ? levelOf(text) : null }
}

const HEAD_WORDS =
  /\bkepala\b|^camat|^lurah|^inspektur\b(?! pembantu)|^direktur|^sekretaris (daerah|dprd|dewan)|^pimpinan/
/** Heads of a part, who do not lead the whole unit they are counted in. */
const PART_HEADS =
  /^(kepala (bidang|bagian|sub|seksi|tata usaha|ruang|instalasi|urusan)|inspektur pembantu|sekretaris(?! daerah| dprd| dewan)|wakil)/
const SCHOOL =
  /^(sd|sdn|smp|smpn|sma|sman|smk|smkn|slb|slbn|tk|tkn|paud|min|mtsn|man|sekolah|upt sd|upt smp)\b/

/** Could this position make its holder head of a unit? Kept with the person, so that proposing heads looks at few rows. */
export function mayLead(position: string, positionKind: PositionKind): boolean {
  return HEAD_WORDS.test(plainPosition(position)) || !['fungsional', 'pelaksana'].includes(positionKind)
}

const RANK: Readonly<Record<PositionKind, number>> = {
  'kepala-daerah': 0,
  'jpt-utama': 60,
  'jpt-madya': 55,
  'jpt-pratama': 50,
  administrator: 30,
  pengawas: 20,
  fungsional: 0,
  pelaksana: 0,
}

/**
 * How well a position fits as head of a unit; null when it does not. Compare within one unit only.
 * The name counts most (`Kepala Dinas Pendidikan` in `Dinas Pendidikan`), then the rank.
 */
export function headScore(position: string, positionKind: PositionKind, unitName: string): number | null {
  const text = plainPosition(position)
  const unit = plainPosition(unitName)
  const words = (value: string) => value.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0)
  const unitWords = words(unit)
  const named = unitWords.length > 0 && unitWords.every((word) => words(text).includes(word))
  const isPartUnit =
    /^(bidang|bagian|sub|seksi|sekretariat(?! (daerah|dprd|dewan))|irban|inspektur pembantu)/.test(unit)
  const byTitle =
    (text.startsWith('camat') && unit.startsWith('kecamatan')) ||
    (text.startsWith('lurah') && unit.startsWith('kelurahan')) ||
    (/^inspektur(?! pembantu)/.test(text) && unit.startsWith('inspektorat')) ||
    (/\bkepala (sekolah|sd|sdn|smp|smpn|tk)\b/.test(text) && SCHOOL.test(unit)) ||
    (/\bkepala puskesmas\b/.test(text) && /puskesmas/.test(unit)) ||
    (text.startsWith('sekretaris daerah') && /^(sekretariat daerah|setda)/.test(unit))
  if (!isPartUnit && PART_HEADS.test(text)) return null
  const isHead = HEAD_WORDS.test(text)
  if (!isHead && RANK[positionKind] < RANK.administrator && !named) return null
  if (RANK[positionKind] === 0 && !isHead) return null
  return RANK[positionKind] + (byTitle || (isHead && named) ? 100 : isHead ? 15 : 0)
}
