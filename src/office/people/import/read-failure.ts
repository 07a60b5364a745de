export type ReadFailureCode =
  | 'empty'
  | 'too-big'
  | 'not-a-workbook'
  | 'password'
  | 'broken'
  | 'no-rows'
  | 'vanished'

/** Why a file could not be read, as the clerk reads it. */
export const READ_FAILURE_TEXT: Record<ReadFailureCode, string> = {
  empty: 'Berkas ini kosong (0 byte). Tidak ada yang diimpor. Minta berkasnya sekali lagi, atau unduh ulang.',
  'too-big':
    'Berkas ini terlalu besar untuk daftar pegawai. Tidak ada yang diimpor. Hapus gambar dan lembar lain dari berkas, atau bagi per OPD, lalu pilih lagi.',
  'not-a-workbook':
    'Berkas ini bukan lembar kerja (.xlsx, .xls) dan bukan CSV. Tidak ada yang diimpor. Simpan daftarnya sebagai .xlsx, lalu pilih lagi.',
  password:
    'Berkas ini dikunci dengan kata sandi. Tidak ada yang diimpor. Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi Buku Kerja), simpan, lalu pilih lagi.',
  broken:
    'Berkas ini rusak atau terpotong, jadi tidak bisa dibaca. Tidak ada yang diimpor. Minta berkasnya sekali lagi, atau buka di Excel dan simpan sebagai .xlsx.',
  'no-rows':
    'Berkas ini terbaca, tetapi tidak berisi satu baris pun. Tidak ada yang diimpor. Periksa apakah berkasnya yang benar.',
  vanished:
    'Berkas ini tidak bisa dibuka lagi di tempatnya. Tidak ada yang diimpor. Pilih berkasnya sekali lagi.',
}

/** A known failure of reading; anything else that is thrown is a bug. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure'
  readonly code: ReadFailureCode
  constructor(code: ReadFailureCode) {
    super(code)
    this.code = code
  }
}
