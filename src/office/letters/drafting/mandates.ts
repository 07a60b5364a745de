import { PAPERS } from '../../../terms/paper.ts'
import { type Failure, fail } from '../../../terms/result.ts'
import type { StoredPaper } from '../repository.ts'

const same = (left: string, right: string) => left.trim().toLowerCase() === right.trim().toLowerCase()

/** Refused where the power is the signer's own by law: nobody holds it in another's name. */
export function notMandated({ kind, mandate }: Pick<StoredPaper, 'kind' | 'mandate'>): Failure | null {
  if (mandate === null || PAPERS[kind].mandate !== 'never') return null
  return fail(
    'mandate-not-allowed',
    `${PAPERS[kind].title} ditandatangani atas jabatan sendiri, tidak atas nama (a.n.) atau untuk beliau (u.b.), karena kewenangannya melekat pada pejabat itu. Tidak ada yang disimpan. Pilih «Atas jabatannya sendiri», atau pilih pejabat yang berwenang sebagai penanda tangan.`,
    'mandate',
  ).error
}

/** What would make a nonsense of the lines above the signature: an official signing in the name of himself. */
export function mandateFailure({ mandate, signer }: Pick<StoredPaper, 'mandate' | 'signer'>): Failure | null {
  if (mandate === null || signer === null) return null
  const { position } = signer.identity
  const own = same(mandate.of, position) || (mandate.kind === 'ub' && same(mandate.through, position))
  if (own)
    return fail(
      'mandate-own-office',
      `${position} tidak menandatangani atas nama jabatannya sendiri; Plt. dan Plh. pun menandatangani dalam jabatan itu. Isian tetap tersimpan. Pilih «Atas jabatannya sendiri», atau betulkan jabatan sesudah a.n. dan u.b.`,
      'mandate',
    ).error
  if (mandate.kind === 'ub' && mandate.through !== '' && same(mandate.of, mandate.through))
    return fail(
      'mandate-same-office',
      `Jabatan sesudah a.n. dan jabatan di atas u.b. sama (${mandate.of}). Isian tetap tersimpan. Tulis penerima mandatnya di atas u.b.`,
      'mandate',
    ).error
  return null
}

/** Titles that are still to be named, with their labels on the form. */
export function missingOfMandate({
  mandate,
}: Pick<StoredPaper, 'mandate'>): { path: string; label: string }[] {
  if (mandate === null) return []
  const of = mandate.of === '' ? [{ path: 'mandate.of', label: 'Jabatan sesudah a.n.' }] : []
  return mandate.kind === 'ub' && mandate.through === ''
    ? [...of, { path: 'mandate.through', label: 'Jabatan di atas u.b.' }]
    : of
}
