import type { PaperDraft } from '../../../contract/paper-values.ts'
import type { OfficeProfile } from '../../../contract/settings.ts'
import type { Post } from '../../../law/facts.ts'
import type { Period } from '../../../law/rulebook.ts'
import type { EvidenceId } from '../../../terms/ids.ts'
import type { Mandate } from '../../../terms/mandate.ts'
import type { Identity, Official } from '../../../terms/person.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import type { Whose } from '../../../terms/sanction.ts'

/** A sanction as letters print it, by the rulebook. */
export interface NamedSanction {
  /** Full name with its duration: `penundaan kenaikan pangkat selama ...`. */
  readonly name: string
  /** How long it is served; null: at once or for good. */
  readonly months: number | null
  /** False: a sanksi moral. */
  readonly discipline: boolean
  /** When a decision takes effect, counted from its receipt. */
  readonly effect: Period
}

/** One person of an event's list, as he was when the list was entered. */
export interface Attendee {
  readonly identity: Identity
  /** What he did of it, as the list says. */
  readonly how: string
}

/** Everything one letter is made of. Nothing is read from anywhere else, so the same input gives the same letter. */
export interface RenderInput {
  readonly draft: PaperDraft
  /** The person as of the letter; null where it speaks of no one person. */
  readonly person: Identity | null
  readonly signer: Official | null
  /** What the law calls the signer: `Atasan langsung`, `Ketua Tim Pemeriksa`. Empty: not printed. */
  readonly signerCapacity: string
  /** In whose name it is signed: the lines above the signer's title. */
  readonly mandate: Mandate | null
  readonly office: OfficeProfile
  readonly emblem: { readonly bytes: Uint8Array; readonly mediaType: 'image/png' | 'image/jpeg' } | null
  readonly whose: Whose
  /** Name of the unit whose kop stands on another unit's paper (never ours); null for the office's own. */
  readonly unitKop: string | null
  readonly number: string | null
  readonly date: PlainDate | null
  /** Instruments under `Mengingat`, full titles in order; decisions only. */
  readonly mengingat: readonly string[]
  /** What the paper imposes or speaks of; null for papers that speak of no sanction. */
  readonly sanction: NamedSanction | null
  /** The chronology of posts, account by account, for the findings; empty when none was charted. */
  readonly posts: readonly Post[]
  /** Who was on the list of the event, for papers of guidance; none for all others. */
  readonly attendance?: readonly Attendee[]
  /** Place before the date of the letter. */
  readonly place: string
  /** Bytes of the pictures of a Lembar Bukti; one that is missing is listed instead of printed. */
  readonly pictures?: ReadonlyMap<EvidenceId, Uint8Array>
}
