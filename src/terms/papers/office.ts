import { GUIDANCE_CODE, type PaperTraits, paper } from './traits.ts'

/** Of one guidance event: who was there, what they promised, what happened (practice.md). */
export const GUIDANCE_PAPERS = {
  'daftar-hadir': paper('Daftar Hadir', null),
  'pakta-integritas': paper('Pakta Integritas', null),
  'ba-pembinaan-umum': paper('Berita Acara Pembinaan Umum', GUIDANCE_CODE),
} as const satisfies Record<string, PaperTraits>

/** About a person of the registry with whom no case deals. */
export const REGISTRY_PAPERS = {
  'surat-keterangan-bebas': paper('Surat Keterangan Tidak Sedang Diperiksa', GUIDANCE_CODE, {
    mandate: 'proposed',
  }),
} as const satisfies Record<string, PaperTraits>

/** The office's own: to many units at once, and around the post it sends. */
export const DESK_PAPERS = {
  'imbauan-netralitas': paper('Surat Imbauan Netralitas', GUIDANCE_CODE, { mandate: 'proposed' }),
  'lembar-ekspedisi': paper('Lembar Ekspedisi', null),
  'label-rahasia': paper('Label Amplop Rahasia', null),
} as const satisfies Record<string, PaperTraits>
