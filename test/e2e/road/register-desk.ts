import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { pdfSaying } from '../../office/scans/pdf.ts'
import type { Desk } from '../support/desk.ts'
import { accessible } from './accessibility.ts'
import { saveAs } from './note.ts'
import { type Frozen, paperIsOpen } from './paper.ts'
import { button, dialog, field, giveFiles, go, picture, sees } from './screen.ts'

const REGISTER = 'Surat & agenda'
const SCAN = 'Scan0007.pdf'

/** The same line of the register by the letter's number and by its proof code. */
export async function findInRegister(desk: Desk, { number, title }: Frozen): Promise<void> {
  const { page } = desk
  await go(page, REGISTER)
  const search = field(page, 'Cari surat')
  const line = page.getByRole('row').filter({ hasText: number ?? 'tanpa nomor' })
  await search.fill(number ?? '')
  await sees(page, /^1 baris$/)
  await sees(line, title)
  const code = /[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4} · \d+/.exec(await line.innerText())?.[0] ?? ''
  expect(code).not.toBe('')
  await search.fill('tidak ada surat begini')
  await sees(page, 'Tidak ada surat yang cocok.')
  await search.fill(code)
  await sees(line, title)
  await picture(desk, '77 dicari menurut kode bukti')
  await accessible(desk, 'agenda')
}

/** The file that left the office is dropped in again: it is the one that was numbered. */
export async function checkFile(desk: Desk, { number, title }: Frozen, folder: string): Promise<void> {
  const { page } = desk
  await page.getByRole('link', { name: number ?? '' }).click()
  await paperIsOpen(desk, title)
  const path = join(folder, 'surat keluar.docx')
  await saveAs(desk, path)
  await go(page, REGISTER)
  await button(page, 'Periksa surat').click()
  const form = dialog(page, 'Apakah surat ini dinomori di sini?')
  await giveFiles(form, /letakkan berkas suratnya/, [path])
  await sees(form, 'Asli: berkas ini tidak berubah')
  await sees(form, new RegExp(`Nomor ${number}`))
  await picture(desk, '78 periksa surat')
  await accessible(desk, 'periksa surat')
  await button(form, 'Tutup pemeriksaan').click()
  await form.waitFor({ state: 'hidden' })
}

/** What came off the scanner is proposed for the letter whose number it carries, and goes to it. */
export async function dropScan(desk: Desk, { number, title }: Frozen, folder: string): Promise<void> {
  const { page } = desk
  const path = join(folder, SCAN)
  writeFileSync(path, await pdfSaying('NOTA DINAS', `Nomor: ${number}`))
  await page.getByRole('tab', { name: 'Keranjang pindaian' }).click()
  await giveFiles(page, /Letakkan hasil pindai surat/, [path])
  const row = page.getByRole('region', { name: SCAN })
  await sees(row, `Nomor ${number} terbaca pada berkas`)
  expect(await row.getByRole('combobox', { name: `Surat untuk ${SCAN}` }).inputValue()).toContain(title)
  await picture(desk, '79 keranjang pindaian')
  await accessible(desk, 'keranjang pindaian')
  await button(row, 'Pasangkan pindaian').click()
  await row.waitFor({ state: 'hidden' })
  await page.getByRole('tab', { name: 'Surat keluar' }).click()
  await page.getByRole('link', { name: number ?? '' }).click()
  await sees(page.getByRole('region', { name: 'Catatan surat' }), SCAN)
}
