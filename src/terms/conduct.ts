import { z } from 'zod'

/** What was done, in the words the office reports it in: the questions of the guided assessment (telaah). */

/** What a post shows or says (practice.md, "What the offices' stories add"). */
export const ContentKind = z.enum([
  'gambar-calon',
  'visi-misi',
  'simbol-tangan',
  'promosi-diri',
  'kaitan-calon-lain',
  'ujaran-kebencian',
  'hoaks',
  'radikalisme',
  'penghinaan',
  'lainnya',
])
export type ContentKind = z.infer<typeof ContentKind>
export const CONTENT_KIND_LABEL: Record<ContentKind, string> = {
  'gambar-calon': 'gambar atau foto calon',
  'visi-misi': 'visi dan misi calon',
  'simbol-tangan': 'simbol atau isyarat tangan',
  'promosi-diri': 'mempromosikan diri sendiri sebagai calon',
  'kaitan-calon-lain': 'kaitan lain dengan calon',
  'ujaran-kebencian': 'ujaran kebencian',
  hoaks: 'berita bohong (hoaks)',
  radikalisme: 'radikalisme atau anti-Pancasila',
  penghinaan: 'penghinaan atau kata kasar',
  lainnya: 'lainnya',
}

/** Some forms need "dapat diakses publik", so a closed group is not the same as an open page. */
export const Access = z.enum(['public', 'closed', 'unknown'])
export type Access = z.infer<typeof Access>
export const ACCESS_LABEL: Record<Access, string> = {
  public: 'dapat diakses publik',
  closed: 'grup atau akun tertutup',
  unknown: 'belum diketahui',
}

/** To whom or what the conduct relates. `bakal-calon` and `calon` part at the penetapan of that election. */
export const ConductTarget = z.enum([
  'bakal-calon',
  'calon',
  'partai',
  'pancasila-nkri',
  'pemerintah',
  'sara',
  'perorangan',
  'kedinasan',
  'lainnya',
])
export type ConductTarget = z.infer<typeof ConductTarget>
export const CONDUCT_TARGET_LABEL: Record<ConductTarget, string> = {
  'bakal-calon': 'bakal calon',
  calon: 'calon atau pasangan calon',
  partai: 'partai politik',
  'pancasila-nkri': 'Pancasila, UUD 1945, Bhinneka Tunggal Ika, NKRI',
  pemerintah: 'Pemerintah atau pejabat',
  sara: 'suku, agama, ras, antargolongan',
  perorangan: 'perorangan',
  kedinasan: 'tugas kedinasan atau rahasia jabatan',
  lainnya: 'lainnya',
}
