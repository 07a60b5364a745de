import readXlsxFile from 'read-excel-file/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { type LettersDesk, lettersDesk } from '../letters/desk.ts'

let desk: LettersDesk
beforeEach(async () => {
  desk = await lettersDesk('2026-10-05')
})
afterEach(() => desk.close())

const OUT = { year: 2026, text: '', book: 'outgoing' } as const

const reserve = (purpose: string) =>
  desk.call('register.reserve', { classification: '800.1.6.2', date: plainDate('2026-10-05'), purpose })

it('prints the chosen lines under the office’s name, the oldest first, void ones with their reason', async () => {
  await desk.issue(await desk.openCase({ name: 'Andi Rekaan & Kawan' }), 'panggilan-1', '2026-10-05')
  const { id } = await reserve('Undangan')
  await desk.call('register.voidLine', { id, reason: 'Acara batal' })
  const { bytes, fileName } = await desk.call('register.printBook', OUT)
  expect(fileName).toBe('Buku Agenda Surat Keluar Tahun 2026.docx')
  const text = textOf(bytes)
  if (!text.ok) throw new Error(text.error.message)
  expect(text.value).toContain('INSPEKTORAT DAERAH')
  expect(text.value).toContain('BUKU AGENDA SURAT KELUAR TAHUN 2026')
  expect(text.value.indexOf('800.1.6.2/001/')).toBeLessThan(text.value.indexOf('800.1.6.2/002/'))
  expect(text.value).toContain('Andi Rekaan & Kawan')
  expect(text.value).toContain('Batal: Acara batal')

  const only = textOf((await desk.call('register.printBook', { ...OUT, state: 'void' })).bytes)
  expect(only.ok && only.value).not.toContain('Andi Rekaan')
  expect(only.ok && only.value).toContain('hanya yang batal')
})

it('exports them as a workbook whose dates are dates', async () => {
  await desk.issue(await desk.openCase({ name: 'Andi Rekaan' }), 'panggilan-1', '2026-10-05')
  await desk.issue(await desk.openCase({ name: 'Budi Khayal' }), 'panggilan-1', '2026-10-05')
  const { bytes, fileName } = await desk.call('register.exportBook', { ...OUT, text: 'khayal' })
  expect(fileName).toMatch(/\.xlsx$/)
  const [sheet] = await readXlsxFile(Buffer.from(bytes))
  const rows = sheet?.data ?? []
  expect(rows[0]?.slice(0, 3)).toEqual(['Nomor surat', 'Tanggal', 'Surat'])
  expect(rows).toHaveLength(2)
  expect(rows[1]?.[0]).toBe('800.1.6.2/002/ITDA/X/2026')
  expect(rows[1]?.[1]).toEqual(new Date('2026-10-05T00:00:00Z'))
})

it('prints and exports the incoming letters too', async () => {
  await desk.call('register.addIncoming', {
    receivedOn: plainDate('2026-10-05'),
    sender: 'Camat Rekaan',
    number: '',
    date: null,
    subject: 'Permintaan penjelasan',
    reportId: null,
    caseId: null,
  })
  const page = { ...OUT, book: 'incoming' } as const
  const printed = textOf((await desk.call('register.printBook', page)).bytes)
  expect(printed.ok && printed.value).toContain('Camat Rekaan')
  const [sheet] = await readXlsxFile(Buffer.from((await desk.call('register.exportBook', page)).bytes))
  expect(sheet?.data[1]?.slice(0, 3)).toEqual([1, new Date('2026-10-05T00:00:00Z'), 'Camat Rekaan'])
})
