import { z } from 'zod'

/** Papers (*surat*) of the procedure. Values keep the office's own names. */
export const PaperKind = z.enum([
  'panggilan-pembinaan',
  'ba-pembinaan',
  'surat-teguran-pembinaan',
  'ba-pengambilan-bukti',
  'lembar-bukti',
  'panggilan-1',
  'panggilan-2',
  'bap',
  'ba-ketidakhadiran',
  'lhp',
  'keputusan-teguran-lisan',
  'keputusan-teguran-tertulis',
  'keputusan-pernyataan-tidak-puas',
  'panggilan-menerima-keputusan',
  'ba-penyampaian',
  'tanda-terima',
])
export type PaperKind = z.infer<typeof PaperKind>

/** draft -> signed -> numbered (frozen) -> delivered (practice.md, "How a paper comes to be"). */
export const PaperState = z.enum(['draft', 'signed', 'numbered', 'delivered', 'discarded'])
export type PaperState = z.infer<typeof PaperState>

interface PaperTraits {
  readonly title: string
  /** Minutes and receipts carry a date but no number of the register. */
  readonly numbered: boolean
  /** No form in the dossier: the layout is the office's own (*bentuk bebas*). */
  readonly freeForm: boolean
  /** Permendagri 83/2022 scheme, dossier 4. The office may change it in its settings. */
  readonly classification: string | null
  /** Given to the person, so it has a delivery with proof. */
  readonly deliverable: boolean
}

const discipline = '800.1.6.2'
const ethics = '800.1.6.1'

export const PAPERS: Record<PaperKind, PaperTraits> = {
  'panggilan-pembinaan': {
    title: 'Surat Panggilan Pembinaan',
    numbered: true,
    freeForm: true,
    classification: ethics,
    deliverable: true,
  },
  'ba-pembinaan': {
    title: 'Berita Acara Pembinaan',
    numbered: true,
    freeForm: true,
    classification: ethics,
    deliverable: false,
  },
  'surat-teguran-pembinaan': {
    title: 'Surat Teguran (Pembinaan)',
    numbered: true,
    freeForm: true,
    classification: ethics,
    deliverable: true,
  },
  'ba-pengambilan-bukti': {
    title: 'Berita Acara Pengambilan Bukti',
    numbered: true,
    freeForm: true,
    classification: discipline,
    deliverable: false,
  },
  'lembar-bukti': {
    title: 'Lembar Bukti',
    numbered: false,
    freeForm: true,
    classification: null,
    deliverable: false,
  },
  'panggilan-1': {
    title: 'Surat Panggilan I',
    numbered: true,
    freeForm: false,
    classification: discipline,
    deliverable: true,
  },
  'panggilan-2': {
    title: 'Surat Panggilan II',
    numbered: true,
    freeForm: false,
    classification: discipline,
    deliverable: true,
  },
  bap: {
    title: 'Berita Acara Pemeriksaan',
    numbered: false,
    freeForm: false,
    classification: null,
    deliverable: false,
  },
  'ba-ketidakhadiran': {
    title: 'Berita Acara Ketidakhadiran',
    numbered: true,
    freeForm: true,
    classification: discipline,
    deliverable: false,
  },
  lhp: {
    title: 'Laporan Hasil Pemeriksaan',
    numbered: true,
    freeForm: false,
    classification: discipline,
    deliverable: true,
  },
  'keputusan-teguran-lisan': {
    title: 'Keputusan Teguran Lisan',
    numbered: true,
    freeForm: false,
    classification: discipline,
    deliverable: true,
  },
  'keputusan-teguran-tertulis': {
    title: 'Keputusan Teguran Tertulis',
    numbered: true,
    freeForm: false,
    classification: discipline,
    deliverable: true,
  },
  'keputusan-pernyataan-tidak-puas': {
    title: 'Keputusan Pernyataan Tidak Puas',
    numbered: true,
    freeForm: false,
    classification: discipline,
    deliverable: true,
  },
  'panggilan-menerima-keputusan': {
    title: 'Surat Panggilan Menerima Keputusan',
    numbered: true,
    freeForm: false,
    classification: discipline,
    deliverable: true,
  },
  'ba-penyampaian': {
    title: 'Berita Acara Penyampaian Keputusan',
    numbered: true,
    freeForm: true,
    classification: discipline,
    deliverable: false,
  },
  'tanda-terima': {
    title: 'Tanda Terima',
    numbered: false,
    freeForm: true,
    classification: null,
    deliverable: false,
  },
}

/** Given to the person himself, so that a receipt names him: a report upward goes to an official. */
export function goesToPerson(kind: PaperKind): boolean {
  return PAPERS[kind].deliverable && kind !== 'lhp'
}
