import { z } from 'zod'
import { CLARIFICATION_PAPERS, CORRESPONDENCE_PAPERS, INTERNAL_PAPERS } from './papers/clarification.ts'
import { COACHING_PAPERS, COACHING_REQUESTS } from './papers/coaching.ts'
import { DISCIPLINE_DECISIONS, TEAM_PAPERS } from './papers/decisions.ts'
import { DELIVERY_PAPERS } from './papers/delivery.ts'
import { ETHICS_PAPERS } from './papers/ethics.ts'
import { EVIDENCE_PAPERS } from './papers/evidence.ts'
import { EXAMINATION_PAPERS } from './papers/examination.ts'
import { DESK_PAPERS, GUIDANCE_PAPERS, REGISTRY_PAPERS } from './papers/office.ts'
import type { PaperTraits } from './papers/traits.ts'
import { Sanction } from './sanction.ts'

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
  'keputusan-tim-pemeriksa',
  'keputusan-pembebasan-sementara',
  'keputusan-teguran-lisan',
  'keputusan-teguran-tertulis',
  'keputusan-pernyataan-tidak-puas',
  'keputusan-tukin-6',
  'keputusan-tukin-9',
  'keputusan-tukin-12',
  'keputusan-penundaan-kgb',
  'keputusan-penundaan-pangkat',
  'keputusan-penurunan-pangkat',
  'keputusan-penurunan-jabatan',
  'keputusan-pembebasan-jabatan',
  'keputusan-pdhtaps',
  'keputusan-majelis-etik',
  'panggilan-etik-1',
  'panggilan-etik-2',
  'bap-etik',
  'putusan-majelis-etik',
  'keputusan-sanksi-moral-tertutup',
  'keputusan-sanksi-moral-terbuka',
  'ba-pernyataan-sanksi-moral',
  'panggilan-menerima-keputusan',
  'ba-penyampaian',
  'tanda-terima',
  'telaahan-staf',
  'surat-tugas',
  'undangan-klarifikasi',
  'ba-permintaan-keterangan',
  'lhp-khusus',
  'surat-pengantar',
  'pengingat-tindak-lanjut',
  'surat-pelimpahan',
  'permintaan-data',
  'pengingat-data',
  'laporan-tindak-lanjut',
  'permintaan-penghapusan',
  'surat-pernyataan',
  'nota-dinas',
  'lembar-disposisi',
  'daftar-hadir',
  'pakta-integritas',
  'ba-pembinaan-umum',
  'surat-keterangan-bebas',
  'imbauan-netralitas',
  'lembar-ekspedisi',
  'label-rahasia',
])
export type PaperKind = z.infer<typeof PaperKind>

/** draft -> signed -> numbered (frozen) -> delivered (practice.md, "How a paper comes to be"). */
export const PaperState = z.enum(['draft', 'signed', 'numbered', 'delivered', 'discarded'])
export type PaperState = z.infer<typeof PaperState>

/** The kinds of paper by what they are for, in the order of the procedure. */
const GROUPS = [
  ['Bukti', EVIDENCE_PAPERS],
  ['Klarifikasi', CLARIFICATION_PAPERS],
  ['Pembinaan', { ...COACHING_PAPERS, ...COACHING_REQUESTS }],
  ['Tim Pemeriksa dan pembebasan sementara', TEAM_PAPERS],
  ['Pemeriksaan', EXAMINATION_PAPERS],
  ['Keputusan hukuman disiplin', DISCIPLINE_DECISIONS],
  ['Penyampaian', DELIVERY_PAPERS],
  ['Majelis Kode Etik', ETHICS_PAPERS],
  ['Surat ke lembaga lain', CORRESPONDENCE_PAPERS],
  ['Pembinaan umum', GUIDANCE_PAPERS],
  ['Di dalam kantor', INTERNAL_PAPERS],
  ['Surat keterangan', REGISTRY_PAPERS],
  ['Imbauan dan pengiriman surat', DESK_PAPERS],
] as const

