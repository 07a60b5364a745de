import type { PaperDraft } from '../../contract/paper-values.ts'
import { effectiveFacts } from '../../law/effective-facts.ts'
import { instrumentsFor } from '../../law/instruments.ts'
import type { EvidenceId } from '../../terms/ids.ts'
import { ok, type Result } from '../../terms/result.ts'
import { loadCaseFile } from '../cases/case-file.ts'
import type { ReadContext } from '../context.ts'
import { findEvidence } from '../evidence/repository.ts'
import { lawOf } from '../law/load.ts'
import { findEmblem } from '../settings/repository.ts'
import { templateOf } from './paper-template.ts'
import { fillTemplate } from './render/render.ts'
import { frozenBytesOf, type StoredPaper, signedBytesOf, wordBytesOf } from './repository.ts'

/** A photo of a phone is some 5 MB; a bigger picture is listed with its hash instead of printed. */
const PICTURE_MAX_BYTES = 15 * 1024 * 1024
const PRINTABLE: ReadonlySet<string> = new Set(['image/jpeg', 'image/png'])

export type Pictures = ReadonlyMap<EvidenceId, Uint8Array>

/** The pictures a paper prints, read from the evidence; damaged or missing ones are left out and so only listed. */
export async function picturesOf(draft: PaperDraft, context: ReadContext): Promise<Pictures> {
  const pictures = new Map<EvidenceId, Uint8Array>()
  if (draft.kind !== 'lembar-bukti') return pictures
  for (const { evidenceId } of draft.values.items ?? []) {
    const stored = findEvidence(context.db, evidenceId)
    if (!stored || !PRINTABLE.has(stored.evidence.mediaType)) continue
    if (stored.evidence.size > PICTURE_MAX_BYTES) continue
    try {
      const bytes = await context.evidenceFiles.read(stored.storedAs, 0, stored.evidence.size)
      pictures.set(evidenceId, bytes)
    } catch {
      // The row and its hash stay in the list of the sheet; the evidence screen says what is wrong with the file.
    }
  }
  return pictures
}

/** `Mengingat` of a decision: the instruments in force at the act; for a PPPK also what the office rests on (trap 11). */
function mengingatOf({ draft, caseId }: StoredPaper, context: ReadContext): string[] {
  if (!draft.kind.startsWith('keputusan-')) return []
  const actDate = 'actDate' in draft.values ? draft.values.actDate : null
  const instruments = instrumentsFor(lawOf(context, null).rules, actDate ?? context.today)
  const own = loadCaseFile(context.db, caseId)?.file.facts ?? []
  const basis = effectiveFacts(own).findLast(({ payload }) => payload.type === 'pppk-basis-recorded')?.payload
  return [
    ...instruments.map(({ title }) => title),
    ...(basis?.type === 'pppk-basis-recorded' ? [basis.basis] : []),
  ]
}

/** Fills the template from the form, number and date still open. Synchronous, so that signing can do it in its transaction. */
export function fillPaper(paper: StoredPaper, pictures: Pictures, context: ReadContext): Result<Uint8Array> {
  const template = templateOf(paper, context)
  if (!template.ok) return template
  return fillTemplate(
    {
      draft: paper.draft,
      person: paper.person,
      signer: paper.signer,
      signerCapacity: paper.signerCapacity,
      office: context.profile,
      emblem: paper.whose === 'own' ? findEmblem(context.db) : null,
      whose: paper.whose,
      unitKop: paper.whose === 'own' ? null : issuerName(paper),
      number: null,
      date: null,
      mengingat: mengingatOf(paper, context),
      place: context.profile.city,
      pictures,
    },
    template.value.bytes,
  )
}

/** Name of the other unit that issues a paper: the signer's own, else the person's. */
export function issuerName(paper: StoredPaper): string {
  return paper.signer?.identity.unitName || paper.person.unitName
}

/** The paper's real bytes: frozen, as signed, as it came back from Word, or freshly filled. */
export async function paperBytes(paper: StoredPaper, context: ReadContext): Promise<Result<Uint8Array>> {
  const kept =
    frozenBytesOf(context.db, paper.id) ??
    signedBytesOf(context.db, paper.id) ??
    wordBytesOf(context.db, paper.id)
  return kept ? ok(kept) : fillPaper(paper, await picturesOf(paper.draft, context), context)
}
