/** The first case, of the one who insulted his chief, and the second, which goes beyond what a teguran may answer. */
export const FIRST = 'K-2026/001'
export const SECOND = 'K-2026/002'

/** Who walks the road and on which days. The town and all people are invented; NIPs follow the rules, belong to nobody. */

export const OFFICE = {
  region: 'Rimba Raya',
  fullRegion: 'Kota Rimba Raya',
  address: 'Jalan Contoh Nomor 1, Rimba Raya 00000',
  city: 'Rimba Raya',
  receiver: 'BKPSDM Kota Rimba Raya',
} as const

export const CLERK = { name: 'Rina Wulandari', id: 'rina', password: 'sungai-kopi-jendela-92' } as const

export const INSPECTOR = {
  name: 'Bambang Misalnya, S.E., M.M.',
  nip: '197001011995031001',
  position: 'Inspektur Kota Rimba Raya',
} as const

/** Inspector assistant: direct superior of the one the case is about, and lawful signatory of its papers. */
export const SUPERIOR = {
  bareName: 'Tuti Rekaan',
  name: 'Tuti Rekaan, S.H.',
  nip: '197502022000032001',
} as const

export const DEDI = {
  bareName: 'Dedi Contohwan',
  name: 'Dedi Contohwan, S.E.',
  nip: '198609262015051001',
} as const
export const SITI = {
  bareName: 'Siti Umpama',
  name: 'Siti Umpama, A.Md.',
  nip: '199003142019032002',
} as const
/** His NIP was typed as a number, and the spreadsheet rounded it: the last digits are gone. */
export const ROUNDED = { bareName: 'Joko Permisalan', nip: 1.98308e17 } as const

/** The days of the first case. 5 October 2026 is a Monday; no holiday falls between it and 20 November. */
export const DAY = {
  setUp: '2026-10-05',
  /** Working day 8 after 5 October: 6, 7, 8, 9, 12, 13, 14, 15. */
  firstExam: '2026-10-15',
  dayAfterFirstExam: '2026-10-16',
  /** Working day 8 after 15 October: 16, 19, 20, 21, 22, 23, 26, 27. */
  secondExam: '2026-10-27',
  decision: '2026-10-29',
  decisionReceived: '2026-10-30',
  /** Working day 15 after 30 October. The second report comes in on the same day. */
  effect: '2026-11-20',
  /** Working day 11 after 20 November; the office calls a case stuck after 10. */
  stuck: '2026-12-07',
} as const
