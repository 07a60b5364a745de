import type { MissingField } from '../../../contract/letters.ts'
import { completeValues, type PaperDraft } from '../../../contract/paper-values.ts'
import { punishesOwnStaffOnly, sameOfficial } from '../../../law/authority.ts'
import { workingDaysStrictlyBetween } from '../../../law/calendar.ts'
import { checkFact } from '../../../law/check-fact.ts'
import { periodOf, ruleOf } from '../../../law/rulebook.ts'
import { isDecision, PAPERS, type PaperKind, sanctionOf } from '../../../terms/paper.ts'
import type { Identity } from '../../../terms/person.ts'
import { formatDate, type PlainDate } from '../../../terms/plain-date.ts'
import { type Failure, fail } from '../../../terms/result.ts'
import { DisciplineSanction } from '../../../terms/sanction.ts'
import type { NewFact } from '../../cases/facts.ts'
import type { ReadContext } from '../../context.ts'
import { namesReporter, protectedReporters } from '../../intake/reporters.ts'
import type { CaseSource } from '../drafting/case-source.ts'
import { examDateFor, gapRule } from '../drafting/dates.ts'
import { missingOf } from '../drafting/drafting.ts'
import { mandateFailure } from '../drafting/mandates.ts'
import { stepForPaper } from '../drafting/paper-steps.ts'
import { lawfulSigners } from '../drafting/signers.ts'
import { eventOf, meetingOf } from '../form-days.ts'
import { textOf } from '../render/stamp.ts'
import { type StoredPaper, wordBytesOf } from '../repository.ts'
import { wordWarnings } from '../word/word-warnings.ts'
import { lookAtCopy, workingCopyOf } from '../word/working-file.ts'
import { caseWarnings } from './case-warnings.ts'
import { factOfPaper } from './fact-of-paper.ts'
import { identityFailures } from './identity-check.ts'
import { valueFailures } from './value-check.ts'

/** Everything that is asked again when a paper gets its real date, whoever gives the number. */
export interface IssuingCheck {
  readonly warnings: readonly string[]
  readonly blocking: readonly Failure[]
  readonly missing: readonly MissingField[]
  /** What the case records; null for papers that record nothing, and while something blocks. */
  readonly fact: NewFact | null
  readonly betterMeeting: PlainDate | null
}

/** Papers whose signer the law restricts: an Inspektorat never signs them for another unit (dossier trap 1). */
const restrictsSigner = (kind: PaperKind): boolean =>
  kind === 'panggilan-1' ||
  kind === 'panggilan-2' ||
  kind === 'panggilan-menerima-keputusan' ||
  kind === 'keputusan-pembebasan-sementara' ||
  (isDecision(kind) && DisciplineSanction.safeParse(sanctionOf(kind)).success)

/** Checks a paper against the case and the law for this date; reads only. */
export function checkIssuing(
  paper: StoredPaper,
  source: CaseSource,
  letter: { readonly date: PlainDate; readonly number: string | null },
): IssuingCheck {
  const missing = missingOf(paper)
  const fact = factFor(paper, source, letter, missing)
  const gap = checkGap(paper, source, letter.date)
  return {
    missing,
    fact: fact.fact,
    betterMeeting: gap?.better ?? null,
    blocking: [
      ...missingFailure(missing),
      ...valueFailures(paper.draft, source.law.rules),
      ...identityFailures(paper),
      ...dateFailures(paper, source, letter.date),
      ...signerFailures(paper, source),
      ...mandateFailures(paper),
      ...fact.failures,
    ],
    warnings: [
      ...(gap?.short ? [gap.short] : []),
      ...caseWarnings(paper, source, fact.fact),
      ...signerWarnings(paper, source),
      ...personWarnings(paper, source.person),
      ...reporterWarnings(paper, source),
      ...editedWarnings(paper, source.context),
    ],
  }
}