export const PAPERS: Record<PaperKind, PaperTraits> = {
  ...EVIDENCE_PAPERS,
  ...CLARIFICATION_PAPERS,
  ...COACHING_PAPERS,
  ...COACHING_REQUESTS,
  ...TEAM_PAPERS,
  ...EXAMINATION_PAPERS,
  ...DISCIPLINE_DECISIONS,
  ...DELIVERY_PAPERS,
  ...ETHICS_PAPERS,
  ...CORRESPONDENCE_PAPERS,
  ...GUIDANCE_PAPERS,
  ...INTERNAL_PAPERS,
  ...REGISTRY_PAPERS,
  ...DESK_PAPERS,
}

/** The same groups with their kinds, for lists that a clerk reads. */
export const PAPER_GROUPS: readonly { readonly title: string; readonly kinds: readonly PaperKind[] }[] =
  GROUPS.map(([title, papers]) => ({ title, kinds: PaperKind.options.filter((kind) => kind in papers) }))

/** Given to the person himself, so that a receipt names him: a report upward goes to an official. */
export function goesToPerson(kind: PaperKind): boolean {
  return PAPERS[kind].deliverable && kind !== 'lhp'
}

/** Papers that nobody of the office signs: annexes, receipts, what is written in by hand, the person's own words. */
const UNSIGNED: ReadonlySet<PaperKind> = new Set([
  'lembar-bukti',
  'tanda-terima',
  'lembar-disposisi',
  'surat-pernyataan',
  'lembar-ekspedisi',
  'label-rahasia',
])

export const needsSigner = (kind: PaperKind): boolean => !UNSIGNED.has(kind)

/** The Inspektorat's own inquiry, its letters to other bodies and its papers within the house. */
export const isOfficePaper = (kind: PaperKind): boolean =>
  kind in CLARIFICATION_PAPERS || kind in CORRESPONDENCE_PAPERS || kind in INTERNAL_PAPERS

/** A paper of one guidance event. */
export type GuidancePaper = keyof typeof GUIDANCE_PAPERS
/** Papers that no case asks for: of a guidance event, of a person of the registry, of the office itself. */
export type PaperOfNoCase = GuidancePaper | keyof typeof REGISTRY_PAPERS | keyof typeof DESK_PAPERS

export const isGuidancePaper = (kind: PaperKind): kind is GuidancePaper => kind in GUIDANCE_PAPERS

export const isOfNoCase = (kind: PaperKind): kind is PaperOfNoCase =>
  kind in GUIDANCE_PAPERS || kind in REGISTRY_PAPERS || kind in DESK_PAPERS

/** Whether a paper speaks of one person, as every paper of a case does. */
export const isAboutPerson = (kind: PaperKind): boolean => !isOfNoCase(kind) || kind in REGISTRY_PAPERS

/**
 * The office's own even where the person is another unit's: it secured what it found, inquires by itself, and writes to
 * other bodies in its own name.
 */
export const isAlwaysOurs = (kind: PaperKind): boolean => kind in EVIDENCE_PAPERS || isOfficePaper(kind)

/** A Keputusan that imposes something. */
export type DecisionKind = `keputusan-${Sanction}`

/** Whether a paper imposes a sanction; forming a team or releasing somebody for a while imposes none. */
export function isDecision(kind: PaperKind): kind is DecisionKind {
  return kind.startsWith(DECREE) && Sanction.safeParse(kind.slice(DECREE.length)).success
}

const DECREE = 'keputusan-'

/** What a Keputusan imposes. */
export function sanctionOf(kind: DecisionKind): Sanction {
  return Sanction.parse(kind.slice(DECREE.length))
}

/** The Keputusan that imposes it. */
export const decisionKind = (sanction: Sanction): DecisionKind => `keputusan-${sanction}`

/** The summons of either road that is the first or the second. */
export function summonsNumber(kind: PaperKind): 1 | 2 | null {
  switch (kind) {
    case 'panggilan-1':
    case 'panggilan-etik-1':
      return 1
    case 'panggilan-2':
    case 'panggilan-etik-2':
      return 2
    default:
      return null
  }
}

/** Minutes of a hearing, typed on the minutes page before they become a paper. */
export const isHearing = (kind: PaperKind): kind is 'bap' | 'bap-etik' =>
  kind === 'bap' || kind === 'bap-etik'
