import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MethodName } from '../../src/contract/index.ts'
import { addPerson, reportOf } from '../office/intake/support.ts'
import { INSPEKTUR, IRBAN } from '../office/letters/desk.ts'
import { ACCOUNT_ID, emptyOffice, PASSWORD, RIMBA_RAYA } from '../office/support.ts'

/**
 * An office at work in a process of its own, until it is killed: reports, evidence, facts, minutes, letters with their
 * numbers, holidays, its password. Every write is told to the parent only after the office has answered that it is done.
 */

/** What the parent is told. */
export type Told =
  | { readonly did: 'ready' }
  | { readonly did: MethodName; readonly key: string; readonly value: string }

const tell = (told: Told) => process.send?.(told)
const [dataFolder = '', round = '0'] = process.argv.slice(2)
const office = emptyOffice({ dataFolder, today: '2026-10-05' })
const done = (did: MethodName, key: string, value = '') => tell({ did, key, value })

if (!existsSync(join(dataFolder, 'keys.json')))
  await office.call('account.setUp', {
    profile: RIMBA_RAYA,
    emblem: null,
    account: { id: ACCOUNT_ID, name: 'Rina Contoh' },
    password: PASSWORD,
  })
else await office.call('account.signIn', { accountId: ACCOUNT_ID as never, password: PASSWORD })
tell({ did: 'ready' })

const unit = await office.call('people.createUnit', { name: `SDN ${round} Rimba`, parentId: null, own: true })

for (let n = 1; ; n += 1) {
  const person = await addPerson(office, ((Number(round) * 30 + n) % 998) + 1, { unitId: unit.id })
  done('people.create', person)
  const report = await office.call(
    'intake.create',
    reportOf([person], { receivedOn: '2026-10-01' as never, actDate: '2026-09-28' as never }),
  )
  done('intake.create', report.id, report.number)
  const path = join(dataFolder, `foto-${round}-${n}.bin`)
  writeFileSync(path, Buffer.alloc(20_000 + n, `${round}.${n}`))
  const { added } = await office.call('evidence.add', {
    owner: { kind: 'report', reportId: report.id },
    files: [await office.fileToken(path, { temporary: true })],
    capture: { capturedBy: '', capturedAt: null, sourceDevice: '', caption: '' },
  })
  done('evidence.add', added[0]?.id ?? '', added[0]?.sha256)
  const opened = await office.call('intake.openCases', {
    reportId: report.id,
    people: [{ personId: person, whose: 'own' }],
  })
  const caseId = opened.cases[0]?.caseId as never
  done('intake.openCases', caseId)
  const record = async (payload: Record<string, unknown>) => {
    const { factId } = await office.call('cases.record', {
      caseId,
      happenedOn: '2026-10-05' as never,
      happenedAt: null,
      payload: payload as never,
    })
    done('cases.record', factId)
  }
  await record({
    type: 'assessed',
    road: 'discipline',
    actDate: '2026-09-28',
    violations: ['kewajiban-integritas'],
    impact: 'unit-kerja',
    actText: 'Komentar merendahkan pimpinan di Facebook.',
    reason: '',
  })
  await record({ type: 'superiors-confirmed', chain: [IRBAN, INSPEKTUR] })
  const { paperId } = await office.call('letters.createDraft', { caseId, kind: 'panggilan-1' })
  done('letters.createDraft', paperId)
  await office.call('letters.markSigned', { id: paperId })
  done('letters.markSigned', paperId)
  const numbered = await office.call('letters.number', {
    id: paperId,
    date: '2026-10-05' as never,
    number: null,
    acceptWarnings: false,
  })
  done('letters.number', paperId, `${numbered.number} ${numbered.sha256}`)
}
