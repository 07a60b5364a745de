import type { z } from 'zod'

const written = (value: number | bigint) => value.toLocaleString('id-ID')

function atMost(origin: string, maximum: number | bigint): string {
  switch (origin) {
    case 'string':
      return `Terlalu panjang; paling banyak ${written(maximum)} karakter`
    case 'array':
      return `Terlalu banyak; paling banyak ${written(maximum)}`
    default:
      return `Terlalu besar; paling besar ${written(maximum)}`
  }
}

function atLeast(origin: string, minimum: number | bigint): string {
  switch (origin) {
    case 'string':
      return minimum <= 1 ? 'Wajib diisi' : `Terlalu pendek; paling sedikit ${written(minimum)} karakter`
    case 'array':
      return `Terlalu sedikit; paling sedikit ${written(minimum)}`
    default:
      return `Terlalu kecil; paling kecil ${written(minimum)}`
  }
}

/**
 * What a field says where its schema has no words of its own. zod's own Indonesian speaks to programmers
 * ("diharapkan string, diterima undefined"); this one speaks to the clerk.
 */
export const inputText: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return 'Wajib diisi'
      if (issue.expected === 'int') return 'Isi dengan angka bulat'
      return issue.expected === 'number' ? 'Isi dengan angka' : 'Isian ini tidak bisa dibaca; isi ulang'
    case 'too_big':
      return atMost(issue.origin, issue.maximum)
    case 'too_small':
      return atLeast(issue.origin, issue.minimum)
    case 'invalid_value':
    case 'invalid_union':
      return issue.input === undefined || issue.input === null
        ? 'Wajib diisi'
        : 'Pilihan ini tidak dikenal; pilih lagi'
    default:
      return 'Isian ini tidak sesuai; periksa dan isi ulang'
  }
}
