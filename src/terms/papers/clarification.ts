import { type PaperTraits, paper } from './traits.ts'

/** Permendagri 83/2022 scheme (dossier 4): carrying out supervision, its reports, complaints of the public. */
const SUPERVISION_CODE = '700.1.2'
const REPORT_CODE = '700.1.2.1'
const COMPLAINT_CODE = '700.1.2.4'

/** A letter in the name of the office: the head signs it, or an official a.n. the head. */
const letter = (title: string, classification: string, over: Partial<PaperTraits> = {}) =>
  paper(title, classification, { mandate: 'proposed', ...over })

/** Papers of the Inspektorat's own inquiry, from the Telaahan Staf to the reminder (practice.md; dossier 3.2, 3.5). */
export const CLARIFICATION_PAPERS = {
  'telaahan-staf': paper('Telaahan Staf', SUPERVISION_CODE),
  'surat-tugas': letter('Surat Tugas', SUPERVISION_CODE),
  'undangan-klarifikasi': letter('Undangan Klarifikasi', SUPERVISION_CODE, { deliverable: true }),
  'ba-permintaan-keterangan': paper('Berita Acara Permintaan Keterangan', null),
  'lhp-khusus': paper('Laporan Hasil Pemeriksaan Khusus', REPORT_CODE),
  'surat-pengantar': letter('Surat Pengantar LHP Khusus', REPORT_CODE),
  'pengingat-tindak-lanjut': letter('Surat Pengingat Tindak Lanjut', REPORT_CODE),
} as const satisfies Record<string, PaperTraits>

/** Letters to other bodies: whose case it is, what they know, and what became of what they asked (practice.md). */
export const CORRESPONDENCE_PAPERS = {
  'surat-pelimpahan': letter('Surat Pelimpahan', COMPLAINT_CODE),
  'permintaan-data': letter('Surat Permintaan Data', SUPERVISION_CODE),
  'pengingat-data': letter('Surat Pengingat Permintaan Data', SUPERVISION_CODE),
  'laporan-tindak-lanjut': letter('Laporan Tindak Lanjut Rekomendasi', SUPERVISION_CODE),
} as const satisfies Record<string, PaperTraits>

/** Within the office, at any stage of a case. */
export const INTERNAL_PAPERS = {
  'nota-dinas': paper('Nota Dinas', SUPERVISION_CODE, { mandate: 'allowed' }),
  'lembar-disposisi': paper('Lembar Disposisi', null),
} as const satisfies Record<string, PaperTraits>
