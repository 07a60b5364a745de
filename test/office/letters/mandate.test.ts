import { afterEach, describe, expect, it } from 'vitest'
import type { PaperId } from '../../../src/terms/ids.ts'
import type { Mandate } from '../../../src/terms/mandate.ts'
import type { Official } from '../../../src/terms/person.ts'
import { INSPEKTUR, IRBAN, type LettersDesk, lettersDesk, listed } from './desk.ts'

let desk: LettersDesk
afterEach(() => desk.close())

const open = async () => {
  desk = await lettersDesk('2026-10-05', { officials: [listed('kepala', INSPEKTUR), listed('irban', IRBAN)] })
}
const appeal = async () =>
  (await desk.call('officePapers.create', { of: { kind: 'imbauan-netralitas', unitIds: [] } })).paperId

async function sign(id: PaperId, mandate: Mandate | null, signer: Official = INSPEKTUR) {
  const { draft } = await desk.call('letters.get', { id })
  await desk.call('letters.updateDraft', { id, draft, signer, mandate })
}
const FOR_MAYOR: Mandate = {
  kind: 'ub',
  of: 'Wali Kota Rimba Raya',
  through: 'Sekretaris Daerah',
}

describe('a paper signed in another’s name', () => {
  it('carries the lines above the title of its signer, from the draft to the frozen letter', async () => {
    await open()
    const id = await appeal()
    await desk.fill(id, { units: ['Dinas Contoh'], election: 'Pemilihan rekaan' })
    await sign(id, FOR_MAYOR)
    const lines = 'a.n. Wali Kota Rimba Raya\nSekretaris Daerah,\nu.b.\nInspektur Kota Rimba Raya,'
    expect(await desk.words(id)).toContain(lines)
    await desk.sign(id)
    await desk.number(id, '2026-10-05', { acceptWarnings: true })
    expect(await desk.words(id)).toContain(lines)
    expect(await desk.call('letters.get', { id })).toMatchObject({ state: 'numbered', mandate: FOR_MAYOR })
  })

  it('is proposed when an official of the office takes the place of its head', async () => {
    await open()
    const caseId = await desk.openCase({ road: 'clarification', whose: 'other-unit' })
    const task = await desk.issue(caseId, 'surat-tugas', '2026-10-05', {
      team: [
        { official: IRBAN, role: 'penanggung-jawab' },
        { official: INSPEKTUR, role: 'ketua-tim' },
      ],
      until: '2026-10-30',
    })
    expect((await desk.call('letters.get', { id: task })).mandate).toBeNull()
    const id = await desk.draft(caseId, 'undangan-klarifikasi')
    expect(await desk.call('letters.get', { id })).toMatchObject({
      signer: { identity: { name: IRBAN.identity.name } },
      mandate: { kind: 'an', of: 'Inspektur Kota Rimba Raya' },
    })
  })

  it('is refused where the power is the official’s own, and nothing of the draft changes', async () => {
    await open()
    const id = await desk.draft(await desk.openCase(), 'panggilan-1')
    const { draft, signer } = await desk.call('letters.get', { id })
    const refused = await desk.expectFailure('letters.updateDraft', {
      id,
      draft,
      signer: INSPEKTUR,
      mandate: { kind: 'an', of: 'Wali Kota Rimba Raya' },
    })
    expect(refused).toMatchObject({ code: 'mandate-not-allowed', field: 'mandate' })
    expect(refused.message).toMatch(/Surat Panggilan I .*Tidak ada yang disimpan/)
    expect(await desk.call('letters.get', { id })).toMatchObject({ signer, mandate: null })
  })

  it('is not numbered while a title is missing', async () => {
    await open()
    const id = await appeal()
    await desk.fill(id, { units: ['Dinas Contoh'], election: 'Pemilihan rekaan' })
    await sign(id, { kind: 'ub', of: '  ', through: '' })
    expect((await desk.call('letters.get', { id })).missing).toEqual([
      { path: 'mandate.of', label: 'Jabatan sesudah a.n.' },
      { path: 'mandate.through', label: 'Jabatan di atas u.b.' },
    ])
    expect(await desk.words(id)).toMatch(/a\.n\. \.{6,}/)
    await desk.sign(id)
    const refused = await desk.expectFailure('letters.number', {
      id,
      date: '2026-10-05',
      number: null,
      acceptWarnings: true,
    })
    expect(refused).toMatchObject({ code: 'paper-incomplete', field: 'mandate.of' })
  })

  it('is never signed in the name of one’s own office, not as Plt. either', async () => {
    await open()
    const id = await appeal()
    await desk.fill(id, { units: ['Dinas Contoh'] })
    await sign(id, { kind: 'an', of: 'inspektur kota rimba raya' }, { ...INSPEKTUR, acting: 'plt' })
    expect((await desk.expectFailure('letters.markSigned', { id })).code).toBe('mandate-own-office')
    await sign(id, { kind: 'an', of: 'Inspektur Kota Rimba Raya' }, { ...IRBAN, acting: 'plt' })
    expect(await desk.words(id)).toContain('a.n. Inspektur Kota Rimba Raya\nPlt. Inspektur Pembantu Khusus,')
    await desk.sign(id)
  })

  it('shows among what differs from a text that was edited in Word before', async () => {
    await open()
    const id = await appeal()
    await desk.fill(id, { units: ['Dinas Contoh'] })
    const file = await desk.fileToken(desk.file('Imbauan.docx', await desk.bytes(id)))
    await desk.call('letters.takeBack', { id, file })
    await sign(id, { kind: 'an', of: 'Wali Kota Rimba Raya' })
    const { differences } = await desk.call('letters.differences', { id })
    expect(differences?.lines).toContainEqual({ form: 'a.n. Wali Kota Rimba Raya', word: '' })
    expect((await desk.call('letters.get', { id })).warnings.join(' ')).toContain('a.n. Wali Kota Rimba Raya')
  })
})