export function missingFailure(missing: readonly MissingField[]): Failure[] {
  if (missing.length === 0) return []
  const labels = missing.map(({ label }) => label).join(', ')
  return [
    fail(
      'paper-incomplete',
      `Belum diisi: ${labels}. Surat belum dinomori dan isian lain tetap tersimpan; lengkapi dulu, lalu ulangi.`,
      missing[0]?.path,
    ).error,
  ]
}

/** A letter is dated neither in the future nor before what it tells of. */
export function letterDateFailures(draft: PaperDraft, today: PlainDate, date: PlainDate): Failure[] {
  const found: Failure[] = []
  if (date > today)
    found.push(
      fail(
        'letter-in-future',
        `Tanggal surat ${formatDate(date)} ada di masa depan. Surat belum dinomori; isi tanggal surat yang sebenarnya.`,
        'date',
      ).error,
    )
  const event = eventOf(draft)
  if (event?.date && event.date > date)
    found.push(
      fail(
        'minutes-before-event',
        `${event.label} (${formatDate(event.date)}) tidak boleh setelah tanggal surat (${formatDate(date)}).`,
        event.path,
      ).error,
    )
  return found
}

function dateFailures(paper: StoredPaper, { context, state }: CaseSource, date: PlainDate): Failure[] {
  const found = letterDateFailures(paper.draft, context.today, date)
  if (state.openedOn && date < state.openedOn && PAPERS[paper.kind].numbered)
    found.push(
      fail(
        'letter-before-case',
        `Tanggal surat ${formatDate(date)} lebih awal dari pembukaan kasus (${formatDate(state.openedOn)}). Periksa tanggalnya.`,
        'date',
      ).error,
    )
  return found
}

function signerFailures(paper: StoredPaper, { law, stored, person }: CaseSource): Failure[] {
  if (!paper.signer || !restrictsSigner(paper.kind)) return []
  if (!punishesOwnStaffOnly(law.rules, paper.signer, person, stored.file.whose)) return []
  const rule = ruleOf(law.rules, 'inspectorate-own-staff')
  return [fail('inspectorate-own-staff', `${rule.text} (${rule.citation})`, 'signer').error]
}

/** Asked again: the settings of who holds which office may have changed since it was signed. */
export function mandateFailures(paper: StoredPaper): Failure[] {
  const failure = mandateFailure(paper)
  return failure ? [failure] : []
}

function factFor(
  paper: StoredPaper,
  { stored, law, context }: CaseSource,
  letter: { readonly date: PlainDate; readonly number: string | null },
  missing: readonly MissingField[],
): { readonly fact: NewFact | null; readonly failures: Failure[] } {
  if (missing.length > 0) return { fact: null, failures: [] }
  const complete = completeValues(paper.draft)
  if (!complete.ok) return { fact: null, failures: [complete.error] }
  const fact = factOfPaper(complete.value, {
    paperId: paper.id,
    number: letter.number,
    letterDate: letter.date,
    signer: paper.signer,
  })
  if (!fact.ok) return { fact: null, failures: [fact.error] }
  if (!fact.value) return { fact: null, failures: [] }
  const { payload, happenedOn } = fact.value
  const lawful = checkFact(stored.file, law, context.today, payload, happenedOn)
  return lawful.ok
    ? { fact: fact.value, failures: [] }
    : { fact: null, failures: [{ ...lawful.error, ...formField(paper.draft, lawful.error.field) }] }
}

/** A field of the fact as the field of the paper's form it came from. */
function formField(draft: PaperDraft, field: string | undefined): { field?: string } {
  if (field === undefined || field === 'signer') return field === undefined ? {} : { field }
  if (field === 'letterDate') return { field: 'date' }
  if (field === 'happenedOn') {
    const event = eventOf(draft)
    return { field: event?.path ?? 'date' }
  }
  return field in draft.values ? { field: `values.${field}` } : {}
}

