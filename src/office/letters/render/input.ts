import type { PaperDraft } from '../../../contract/paper-values.ts'
import type { OfficeProfile } from '../../../contract/settings.ts'
import type { EvidenceId } from '../../../terms/ids.ts'
import type { Identity, Official } from '../../../terms/person.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import type { Whose } from '../../../terms/sanction.ts'

/** Everything one letter is made of. Nothing is read from anywhere else, so the same input gives the same letter. */
export interface RenderInput {
  readonly draft: PaperDraft
  /** The person as of the letter. */
  readonly person: Identity
  readonly signer: Official | null
  /** What the law calls the signer: `Atasan langsung`, `Ketua Tim Pemeriksa`. Empty: not printed. */
  readonly signerCapacity: string
  readonly office: OfficeProfile
  readonly emblem: { readonly bytes: Uint8Array; readonly mediaType: 'image/png' | 'image/jpeg' } | null
  readonly whose: Whose
  /** Name of the unit whose kop stands on another unit's paper (never ours); null for the office's own. */
  readonly unitKop: string | null
  readonly number: string | null
  readonly date: PlainDate | null
  /** Instruments under `Mengingat`, full titles in order; decisions only. */
  readonly mengingat: readonly string[]
  /** Place before the date of the letter. */
  readonly place: string
  /** Bytes of the pictures of a Lembar Bukti; one that is missing is listed instead of printed. */
  readonly pictures?: ReadonlyMap<EvidenceId, Uint8Array>
}
