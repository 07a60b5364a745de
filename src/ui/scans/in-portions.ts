import { SCANS_AT_ONCE } from '../../contract/scans.ts'
import type { FileToken } from '../../terms/ids.ts'
import { ok, type Result } from '../../terms/result.ts'

interface Added {
  readonly added: number
  readonly duplicates: readonly string[]
}

/**
 * Puts scans into the basket, as many at a time as the office takes: a day's scanning may be hundreds. A portion is taken
 * whole or not at all, and the first that is refused ends it; the failure then says what lies in the basket already.
 */
export async function addInPortions(
  files: readonly FileToken[],
  add: (portion: FileToken[]) => Promise<Result<Added>>,
): Promise<Result<Added>> {
  let sum: Added = { added: 0, duplicates: [] }
  for (let at = 0; at < files.length; at += SCANS_AT_ONCE) {
    const portion = await add(files.slice(at, at + SCANS_AT_ONCE))
    if (!portion.ok) {
      const before = `${at} berkas pertama dari pilihan Anda sudah ada di keranjang; ${files.length - at} berkas lainnya belum. Letakkan lagi semuanya: yang sudah ada tidak ditambahkan dua kali.`
      return at === 0
        ? portion
        : { ok: false, error: { ...portion.error, message: `${portion.error.message} ${before}` } }
    }
    const { added, duplicates } = portion.value
    sum = { added: sum.added + added, duplicates: [...sum.duplicates, ...duplicates] }
  }
  return ok(sum)
}
