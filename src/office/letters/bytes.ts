import { ATTENDANCE_LABEL } from '../../contract/guidance.ts'
import type { PaperDraft } from '../../contract/paper-values.ts'
import { effectiveFacts } from '../../law/effective-facts.ts'
import type { Post } from '../../law/facts.ts'
import { instrumentsFor } from '../../law/instruments.ts'
import type { InstrumentPurpose } from '../../law/rulebook.ts'
import { countedPeriod, type Rulebook, sanctionKind } from '../../law/rulebook.ts'
import type { EvidenceId } from '../../terms/ids.ts'
import { isDecision, PAPERS, sanctionOf } from '../../terms/paper.ts'
import { ETHICS_CODE } from '../../terms/papers/traits.ts'
import { ok, type Result } from '../../terms/result.ts'
import type { Sanction } from '../../terms/sanction.ts'
import { loadCaseFile } from '../cases/case-file.ts'
import type { ReadContext } from '../context.ts'
import { findEvidence } from '../evidence/repository.ts'
import { attendanceList } from '../guidance/repository.ts'
import { lawOf } from '../law/load.ts'
import { findEmblem } from '../settings/repository.ts'
import { templateOf } from './paper-template.ts'
import type { Attendee, NamedSanction } from './render/input.ts'
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

/** Papers of the Majelis rest on the code of ethics; a PNS is not under the office's rules for PPPK. */
function purposesFor({ draft, person }: Pick<StoredPaper, 'draft' | 'person'>): readonly InstrumentPurpose[] {
  const road = PAPERS[draft.kind].classification === ETHICS_CODE ? 'ethics' : 'discipline'
  const kind = person?.kind
  return kind === 'pppk' || kind === 'pppk-paruh-waktu' ? [road, 'pppk'] : [road]
}

/** A circular orders work; it is no legislation and no ground of a Keputusan (UU 12/2011, annex II no. 28 and 40). */
const isCircular = (title: string) => /^surat edaran\b/i.test(title)

/** `Mengingat` of a decision: the legislation in force at the act; for a PPPK also what the office rests on (trap 11). */
function mengingatOf(paper: StoredPaper, context: ReadContext): string[] {
  const { draft, caseId } = paper
  if (caseId === null || !draft.kind.startsWith('keputusan-')) return []
  const standing = effectiveFacts(loadCaseFile(context.db, caseId)?.file.facts ?? [])
  const assessed = standing.findLast(({ payload }) => payload.type === 'assessed')?.payload
  const known = assessed?.type === 'assessed' ? assessed.actDate : null
  const actDate = ('actDate' in draft.values ? draft.values.actDate : null) ?? known
  const instruments = instrumentsFor(
    lawOf(context, null).rules,
    actDate ?? context.today,
    ...purposesFor(paper),
  )
  const basis = standing.findLast(({ payload }) => payload.type === 'pppk-basis-recorded')?.payload
  return [
    ...instruments.map(({ title }) => title).filter((title) => !isCircular(title)),
    ...(basis?.type === 'pppk-basis-recorded' ? [basis.basis] : []),
  ]
}

/** What a paper imposes, recommends or speaks of. */
function sanctionIn(draft: PaperDraft): Sanction | null {
  if (isDecision(draft.kind)) return sanctionOf(draft.kind)
  if (draft.kind === 'putusan-majelis-etik')
    return draft.values.guilty === 'no' ? null : draft.values.recommended
  return 'sanction' in draft.values ? draft.values.sanction : null
}

/** A sanction by its full name in the rulebook. */
function namedSanction(sanction: Sanction | null, rules: Rulebook): NamedSanction | null {
  if (sanction === null) return null
  const { name, months, level } = sanctionKind(rules, sanction)
  return { name, months, discipline: level !== null, effect: countedPeriod(rules, 'day-of-effect') }
}

/** The chronology of posts as last charted: it goes into the findings (practice.md). */
function postsOf({ draft, caseId }: StoredPaper, context: ReadContext): readonly Post[] {
  if (caseId === null || (draft.kind !== 'lhp' && draft.kind !== 'lhp-khusus')) return []
  const facts = effectiveFacts(loadCaseFile(context.db, caseId)?.file.facts ?? [])
  const chart = facts.findLast(({ payload }) => payload.type === 'posts-charted')?.payload
  return chart?.type === 'posts-charted' ? chart.posts : []
}

/** Everybody on the list of the event a paper of guidance belongs to. */
function attendanceOf({ guidanceId }: StoredPaper, { db }: ReadContext): readonly Attendee[] {
  if (guidanceId === null) return []
  return attendanceList(db, guidanceId).map(({ identity, how }) => ({
    identity,
    how: ATTENDANCE_LABEL[how],
  }))
}

/**
 * Fills the template from the form, number and date still open. Synchronous, so that signing can do it in its transaction.
 * @param template the one in force, unless another is given
 */
export function fillPaper(
  paper: StoredPaper,
  pictures: Pictures,
  context: ReadContext,
  template: ReturnType<typeof templateOf> = templateOf(paper, context),
): Result<Uint8Array> {
  if (!template.ok) return template
  return fillTemplate(
    {
      draft: paper.draft,
      person: paper.person,
      signer: paper.signer,
      signerCapacity: paper.signerCapacity,
      mandate: paper.mandate,
      office: context.profile,
      emblem: paper.whose === 'own' ? findEmblem(context.db) : null,
      whose: paper.whose,
      unitKop: paper.whose === 'own' ? null : issuerName(paper),
      number: null,
      date: null,
      mengingat: mengingatOf(paper, context),
      sanction: namedSanction(sanctionIn(paper.draft), lawOf(context, null).rules),
      posts: postsOf(paper, context),
      attendance: attendanceOf(paper, context),
      place: context.profile.city,
      pictures,
    },
    template.value.bytes,
  )
}

/** Name of the other unit that issues a paper: the signer's own, else the person's. */
export function issuerName(paper: StoredPaper): string {
  return paper.signer?.identity.unitName || paper.person?.unitName || ''
}

/** The paper's real bytes: frozen, as signed, as it came back from Word, or freshly filled. */
export async function paperBytes(paper: StoredPaper, context: ReadContext): Promise<Result<Uint8Array>> {
  const kept =
    frozenBytesOf(context.db, paper.id) ??
    signedBytesOf(context.db, paper.id) ??
    wordBytesOf(context.db, paper.id)
  return kept ? ok(kept) : fillPaper(paper, await picturesOf(paper.draft, context), context)
}
