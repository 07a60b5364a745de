import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { newOffice, type TestOffice } from '../support.ts'

let office: TestOffice
let folder: string
beforeEach(async () => {
  office = await newOffice()
  folder = mkdtempSync(join(tmpdir(), 'tegas-pembinaan-'))
})
afterEach(async () => {
  await office.close()
  rmSync(folder, { recursive: true, force: true })
})

it('an event keeps its photo as evidence, and with it can no longer be taken out', async () => {
  const { id } = await office.call('guidance.save', {
    id: null,
    event: {
      kind: 'apel',
      heldOn: plainDate('2026-11-16'),
      title: 'Apel netralitas ASN',
      material: 'Netralitas ASN di media sosial',
      place: '',
      ledBy: '',
      unitIds: [],
    },
    people: [],
  })
  const path = join(folder, 'apel.txt')
  writeFileSync(path, 'foto apel rekaan')
  await office.call('evidence.add', {
    owner: { kind: 'guidance', guidanceId: id },
    files: [await office.fileToken(path)],
    capture: { capturedBy: 'Petugas Contoh', capturedAt: null, sourceDevice: '', caption: '' },
  })
  const kept = await office.call('evidence.list', { reportId: null, caseId: null, guidanceId: id })
  expect(kept).toMatchObject([{ fileName: 'apel.txt', owner: { kind: 'guidance', guidanceId: id } }])

  const refused = await office.expectFailure('guidance.remove', { id, reason: 'Tercatat dua kali' })
  expect(refused.code).toBe('guidance-has-evidence')
  expect((await office.call('guidance.get', { id })).title).toBe('Apel netralitas ASN')
})
