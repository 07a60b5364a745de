import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CaseView } from '../../../src/contract/cases.ts'
import type { Home } from '../../../src/contract/home.ts'
import { FactPayload } from '../../../src/law/facts.ts'
import { createSessions, type Session } from '../../../src/office/account/sessions.ts'
import { appendFact } from '../../../src/office/cases/facts.ts'
import { openCase } from '../../../src/office/cases/open-case.ts'
import { createDispatcher } from '../../../src/office/dispatcher.ts'
import { identityOf } from '../../../src/office/people/repository.ts'
import { TimeOfDay } from '../../../src/terms/clock.ts'
import type { CaseId, FactId, PersonId, UnitId } from '../../../src/terms/ids.ts'
import type { PersonKind } from '../../../src/terms/person.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import type { Failure, Result } from '../../../src/terms/result.ts'
import type { Whose } from '../../../src/terms/sanction.ts'
import { HEAD_OF_DIVISION, HEAD_OF_SCHOOL, HEAD_OF_SERVICE } from '../../fixtures/officials.ts'
import { NO_WORD_PROCESSOR } from '../../fixtures/word-processor.ts'
import { ACCOUNT_ID, PASSWORD, RIMBA_RAYA } from '../support.ts'

export { HEAD_OF_DIVISION, HEAD_OF_SCHOOL }

export interface Desk {
  readonly session: () => Session
  setClock(date: string): void
  call<T = unknown>(method: string, input: unknown): Promise<T>
  refuse(method: string, input: unknown): Promise<Failure>
  person(n: number, name: string, kind?: PersonKind): Promise<PersonId>
  open(person: PersonId, whose?: Whose): CaseId
  /** Any fact, also those that numbering a paper brings about. */
  append(caseId: CaseId, happenedOn: string, payload: unknown): Result<FactId>
  mustAppend(caseId: CaseId, happenedOn: string, payload: unknown): FactId
  record(caseId: CaseId, happenedOn: string, payload: unknown): Promise<{ factId: FactId }>
  view(caseId: CaseId): Promise<CaseView>
  home(): Promise<Home>
  close(): void
}

/** A set-up office in a folder of its own, with its session within reach: papers are stood in for by their facts. */
export async function openDesk(date: string): Promise<Desk> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tegas-cases-'))
  let now = new Date(`${date}T02:00:00Z`)
  const sessions = createSessions(
    {
      dataFolder,
      resources: resolve('resources'),
      clock: { now: () => now },
      zone: 'Asia/Jakarta',
      importWorker: '',
      wordProcessor: NO_WORD_PROCESSOR,
      demo: false,
    },
    () => {},
  )
  const dispatch = createDispatcher(sessions, () => {})
  const call = async <T>(method: string, input: unknown): Promise<T> => {
    const answer = await dispatch(method, input)
    if (!answer.ok) throw new Error(`${method}: ${answer.error.code}: ${answer.error.message}`)
    return answer.value as T
  }
  await call('account.setUp', {
    profile: RIMBA_RAYA,
    emblem: null,
    account: { id: ACCOUNT_ID, name: 'Rina Wulandari' },
    password: PASSWORD,
  })
  const session = () => {
    const current = sessions.current()
    if (!current) throw new Error('locked')
    return current
  }
  const unit = async (name: string, parentId: string | null) =>
    (await call<{ id: UnitId }>('people.createUnit', { name, parentId, own: false })).id
  const school = await unit('SDN 3 Rimba', await unit('Dinas Pendidikan', null))
  const append = (caseId: CaseId, happenedOn: string, payload: unknown) =>
    session().write(null, (context) =>
      appendFact(context, caseId, {
        happenedOn: plainDate(happenedOn),
        happenedAt: null,
        payload: FactPayload.parse(payload),
      }),
    )
  const desk: Desk = {
    session,
    setClock: (next) => {
      now = new Date(`${next}T02:00:00Z`)
    },
    call,
    async refuse(method, input) {
      const answer = await dispatch(method, input)
      if (answer.ok) throw new Error(`${method} was not refused`)
      return answer.error
    },
    async person(n, name, kind = 'pns') {
      const created = await call<{ id: PersonId }>('people.create', {
        nip: `19860926${kind === 'pns' ? '201505' : '202321'}1${String(n).padStart(3, '0')}`,
        kind,
        name,
        titleBefore: '',
        titleAfter: '',
        golongan: kind === 'pns' ? 'III/b' : 'IX',
        position: 'Guru Ahli Pertama',
        positionKind: 'fungsional',
        functionalLevel: 'ahli-pertama',
        echelon: '',
        unitId: school,
        active: true,
      })
      return created.id
    },
    open(personId, whose = 'other-unit') {
      const opened = session().write(null, (context) => {
        const identity = identityOf(context.db, personId)
        if (!identity) throw new Error('no such person')
        return openCase(context, {
          personId,
          whose,
          reportId: null,
          identity,
          summary: 'Komentar di grup WhatsApp kantor',
          openedOn: context.today,
        })
      })
      if (!opened.ok) throw new Error(opened.error.message)
      return opened.value.caseId
    },
    append,
    mustAppend(caseId, happenedOn, payload) {
      const answer = append(caseId, happenedOn, payload)
      if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
      return answer.value
    },
    record: (caseId, happenedOn, payload) =>
      call('cases.record', { caseId, happenedOn, happenedAt: null, payload }),
    view: (id) => call('cases.get', { id }),
    home: () => call('home.get', {}),
    close() {
      sessions.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
  return desk
}

export const assessed = (over: Record<string, unknown> = {}) => ({
  type: 'assessed',
  road: 'discipline',
  actDate: '2026-09-28',
  violations: ['kewajiban-integritas'],
  impact: 'unit-kerja',
  actText: 'komentar merendahkan pimpinan di Facebook',
  reason: '',
  ...over,
})

export const superiors = {
  type: 'superiors-confirmed',
  chain: [HEAD_OF_SCHOOL, HEAD_OF_DIVISION, HEAD_OF_SERVICE],
}

export const summons = (n: 1 | 2, letterDate: string, examDate: string) => ({
  type: 'summons-issued',
  n,
  paperId: null,
  number: `800.1.6.2/${n}/SDN3/X/2026`,
  letterDate,
  examDate,
  examTime: TimeOfDay.parse('09:00'),
  place: 'Ruang Kepala SDN 3 Rimba',
  examiner: HEAD_OF_SCHOOL,
})

export const delivery = (deliveredOn: string) => ({
  deliveredOn,
  deliveredAt: '10:00',
  method: 'in-person',
  receiver: 'Dedi Contohwan',
  relation: 'yang bersangkutan',
  refused: null,
  proof: [],
  note: '',
})
