import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { DAY, DEDI } from './cast.ts'
import type { FilesAtHand } from './files.ts'
import { asTyped, button, choose, field, giveFiles, go, picture, sees } from './screen.ts'

const SUMMARY =
  'Diduga mengirim komentar yang merendahkan pimpinan di grup WhatsApp kantor; tangkapan layar beredar di antara pegawai.'

/** Pastes a picture as the clipboard holds a screenshot: bytes under the name `image.png`. */
async function pasteScreenshot({ page }: Desk, bytes: Uint8Array): Promise<void> {
  await page.evaluate(`{
    const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (sign) => sign.charCodeAt(0))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }`)
}

/** A report with its evidence, on one page. */
export async function takeInReport(desk: Desk, files: FilesAtHand): Promise<void> {
  const { page } = desk
  await go(page, 'Laporan')
  await page.getByRole('link', { name: 'Laporan baru' }).or(button(page, 'Laporan baru')).first().click()
  await page.getByRole('heading', { name: 'Laporan baru' }).waitFor()

  await choose(field(page, 'Asal laporan'), 'Pegawai')
  await field(page, 'Nomor agenda masuk').fill('214/AM/X/2026')
  await field(page, 'Pelapor (dilindungi)').fill('Seorang rekan kerja')
  const picker = field(page, 'Cari pegawai (nama atau NIP)')
  await picker.fill('201505 1 001')
  await page.getByRole('option', { name: DEDI.name }).click()
  await sees(page.getByRole('region', { name: 'Pegawai yang dilaporkan' }), DEDI.name)
  await sees(page, 'belum pernah')

  await choose(field(page, 'Kanal'), 'Grup WhatsApp')
  await field(page, 'Nama grup, halaman, atau kegiatan').fill('Grup WA Irban I')
  await field(page, 'Tanggal perbuatan').fill('28/9/26')
  await page.getByRole('radio', { name: /^Tertutup/ }).check()
  await page.getByRole('group', { name: 'Perbuatan' }).getByText('Komentar', { exact: true }).click()
  await field(page, 'Ringkasan').fill(SUMMARY)
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
  await button(page, 'Simpan laporan').first().click()

  await page.getByRole('heading', { name: /^Laporan L-2026\/\d+/ }).waitFor()
  await sees(page, 'Bukti (2)')
  await picture(desk, '11 laporan')
}

/** Triage: the report is followed up, as a case of own staff. */
export async function followUp(desk: Desk): Promise<void> {
  const { page } = desk
  await choose(page.getByRole('combobox', { name: `${DEDI.name}: pegawai siapa` }), 'Pegawai sendiri')
  await button(page, 'Tindak lanjuti').click()
  await page.getByRole('heading', { name: DEDI.name }).waitFor()
  await sees(page, 'K-2026/001')
}
