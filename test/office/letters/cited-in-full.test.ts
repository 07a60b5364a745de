import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { renderPaper } from '../../../src/office/letters/render/render.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import type { CaseId } from '../../../src/terms/ids.ts'
import { PaperKind } from '../../../src/terms/paper.ts'
import { decided, settled } from '../roads/discipline.ts'
import { heardByPanel, onEthicsRoad } from '../roads/ethics.ts'
import { INSPEKTUR, IRBAN, type LettersDesk, lettersDesk } from './desk.ts'
import { input, ordinary } from './render-fixtures.ts'

/** Letters name an instrument by its title; `PP 94/2021` is for the screen. */

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const SHORT =
  /\b(?:UU|PP|Perpres|PerBKN|Permen\w*|Perda|Perbup|Perwal|SE|SKB)\s+(?:(?:BKN|MenPANRB|Kepala|Netralitas)\s+)?(?:Nomor\s+)?\d+(?:\/|\s*Tahun\s*)\d{4}/

let desk: LettersDesk
afterEach(() => desk?.close())

/** The words of every paper of the case. */
async function papersOf(caseId: CaseId): Promise<Map<PaperKind, string>> {
  const { papers } = await desk.call('cases.get', { id: caseId })
  const words = new Map<PaperKind, string>()
  for (const { id, kind } of papers) words.set(kind, (await desk.words(id)).replace(/\s+/g, ' '))
  return words
}

function expectInFull(words: ReadonlyMap<PaperKind, string>): void {
  for (const [kind, text] of words) expect(text, kind).not.toMatch(SHORT)
}

describe('no template holds a short form', () => {
  it.each(PaperKind.options)('%s', (kind) => {
    const bytes = renderPaper(input(ordinary(kind)), resources)
    const text = bytes.ok ? textOf(bytes.value) : bytes
    expect(text.ok && text.value).not.toMatch(SHORT)
  })

  it('and the pattern knows one', () => {
    for (const short of ['Pasal 3 PP 94/2021', 'UU 20/2023', 'PerBKN 6/2022', 'SE MenPANRB 137/2018'])
      expect(short).toMatch(SHORT)
    const shorts: { short: string }[] = JSON.parse(
      readFileSync(`${resources}/regulations/instruments.json`, 'utf8'),
    )
    expect(shorts.filter(({ short }) => /\d\/\d{4}$/.test(short) && !SHORT.test(short))).toEqual([])
  })
})

describe('papers drafted from a case', () => {
  it('discipline: from the team to the decision, by title first', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    await settled(desk, 'berat', caseId)
    await decided(desk, caseId, 'keputusan-pdhtaps')
    const words = await papersOf(caseId)
    expectInFull(words)
    for (const kind of ['keputusan-tim-pemeriksa', 'panggilan-1', 'bap', 'lhp', 'keputusan-pdhtaps'] as const)
      expect(words.get(kind), kind).toContain(
        'Pasal 3 huruf f Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil',
      )
  })

  it('inquiry: the Surat Tugas rests on PP 12/2017 and on the letter the case came from', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase({ whose: 'other-unit', road: 'clarification' })
    const view = await desk.call('cases.get', { id: caseId })
    const report = view.reports[0]
    if (!report) throw new Error('no report')
    await desk.call('register.addIncoming', {
      receivedOn: '2026-10-01' as never,
      sender: 'Bawaslu Kota Rimba Raya',
      number: '12/PM/2026',
      date: '2026-09-30' as never,
      subject: 'Penerusan dugaan pelanggaran',
      reportId: report.id,
      caseId: null,
    })
    await desk.issue(caseId, 'surat-tugas', '2026-10-05', {
      team: [
        { official: INSPEKTUR, role: 'penanggung-jawab' },
        { official: IRBAN, role: 'ketua-tim' },
      ],
      until: '2026-10-30',
    })
    const words = await papersOf(caseId)
    const order = words.get('surat-tugas')
    expect(order).toContain(
      'Peraturan Pemerintah Nomor 12 Tahun 2017 tentang Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah',
    )
    expect(order).toContain('diterima tanggal 1 Oktober 2026 dengan nomor agenda 1')
    expectInFull(words)
  })

  it('ethics: the code of ethics in every paper, no article of the discipline rules in any', async () => {
    desk = await lettersDesk()
    const caseId = await onEthicsRoad(desk)
    await heardByPanel(desk, caseId)
    await desk.issue(caseId, 'putusan-majelis-etik', '2026-10-15', {
      guilty: 'yes',
      recommended: 'sanksi-moral-tertutup',
    })
    await desk.issue(caseId, 'keputusan-sanksi-moral-tertutup', '2026-10-15')
    const words = await papersOf(caseId)
    expect(words.size).toBe(5)
    expectInFull(words)
    for (const [kind, text] of words) {
      expect(text, kind).toContain('Peraturan Pemerintah Nomor 42 Tahun 2004 tentang Pembinaan Jiwa Korps')
      expect(text, kind).not.toMatch(/Nomor 94 Tahun 2021|Nomor 6 Tahun 2022|Pasal 3 huruf f/)
    }
  })
})
