import type { WhoseCase } from '../../contract/intake.ts'
import type { PayloadOf } from '../../law/facts.ts'
import type { CaseId, PersonId } from '../../terms/ids.ts'
import { Nip } from '../../terms/nip.ts'
import type { PaperKind } from '../../terms/paper.ts'
import type { Official } from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { Impact, SanctionLevel } from '../../terms/sanction.ts'
import { soon } from '../clerk.ts'
import type { Moves, Story, Told } from '../stage.ts'

export const PLACE = 'Ruang Rapat Inspektorat Daerah'

export async function begin(
  m: Moves,
  date: PlainDate,
  personId: PersonId,
  report: Parameters<Moves['report']>[1],
  pictures = 2,
): Promise<CaseId> {
  return m.open(await m.report(date, report, pictures), personId, 'own')
}

/** What somebody is charged with on the discipline road. */
interface Charge {
  readonly told: Omit<Told, 'personIds'>
  readonly pictures?: number
  readonly whose?: WhoseCase
  /** The act is so many days older than the report. */
  readonly daysBefore: number
  /** Id in `violations.json`. */
  readonly violation: string
  readonly impact: Impact
  readonly actText: string
}

/** Reported, opened, assessed for discipline, his superiors confirmed: ready for the summons. */
export async function charge(m: Moves, start: PlainDate, who: PersonId, what: Charge): Promise<CaseId> {
  const report = await m.report(start, { ...what.told, personIds: [who] }, what.pictures ?? 2)
  const caseId = await m.open(report, who, what.whose ?? 'own')
  await m.assess(caseId, start, {
    road: 'discipline',
    actDate: soon(start, -what.daysBefore),
    violations: [what.violation],
    impact: what.impact,
    actText: what.actText,
  })
  await m.superiors(caseId, start, who)
  return caseId
}

/** The examination day the newest summons names; the timeline is newest first. */
async function examDate(m: Moves, caseId: CaseId): Promise<PlainDate> {
  const view = await m.view(caseId)
  const issued = view.timeline.find(({ payload }) => payload.type === 'summons-issued')
  if (issued?.payload.type !== 'summons-issued') throw new Error('demo: no summons')
  return issued.payload.examDate
}

type Summons = 'panggilan-1' | 'panggilan-2' | 'panggilan-etik-1'

/** Summoned and the letter handed over. @returns the day he is to come. */
export async function summon(m: Moves, caseId: CaseId, kind: Summons, date: PlainDate): Promise<PlainDate> {
  const paper = await m.issue(caseId, kind, date, { place: PLACE })
  await m.deliver(paper, date, '14:00')
  return examDate(m, caseId)
}

const PERSONNEL: Official = {
  identity: {
    personId: null,
    name: 'Umpama Kepegawaiwati, S.Sos.',
    nip: Nip.parse('197503052000032009'),
    kind: null,
    golongan: 'IV/b',
    position: 'Kepala Bidang Disiplin Pegawai',
    positionKind: 'administrator',
    functionalLevel: null,
    unitId: null,
    unitName: 'BKPSDM Contoh',
  },
  acting: null,
}

/** A hukuman berat is examined by a Tim Pemeriksa: the superior, one of the Inspektorat, one of the BKPSDM (Ps. 29). */
export async function formTeam(m: Moves, caseId: CaseId, date: PlainDate): Promise<void> {
  const { assessment } = await m.view(caseId)
  const [superior, next] = assessment.superiors
  if (!superior || !next) throw new Error('demo: no two superiors')
  await m.issue(caseId, 'keputusan-tim-pemeriksa', date, {
    members: [
      { official: superior, element: 'atasan-langsung', role: 'ketua' },
      { official: next, element: 'pengawasan', role: 'sekretaris' },
      { official: PERSONNEL, element: 'kepegawaian', role: 'anggota' },
    ],
  })
}

export const ANSWERS = [
  {
    question: 'Apakah Saudara sehat dan bersedia diperiksa hari ini?',
    answer: 'Ya, saya sehat dan bersedia.',
  },
  {
    question: 'Apakah unggahan yang diperlihatkan ini milik Saudara?',
    answer: 'Ya, saya yang mengunggahnya dari telepon saya sendiri.',
  },
  {
    question: 'Mengapa Saudara melakukannya?',
    answer: 'Saya terbawa emosi dan tidak memikirkan akibatnya.',
  },
  {
    question: 'Apakah Saudara memberikan keterangan ini tanpa tekanan?',
    answer: 'Ya, tanpa tekanan dari siapa pun.',
  },
]

/** Summoned once, came, and was heard. @returns the day of the hearing. */
export async function* hear(
  m: Moves,
  caseId: CaseId,
  letter: PlainDate,
  [call, minutes]: readonly [Summons, PaperKind] = ['panggilan-1', 'bap'],
): AsyncGenerator<PlainDate, PlainDate, undefined> {
  yield letter
  const heldOn = await summon(m, caseId, call, letter)
  yield heldOn
  await m.record(caseId, heldOn, { type: 'attended', n: 1 }, '09:00')
  await m.issue(caseId, minutes, heldOn, {
    heldOn,
    beginAt: '09:00',
    endAt: '10:40',
    place: PLACE,
    admitted: 'yes',
    qa: ANSWERS,
  })
  return heldOn
}

/** Proven, at that level. */
export const settled = (level: SanctionLevel): PayloadOf<'findings-settled'> => ({
  type: 'findings-settled',
  proven: true,
  level,
  aggravating: '',
  mitigating: 'Mengakui perbuatannya dan belum pernah dijatuhi hukuman disiplin',
})

/** Reported upward where that is owed, decided, and handed over so many days later; null: not handed over yet. */
export async function* decide(
  m: Moves,
  caseId: CaseId,
  kind: PaperKind,
  date: PlainDate,
  deliveredAfter: number | null,
  values: Record<string, unknown> = {},
): Story {
  yield date
  const view = await m.view(caseId)
  if (view.assessment.steps.some(({ id, kind: step }) => id === 'report-findings' && step === 'must')) {
    const lhp = await m.issue(caseId, 'lhp', date, {
      violationTime: 'di luar jam kerja',
      violationPlace: 'media sosial',
    })
    await m.deliver(lhp, date, '15:00', { receiver: 'Sekretariat', relation: 'petugas penerima surat' })
  }
  const decision = await m.issue(caseId, kind, date, values)
  if (deliveredAfter === null) return
  const received = soon(date, deliveredAfter)
  yield received
  await m.deliver(decision, received, '09:30')
}
