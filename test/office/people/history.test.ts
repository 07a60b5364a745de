import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson, identityOf, personHistory } from '../../../src/office/people/repository.ts'
import { openStore, type Store } from '../../../src/store/open.ts'
import { Instant } from '../../../src/terms/clock.ts'
import { PersonId } from '../../../src/terms/ids.ts'
import { Nip } from '../../../src/terms/nip.ts'

const NOW = Instant.parse('2026-11-20T02:00:00.000Z')
const PERSON = PersonId.parse(randomUUID())
let folder: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tegas-riwayat-'))
  store = openStore(folder, randomBytes(32))
  store.transaction((db) => {
    addPerson(
      db,
      PERSON,
      {
        nip: Nip.parse('198609262015051001'),
        kind: 'pns',
        name: 'Dedi Rekaan',
        titleBefore: '',
        titleAfter: 'S.Pd.',
        golongan: 'III/b',
        position: 'Guru Ahli Muda',
        positionKind: 'fungsional',
        functionalLevel: 'ahli-muda',
        echelon: '',
        unitId: null,
        active: true,
      },
      NOW,
    )
  })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A case with only what this test is about; the other columns belong to the cases and are left blank. */
function openCase(number: string, openedOn: string, stage: string): string {
  const id = randomUUID()
  const given: Record<string, string> = { id, number, person_id: PERSON, opened_on: openedOn, stage }
  const columns = store.db.all<{ name: string; type: string }>(
    `SELECT name, type FROM pragma_table_info('case_file') WHERE "notnull" = 1 OR pk > 0`,
  )
  store.db.run(
    `INSERT INTO case_file (${columns.map(({ name }) => name).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...columns.map(({ name, type }) => given[name] ?? (type === 'TEXT' ? '{}' : 0)),
  )
  return id
}

function fact(caseId: string, sequence: number, payload: { type: string } & Record<string, unknown>): string {
  const id = randomUUID()
  store.db.run(
    `INSERT INTO fact (id, case_id, sequence, type, version, happened_on, recorded_at, recorded_by, payload)
     VALUES (?, ?, ?, ?, 1, '2026-01-05', ?, 'rina', ?)`,
    id,
    caseId,
    sequence,
    payload.type,
    NOW,
    JSON.stringify(payload),
  )
  return id
}

const decision = (sanction: string, letterDate: string) => ({
  type: 'decision-issued',
  sanction,
  letterDate,
  number: `N/${letterDate}`,
})

test('cases newest first, each with what was done, as assessed last', () => {
  const older = openCase('K-2025/001', '2025-02-03', 'closed')
  const newer = openCase('K-2026/004', '2026-03-02', 'summons')
  fact(older, 1, { type: 'case-opened', summary: 'Ringkasan laporan' })
  fact(newer, 1, { type: 'case-opened', summary: 'Ringkasan' })
  fact(newer, 2, { type: 'assessed', actText: 'menyebarkan kabar bohong' })
  expect(personHistory(store.db, PERSON).cases).toMatchObject([
    { number: 'K-2026/004', stage: 'summons', actText: 'menyebarkan kabar bohong' },
    { number: 'K-2025/001', stage: 'closed', actText: 'Ringkasan laporan' },
  ])
})

test('a sanction counts as corrected; a withdrawn decision is none', () => {
  const first = openCase('K-2025/001', '2025-02-03', 'closed')
  fact(first, 1, decision('teguran-lisan', '2025-03-01'))
  const second = openCase('K-2025/009', '2025-06-02', 'closed')
  const wrong = fact(second, 1, decision('teguran-lisan', '2025-07-01'))
  fact(second, 2, {
    type: 'correction',
    corrects: wrong,
    replacement: decision('teguran-tertulis', '2025-07-02'),
  })
  const third = openCase('K-2026/001', '2026-01-05', 'decision')
  const withdrawn = fact(third, 1, decision('pernyataan-tidak-puas', '2026-01-20'))
  fact(third, 2, { type: 'correction', corrects: withdrawn, replacement: null })
  expect(personHistory(store.db, PERSON).sanctions).toEqual([
    { caseId: second, sanction: 'teguran-tertulis', decidedOn: '2025-07-02', number: 'N/2025-07-02' },
    { caseId: first, sanction: 'teguran-lisan', decidedOn: '2025-03-01', number: 'N/2025-03-01' },
  ])
})

test('the identity of a person is what letters print', () => {
  expect(identityOf(store.db, PERSON)).toMatchObject({
    name: 'Dedi Rekaan, S.Pd.',
    nip: '198609262015051001',
    position: 'Guru Ahli Muda',
    unitName: '',
  })
  expect(identityOf(store.db, PersonId.parse(randomUUID()))).toBeNull()
})