/** Too few working days between letter and examination: a warning, because practice reads the rule both ways. */
function checkGap(
  paper: StoredPaper,
  source: CaseSource,
  date: PlainDate,
): { readonly short: string | null; readonly better: PlainDate } | null {
  const rule = gapRule(paper.kind)
  if (!rule) return null
  const examDate = meetingOf(paper.draft)?.date
  if (!examDate) return null
  const { rules, calendar } = source.law
  const lawful = periodOf(rules, rule)
  const gap = workingDaysStrictlyBetween(calendar, date, examDate)
  if (gap >= lawful) return null
  const better = examDateFor(source, date, rule)
  const { citation } = ruleOf(rules, rule)
  const short = `Di antara tanggal surat (${formatDate(date)}) dan pemeriksaan (${formatDate(examDate)}) hanya ada ${gap} hari kerja, kurang dari ${lawful} (${citation}). Cetak ulang dengan pemeriksaan ${formatDate(better)}, atau nomori dengan menerima peringatan ini.`
  // An examination not after the letter is refused by the law itself.
  return { short: examDate > date ? short : null, better }
}

function signerWarnings(paper: StoredPaper, source: CaseSource): string[] {
  const step = stepForPaper(paper.kind, source.assessment)
  const lawful = step.ok ? step.value?.signer : null
  if (!lawful || !paper.signer) return []
  const { signer } = paper
  const others = lawfulSigners(paper.kind, step.ok ? step.value : null, source)
  const other =
    lawful.official && !others.some(({ official }) => official && sameOfficial(official, signer))
      ? [
          `Penanda tangan (${paper.signer.identity.name}) bukan ${lawful.capacity.toLowerCase()} menurut kasus ini, yaitu ${lawful.official.identity.name}.`,
        ]
      : []
  return [...other, ...(lawful.warning ? [lawful.warning] : [])]
}

/** @param now as the case or the registry knows him today */
export function personWarnings(paper: StoredPaper, now: Identity | null): string[] {
  return personChanged(paper, now)
    ? [
        'Data pegawai di daftar berubah sejak konsep ini dibuat. Perbarui data pegawai pada surat, atau biarkan bila surat memang untuk keadaan waktu itu.',
      ]
    : []
}

/** Who reported stays out of papers about the person (dossier trap 25). Evidence may show him: so the clerk decides. */
function reporterWarnings(paper: StoredPaper, { context, stored }: CaseSource): string[] {
  const word = paper.editedInWord ? wordBytesOf(context.db, paper.id) : null
  const edited = word ? textOf(word) : null
  const text = `${JSON.stringify(paper.draft.values)} ${edited?.ok ? edited.value : ''}`
  return namesReporter(text, protectedReporters(context.db, stored.id))
    ? [
        'Surat ini menyebut nama pelapor. Identitas pelapor dilindungi; hapus namanya, kecuali ia memang harus disebut.',
      ]
    : []
}

/** Whether the registry names the person otherwise than this paper, in anything a letter prints. */
export function personChanged(paper: StoredPaper, person: Identity | null): boolean {
  if (!paper.person || !person) return false
  const { name, nip, golongan, position, unitName } = paper.person
  return (
    name !== person.name ||
    nip !== person.nip ||
    golongan !== person.golongan ||
    position !== person.position ||
    unitName !== person.unitName
  )
}

export function editedWarnings(paper: StoredPaper, context: ReadContext): string[] {
  const bytes = paper.editedInWord ? wordBytesOf(context.db, paper.id) : null
  const copy = paper.state === 'signed' ? workingCopyOf(context.db, paper.id) : null
  const late =
    copy && lookAtCopy(context.workFolder, copy).state === 'changed'
      ? [
          `Salinan «${copy.fileName}» diubah di Word setelah surat ditandai ditandatangani; perubahan itu tidak ikut. Batalkan tanda tangan bila perubahan itu dipakai.`,
        ]
      : []
  return [...(bytes ? wordWarnings(paper, bytes) : []), ...late]
}
