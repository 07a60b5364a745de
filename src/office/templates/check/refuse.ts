import { fail, type Result } from '../../../terms/result.ts'

/** A file that is not even looked at as a template: why, what was kept, what to do. */
export const refuse = (code: string, why: string, advice: string): Result<never> =>
  fail(code, `${why} Berkas ini tidak dipakai; naskah yang ada tidak berubah. ${advice}`)

export const brokenPart = () =>
  refuse(
    'docx-broken',
    'Isi dokumen Word ini rusak atau tidak wajar.',
    'Buka di Word, simpan ulang sebagai Dokumen Word (.docx), lalu coba lagi.',
  )
