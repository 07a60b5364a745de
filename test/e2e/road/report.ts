import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { accessible } from './accessibility.ts'
import { DAY, DEDI, SITI } from './cast.ts'
import type { FilesAtHand } from './files.ts'
import { asTyped, button, choose, field, giveFiles, go, picture, sees } from './screen.ts'

/** Pastes a picture as the clipboard holds a screenshot: bytes under the name `image.png`. */
async function pasteScreenshot({ page }: Desk, bytes: Uint8Array): Promise<void> {
  await page.evaluate(`{
    const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (sign) => sign.charCodeAt(0))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }`)
}

/** What the clerk types of one report. */
export interface Told {
  readonly person: { readonly name: string; readonly nip: string }
  readonly agenda: string
  readonly channel: string
  readonly place: string
  readonly open: RegExp
  readonly act: string
  readonly actDate: string
  readonly summary: string
}

const IN_THE_GROUP: Told = {
  person: DEDI,
  agenda: '214/AM/X/2026',
  channel: 'Grup WhatsApp',
  place: 'Grup WA Irban I',
  open: /^Tertutup/,
  act: 'Komentar',
  actDate: '28/9/26',
  summary:
    'Diduga mengirim komentar yang merendahkan pimpinan di grup WhatsApp kantor; tangkapan layar beredar di antara pegawai.',
}

const AGAINST_THE_STATE: Told = {
  person: SITI,
  agenda: '301/AM/XI/2026',
  channel: 'Facebook',
  place: 'Halaman pribadi',
  open: /^Publik/,
  act: 'Ujaran kebencian',
  actDate: '17-11-2026',
  summary: 'Diduga mengunggah ujaran kebencian terhadap dasar negara di halaman Facebook pribadinya.',
}

async function fillReport({ page }: Desk, told: Told): Promise<void> {
  await go(page, 'Laporan')
  await page.getByRole('link', { name: 'Laporan baru' }).or(button(page, 'Laporan baru')).first().click()
  await page.getByRole('heading', { name: 'Laporan baru' }).waitFor()
  await choose(field(page, 'Asal laporan'), 'Pegawai')
  await field(page, 'Nomor agenda masuk').fill(told.agenda)
  await field(page, 'Pelapor (dilindungi)').fill('Seorang rekan kerja')
  await field(page, 'Cari pegawai (nama atau NIP)').fill(told.person.nip.slice(8))
  await page.getByRole('option', { name: told.person.name }).click()
  await sees(page.getByRole('region', { name: 'Pegawai yang dilaporkan' }), told.person.name)
  await choose(field(page, 'Kanal'), told.channel)
  await field(page, 'Nama grup, halaman, atau kegiatan').fill(told.place)
  await field(page, 'Tanggal perbuatan').fill(told.actDate)
  await page.getByRole('radio', { name: told.open }).check()
  await page.getByRole('group', { name: 'Perbuatan' }).getByText(told.act, { exact: true }).click()
  await field(page, 'Ringkasan').fill(told.summary)
}

async function save({ page }: Desk): Promise<void> {
  await button(page, 'Simpan laporan').first().click()
  await page.getByRole('heading', { name: /^Laporan L-2026\/\d+/ }).waitFor()
}

/** A report with its evidence, on one page; what is known of the person stands beside it. */
export async function takeInReport(desk: Desk, files: FilesAtHand): Promise<void> {
  const { page } = desk
  await fillReport(desk, IN_THE_GROUP)
  await sees(page, 'Belum ada laporan, kasus, atau hukuman lain')
  expect(await field(page, 'Diterima tanggal').inputValue()).toBe(asTyped(DAY.setUp))
  const evidence = page.getByRole('region', { name: 'Bukti' })
  await giveFiles(evidence, /Letakkan tangkapan layar/, [files.chat])
  await sees(evidence, /WhatsApp Image/)
  await pasteScreenshot(desk, files.pasted)
  await evidence
    .getByRole('button', { name: /^Keluarkan/ })
    .nth(1)
    .waitFor()
  await field(evidence, 'Dari HP/perangkat siapa').fill('HP pelapor')
  await picture(desk, '10 laporan baru')
  await accessible(desk, 'laporan baru')
  await save(desk)
  await sees(page, 'Bukti (2)')
  await picture(desk, '11 laporan')
}

/** The short way through a report: what is known, and no evidence yet. */
export async function takeInBriefly(desk: Desk, told: Told): Promise<void> {
  await fillReport(desk, told)
  await save(desk)
}

/** A second report, of another person and far graver. */
export const takeInGraveReport = (desk: Desk): Promise<void> => takeInBriefly(desk, AGAINST_THE_STATE)

/** Triage: the report is followed up, as a case of whose the person is. */
export async function followUp(
  desk: Desk,
  name: string,
  caseNumber: string,
  whose = 'Pegawai sendiri',
): Promise<void> {
  const { page } = desk
  await choose(page.getByRole('combobox', { name: `${name}: pegawai siapa` }), whose)
  await button(page, 'Tindak lanjuti').click()
  await page.getByRole('heading', { name }).waitFor()
  await sees(page, caseNumber)
}
