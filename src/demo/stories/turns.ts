import type { PayloadOf } from '../../law/facts.ts'
import type { CaseId, PersonId } from '../../terms/ids.ts'
import type { Official } from '../../terms/person.ts'
import { addDays, type PlainDate } from '../../terms/plain-date.ts'
import { onWeekday } from '../clerk.ts'
import type { Moves, Story } from '../stage.ts'

export type Soon = (date: PlainDate, days: number) => PlainDate

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

/** The examination day the newest summons names; the timeline is newest first. */
async function examDate(m: Moves, caseId: CaseId): Promise<PlainDate> {
  const view = await m.view(caseId)
  const issued = view.timeline.find(({ payload }) => payload.type === 'summons-issued')
  if (issued?.payload.type !== 'summons-issued') throw new Error('demo: no summons')
  return issued.payload.examDate
}

export async function summon(m: Moves, caseId: CaseId, n: 1 | 2, date: PlainDate): Promise<PlainDate> {
  const paper = await m.issue(caseId, n === 1 ? 'panggilan-1' : 'panggilan-2', date, { place: PLACE })
  await m.deliver(paper, date, '14:00')
  return examDate(m, caseId)
}

const PERSONNEL: Official = {
  identity: {
    personId: null,
    name: 'Kabid Kepegawaian Contoh, S.Sos.',
    nip: null,
    kind: 'pns',
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

export async function examine(m: Moves, caseId: CaseId, date: PlainDate): Promise<void> {
  await m.record(caseId, date, { type: 'attended', n: 1 }, '09:00')
  await m.issue(caseId, 'bap', date, {
    heldOn: date,
    beginAt: '09:00',
    endAt: '10:40',
    place: PLACE,
    admitted: 'yes',
    qa: [
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
    ],
  })
}

export const settled = (proven: boolean): PayloadOf<'findings-settled'> => ({
  type: 'findings-settled',
  proven,
  level: proven ? 'ringan' : null,
  aggravating: '',
  mitigating: 'Mengakui perbuatannya dan belum pernah dijatuhi hukuman disiplin',
})

export async function* decide(
  m: Moves,
  caseId: CaseId,
  kind: 'keputusan-teguran-lisan' | 'keputusan-teguran-tertulis',
  date: PlainDate,
  delivered: boolean,
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
  const decision = await m.issue(caseId, kind, date)
  if (!delivered) return
  const received = onWeekday(addDays(date, 5))
  yield received
  await m.deliver(decision, received, '09:30')
}
