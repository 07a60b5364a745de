import type { PaperDraft } from '../../../../contract/paper-values.ts'
import { instrumentsFor } from '../../../../law/instruments.ts'
import { makeContext } from '../../../../law/procedure/context.ts'
import { followUpDue, openRecommendations } from '../../../../law/procedure/follow-up.ts'
import type { Official } from '../../../../terms/person.ts'
import { officialTitle } from '../../../../terms/person.ts'
import { formatDate, type PlainDate } from '../../../../terms/plain-date.ts'
import { IMPACT_LABEL } from '../../../../terms/sanction.ts'
import { protectedReporters, withoutReporters } from '../../../intake/reporters.ts'
import { DOTS } from '../../render/words.ts'
import { papersOfCase } from '../../repository.ts'
import { actOf, type CaseSource, citationOf } from '../case-source.ts'
import { expectedLetterDate, meetingFor } from '../dates.ts'
import { officialInRole } from '../officials.ts'
import { reportCited, reportsNamed } from '../reports.ts'
import { filled, MORNING, placeOf } from './filled.ts'

/** First drafts of the Inspektorat's own inquiry; what was found out is the clerk's to write. */

/** `Surat Tugas Nomor 700/1 tanggal 5 Oktober 2026`. */
const cited = (title: string, letter: { readonly number: string | null; readonly letterDate: PlainDate }) =>
  `${title}${letter.number ? ` Nomor ${letter.number}` : ''} tanggal ${formatDate(letter.letterDate)}`

const titleOf = (official: Official | null) => (official ? officialTitle(official) : null)

/** A paper drafted ahead of the Surat Tugas keeps its place open, so that it is not numbered without it. */
const assignmentCited = ({ state }: CaseSource) =>
  state.assignment
    ? cited('Surat Tugas', state.assignment.payload)
    : `Surat Tugas Nomor ${DOTS} tanggal ${DOTS}`

export function deskStudy(source: CaseSource): PaperDraft {
  const matter = actOf(source)
  return filled('telaahan-staf', {
    addressee: titleOf(officialInRole(source.context.profile, 'kepala')),
    matter,
    problem: matter
      ? `Diterima laporan mengenai dugaan ${matter}. Perlu ditetapkan apakah laporan itu ditindaklanjuti, dan dengan cara apa.`
      : null,
    assumptions: ['Dugaan tersebut belum tentu benar sebelum yang bersangkutan didengar.'],
    facts: reportsNamed(source).map(reportCited),
  })
}

export function assignment(source: CaseSource): PaperDraft {
  const { state, context, law } = source
  const inRole = (role: 'kepala' | 'irban') => officialInRole(context.profile, role)
  const head = inRole('kepala')
  const deputy = inRole('irban')
  const letterDate = expectedLetterDate(source)
  return filled('surat-tugas', {
    basis: [
      ...instrumentsFor(law.rules, letterDate, 'clarification').map(({ title }) => title),
      ...reportsNamed(source).map(reportCited),
      ...(state.deskStudy ? [cited('Telaahan Staf', state.deskStudy.payload)] : []),
      ...(state.assignment ? [cited('Surat Tugas', state.assignment.payload)] : []),
    ],
    team: state.assignment?.payload.team ?? [
      ...(head ? [{ official: head, role: 'penanggung-jawab' as const }] : []),
      ...(deputy ? [{ official: deputy, role: 'wakil-penanggung-jawab' as const }] : []),
    ],
    matter: actOf(source),
    tasks: [
      'melakukan klarifikasi dan mengumpulkan keterangan serta bukti',
      'menyusun Laporan Hasil Pemeriksaan Khusus',
    ],
    from: letterDate,
  })
}

export function invitation(source: CaseSource, signer: Official | null): PaperDraft {
  const { state, person, context } = source
  const letterDate = expectedLetterDate(source)
  const chief = state.assignment?.payload.team.find(({ role }) => role === 'ketua-tim')?.official
  return filled('undangan-klarifikasi', {
    expectedLetterDate: letterDate,
    invitee: 'subject',
    name: person.name,
    position: [person.position, person.unitName].filter(Boolean).join(', ') || null,
    meetDate: meetingFor('undangan-klarifikasi', source, letterDate),
    meetTime: MORNING,
    // Clarification is heard in the office's own rooms, whosever person it is.
    place: placeOf(source, 'own'),
    meetWith: chief ?? signer ?? officialInRole(context.profile, 'kepala'),
    assignmentRef: assignmentCited(source),
    matter: actOf(source),
  })
}

