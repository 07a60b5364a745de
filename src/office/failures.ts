import { storeProblem } from '../store/open.ts'
import type { Failure } from '../terms/result.ts'

/** What the clerk reads when the disk, not the trade, said no. An exception that is none of these is a bug. */
export function failureOf(error: unknown): Failure {
  const problem = storeProblem(error)
  switch (problem) {
    case 'full':
      return {
        code: 'disk-full',
        message:
          'Penyimpanan komputer penuh, jadi perubahan ini tidak disimpan. Data yang sudah ada tetap utuh. Kosongkan ruang (misalnya Recycle Bin), lalu ulangi.',
      }
    case 'busy':
      return {
        code: 'database-busy',
        message:
          'Data kantor sedang dipakai proses lain, jadi perubahan ini tidak disimpan. Tunggu sebentar, lalu ulangi.',
      }
    case 'readonly':
      return {
        code: 'read-only',
        message:
          'Folder data atau tempat tujuan tidak bisa ditulisi, jadi perubahan ini tidak disimpan. Periksa izin folder atau kunci geser pada stik, lalu ulangi.',
      }
    case 'corrupt':
      return {
        code: 'database-corrupt',
        message:
          'Berkas data kantor rusak dan tidak bisa dibaca. Jangan lanjut bekerja; pulihkan dari cadangan terakhir.',
      }
    default:
      return {
        code: 'bug',
        message:
          'Terjadi kesalahan yang tidak terduga di Tegas. Perubahan terakhir tidak disimpan, data sebelumnya tetap utuh. Ulangi; bila terjadi lagi, catat langkahnya dan laporkan.',
      }
  }
}
