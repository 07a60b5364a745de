import { z } from 'zod'

/** Golongan ruang of a PNS, lowest first (dossier 6.4). */
export const PNS_GOLONGAN = [
  'I/a',
  'I/b',
  'I/c',
  'I/d',
  'II/a',
  'II/b',
  'II/c',
  'II/d',
  'III/a',
  'III/b',
  'III/c',
  'III/d',
  'IV/a',
  'IV/b',
  'IV/c',
  'IV/d',
  'IV/e',
] as const
/** Golongan of a PPPK, lowest first; it has no pangkat name. */
export const PPPK_GOLONGAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
] as const

export const Golongan = z.enum([...PNS_GOLONGAN, ...PPPK_GOLONGAN])
export type Golongan = z.infer<typeof Golongan>
export type PnsGolongan = (typeof PNS_GOLONGAN)[number]

const PANGKAT: Record<PnsGolongan, { readonly name: string; readonly siasnId: string }> = {
  'I/a': { name: 'Juru Muda', siasnId: '11' },
  'I/b': { name: 'Juru Muda Tingkat I', siasnId: '12' },
  'I/c': { name: 'Juru', siasnId: '13' },
  'I/d': { name: 'Juru Tingkat I', siasnId: '14' },
  'II/a': { name: 'Pengatur Muda', siasnId: '21' },
  'II/b': { name: 'Pengatur Muda Tingkat I', siasnId: '22' },
  'II/c': { name: 'Pengatur', siasnId: '23' },
  'II/d': { name: 'Pengatur Tingkat I', siasnId: '24' },
  'III/a': { name: 'Penata Muda', siasnId: '31' },
  'III/b': { name: 'Penata Muda Tingkat I', siasnId: '32' },
  'III/c': { name: 'Penata', siasnId: '33' },
  'III/d': { name: 'Penata Tingkat I', siasnId: '34' },
  'IV/a': { name: 'Pembina', siasnId: '41' },
  'IV/b': { name: 'Pembina Tingkat I', siasnId: '42' },
  'IV/c': { name: 'Pembina Utama Muda', siasnId: '43' },
  'IV/d': { name: 'Pembina Utama Madya', siasnId: '44' },
  'IV/e': { name: 'Pembina Utama', siasnId: '45' },
}

export function isPnsGolongan(golongan: Golongan): golongan is PnsGolongan {
  return golongan in PANGKAT
}

/** Letters' spelling: `Penata Muda Tingkat I (III/b)`; for a PPPK `Golongan IX`. */
export function formatPangkat(golongan: Golongan): string {
  return isPnsGolongan(golongan) ? `${PANGKAT[golongan].name} (${golongan})` : `Golongan ${golongan}`
}

/** Pangkat name alone, or null for a PPPK. */
export function pangkatName(golongan: Golongan): string | null {
  return isPnsGolongan(golongan) ? PANGKAT[golongan].name : null
}

/** SIASN's `golonganId`, or null for a PPPK (source: dossier 6.4). */
export function siasnGolonganId(golongan: Golongan): string | null {
  return isPnsGolongan(golongan) ? PANGKAT[golongan].siasnId : null
}

/**
 * Reads golongan as spreadsheets write it: `III/b`, `IIIb`, `3b`, `Penata Muda Tk. I, III/b`, `III B`, `(III/b)`, `IX`.
 * Returns null when it is not one.
 */
export function readGolongan(raw: string): Golongan | null {
  const text = raw.trim()
  const roman: Record<string, string> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' }
  const pns = /(?:^|[\s,(-])(IV|I{1,3}|[1-4])\s*[/.\s-]?\s*([a-e])(?=$|[\s,)])/i.exec(text)
  if (pns?.[1] && pns[2]) {
    const head = roman[pns[1]] ?? pns[1].toUpperCase()
    const found = Golongan.safeParse(`${head}/${pns[2].toLowerCase()}`)
    return found.success ? found.data : null
  }
  const pppk = /^(?:gol(?:ongan)?\.?\s*)?([IVX]+)$/i.exec(text)
  const found = Golongan.safeParse(pppk?.[1]?.toUpperCase())
  return found.success ? found.data : null
}