export function statementMinutes(source: CaseSource, signer: Official | null): PaperDraft {
  const { state, person, context } = source
  const invited = state.invitations[0]?.payload
  const team = state.assignment?.payload.team.filter(({ role }) => role === 'ketua-tim' || role === 'anggota')
  return filled('ba-permintaan-keterangan', {
    heldOn: invited && invited.meetDate <= context.today ? invited.meetDate : context.today,
    beginAt: invited?.meetTime ?? null,
    place: invited?.place ?? placeOf(source, 'own'),
    officers:
      team && team.length > 0 ? team.slice(0, 10).map(({ official }) => official) : signer ? [signer] : [],
    assignmentRef: assignmentCited(source),
    of: invited?.invitee ?? 'subject',
    name: invited?.name ?? person.name,
    matter: actOf(source),
    refusedToSign: false,
  })
}

export function specialReport(source: CaseSource): PaperDraft {
  const { state, context, stored, assessment, person } = source
  const hidden = protectedReporters(context.db, stored.id)
  const matter = actOf(source)
  const findings = state.findings?.payload
  const opd = person.unitName.split(',').at(-1)?.trim() ?? ''
  return filled('lhp-khusus', {
    addressee: officialInRole(context.profile, 'kepala-daerah'),
    basis: [
      ...reportsNamed(source).map(reportCited),
      ...(state.assignment ? [cited('Surat Tugas', state.assignment.payload)] : []),
    ],
    matter,
    // The act may be a noun (`komentar ...`) as well as a verb.
    chronology: matter ? `Yang bersangkutan diduga melakukan perbuatan berupa ${matter}.` : null,
    postsPattern: assessment.postsPattern,
    facts: state.statements.map(({ payload }) =>
      withoutReporters(
        `Keterangan ${payload.of === 'subject' ? 'yang bersangkutan' : payload.name}, dimuat dalam Berita Acara Permintaan Keterangan tanggal ${formatDate(payload.heldOn)}: ${DOTS}`,
        hidden,
      ),
    ),
    analysis: analysisOf(source),
    aggravating: findings?.aggravating || null,
    mitigating: findings?.mitigating || null,
    conclusion:
      findings && matter
        ? `Menurut bukti dan keterangan yang terkumpul, dugaan ${matter} ${findings.proven ? 'didukung bukti yang cukup' : 'tidak didukung bukti yang cukup'}.`
        : null,
    recommendations: findings?.proven
      ? [
          {
            text: 'memerintahkan pemeriksaan atas dugaan pelanggaran disiplin tersebut menurut ketentuan yang berlaku',
            addressee: opd ? `Kepala ${opd}` : '',
          },
        ]
      : [],
  })
}

/** Which articles the act would break, and how far it reached; the examiner writes on from there. */
function analysisOf(source: CaseSource): string | null {
  const articles = citationOf(source)
  const impact = source.assessment.impact
  if (!articles || !impact) return null
  return `Perbuatan tersebut diduga melanggar ketentuan ${articles}, dengan dampak pada ${IMPACT_LABEL[impact]}.`
}

/** What goes up with the LHP khusus, its number and date open while that is a draft; null while there is none at all. */
export function coverLetter(source: CaseSource): PaperDraft | null {
  const { context, stored } = source
  const report = source.state.specialReport?.payload ?? null
  const drafts = papersOfCase(context.db, stored.id).flatMap(({ draft, state }) =>
    draft.kind === 'lhp-khusus' && state !== 'discarded' ? [draft] : [],
  )
  if (!report && drafts.length === 0) return null
  return filled('surat-pengantar', {
    addressee: titleOf(report?.to ?? drafts.at(-1)?.values.addressee ?? null),
    addresseePlace: context.profile.city || null,
    reportNumber: report?.number ?? null,
    reportDate: report?.letterDate ?? null,
    matter: actOf(source),
    note: 'Disampaikan dengan hormat untuk bahan pengambilan keputusan',
  })
}

export function followUpReminder(source: CaseSource): PaperDraft {
  const { state, law, stored, context } = source
  const report = state.specialReport?.payload
  const open = openRecommendations(state)
  const [first] = open
  // One letter goes to one addressee: whose recommendations come first.
  const his = open.filter(({ addressee }) => addressee === first?.addressee)
  return filled('pengingat-tindak-lanjut', {
    addressee: first?.addressee ?? null,
    addresseePlace: context.profile.city || null,
    reportNumber: report?.number ?? null,
    reportDate: report?.letterDate ?? null,
    matter: actOf(source),
    dueOn: followUpDue(makeContext(stored.file, law, context.today, state))?.date ?? null,
    open: his.map(({ text }) => text),
  })
}
