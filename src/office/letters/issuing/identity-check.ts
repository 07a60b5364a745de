import { type Identity, Official } from '../../../terms/person.ts'
import { type Failure, fail } from '../../../terms/result.ts'
import { lackingParts } from '../render/words.ts'
import type { StoredPaper } from '../repository.ts'

/** Named by his post only: what else an ASN has is not printed. */
const BY_POST_ONLY = new Set(['addressee'])

interface Named {
  readonly identity: Identity
  /** Where on the form he stands. */
  readonly path: string
}

function officialsIn(value: unknown, path: string): Named[] {
  const official = Official.safeParse(value)
  if (official.success) return [{ identity: official.data.identity, path }]
  if (Array.isArray(value)) return value.flatMap((entry) => officialsIn(entry, path))
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((entry) => officialsIn(entry, path))
    : []
}

/**
 * Whoever a letter names stands in it whole: an ASN without his NIP, rank or post would leave an empty place in a letter
 * that can no longer be changed. A text edited in Word is what the clerk made it.
 */
export function identityFailures(
  paper: Pick<StoredPaper, 'draft' | 'person' | 'signer' | 'editedInWord'>,
): Failure[] {
  if (paper.editedInWord) return []
  const named: Named[] = [
    ...(paper.person ? [{ identity: paper.person, path: 'person' }] : []),
    ...(paper.signer ? [{ identity: paper.signer.identity, path: 'signer' }] : []),
    ...Object.entries(paper.draft.values).flatMap(([name, value]) =>
      BY_POST_ONLY.has(name) ? [] : officialsIn(value, `values.${name}`),
    ),
  ]
  const lacking = named.flatMap(({ identity, path }) => {
    const parts = path === 'signer' ? signingParts(identity) : lackingParts(identity)
    return parts.length > 0 ? [{ path, text: `${parts.join(', ')} «${identity.name}»` }] : []
  })
  if (lacking.length === 0) return []
  const texts = [...new Set(lacking.map(({ text }) => text))]
  return [
    fail(
      'identity-incomplete',
      `Belum ada: ${texts.join('; ')}. Surat belum dinomori dan isian tetap tersimpan. Lengkapi di data pegawai atau daftar pejabat, lalu perbarui data pada surat.`,
      lacking[0]?.path,
    ).error,
  ]
}

/** A signature block names post and NIP; the rank only where there is one. */
const signingParts = (identity: Identity) =>
  lackingParts(identity).filter((part) => part === 'NIP' || part === 'jabatan')
