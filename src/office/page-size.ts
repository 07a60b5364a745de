import type { PaperSize } from '../contract/settings.ts'

/** Twips, portrait, whole numbers: A4 210 x 297 mm; F4 215 x 330 mm (dossier 3.6). */
export const PAGE_TWIPS: Record<PaperSize, { readonly width: number; readonly height: number }> = {
  A4: { width: 11_906, height: 16_838 },
  F4: { width: 12_189, height: 18_709 },
}
