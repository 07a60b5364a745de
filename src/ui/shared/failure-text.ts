import { OfficeError } from '../client.ts'

/** What the clerk reads for anything that was thrown. */
export function failureText(error: unknown): string {
  return error instanceof OfficeError
    ? error.message
    : 'Terjadi kesalahan yang tidak terduga di layar ini. Yang sudah disimpan tetap utuh. Buka lagi halaman ini; bila terjadi lagi, catat langkahnya dan laporkan.'
}

/** The form field a failure belongs to, as the contract's dotted path. */
export function failureField(error: unknown): string | null {
  return error instanceof OfficeError ? error.failure.field || null : null
}
