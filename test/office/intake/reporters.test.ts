import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { namesReporter, withoutReporters } from '../../../src/office/intake/reporters.ts'
import type { CaseId } from '../../../src/terms/ids.ts'
import { FolderToken } from '../../../src/terms/ids.ts'
import { type LettersDesk, lettersDesk, PIXEL } from '../letters/desk.ts'

const REPORTER = 'Andi Pelaporwan, S.Pd.'

let desk: LettersDesk

async function withHisPhone(): Promise<CaseId> {
  desk = await lettersDesk()
  const caseId = await desk.openCase({ reporter: REPORTER })
  const token = await desk.fileToken(desk.file('Chat dengan Andi Pelaporwan.png', PIXEL))
  await desk.call('evidence.add', {
    owner: { kind: 'case', caseId },
    files: [token],
    capture: {
      capturedBy: 'andi  pelaporwan',
      capturedAt: null,
      sourceDevice: 'HP Sdr. Andi Pelaporwan (pelapor)',
      caption: 'Tangkapan layar',
    },
  })
  return caseId
}

it('the name of who reported is a name of its own, however it is written', () => {
  expect(namesReporter('dari ANDI  Pelaporwan', ['Andi Pelaporwan'])).toBe(true)
  expect(namesReporter('dari Andi Pelaporwansyah', ['Andi Pelaporwan'])).toBe(false)
  expect(withoutReporters('HP Sdr. Andi Pelaporwan', ['Andi Pelaporwan'])).toBe('HP Sdr. (pelapor)')
})

describe('who reported', () => {
  afterEach(() => desk.close())

  it('is not named in the papers of evidence, though he took the picture', async () => {
    const caseId = await withHisPhone()
    const minutes = await desk.draft(caseId, 'ba-pengambilan-bukti')
    await desk.fill(minutes, { place: 'Ruang Rapat' })
    const { draft } = await desk.call('letters.get', { id: minutes })
    const captured = draft.kind === 'ba-pengambilan-bukti' ? draft.values.items?.[0] : null
    expect(captured).toMatchObject({ capturedBy: '(pelapor)', sourceDevice: 'HP Sdr. (pelapor)' })
  })

  it('is pointed out before a paper that names him is numbered', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase({ reporter: REPORTER })
    const id = await desk.draft(caseId, 'panggilan-1')
    const warnings = async () =>
      (await desk.call('letters.proposeNumber', { id, date: '2026-10-05' })).warnings.join(' ')
    expect(await warnings()).not.toContain('pelapor')
    await desk.fill(id, { allegation: 'mengancam Sdr. Andi Pelaporwan di grup kantor' })
    await desk.sign(id)
    expect(await warnings()).toContain('Surat ini menyebut nama pelapor')
  })

  it('is in no text and no file name of a package', async () => {
    const caseId = await withHisPhone()
    const stick = mkdtempSync(join(tmpdir(), 'tegas-stik-'))
    try {
      const chosen = await desk.office.host({ type: 'folder-chosen', path: stick, label: 'STIK (E:)' })
      if (!chosen.ok) throw new Error(chosen.error.message)
      const { jobId } = await desk.call('handover.start', {
        caseIds: [caseId],
        folder: FolderToken.parse(chosen.value.token),
        receiver: 'BKPSDM Kota Rimba Raya',
      })
      expect((await desk.jobEnd(jobId)).state).toBe('done')
      const paths = readdirSync(stick, { recursive: true, encoding: 'utf8' })
      expect(paths.join('\n')).toContain('Chat dengan (pelapor).png')
      expect(paths.join('\n')).not.toMatch(/pelaporwan/i)
      for (const path of paths.map((name) => join(stick, name)).filter((name) => statSync(name).isFile()))
        expect(readFileSync(path, 'utf8')).not.toMatch(/pelaporwan/i)
    } finally {
      rmSync(stick, { recursive: true, force: true })
    }
  })
})
