import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { append, editBody, paragraph } from '../../office/templates/edit.ts'
import type { Desk } from '../support/desk.ts'
import { accessible } from './accessibility.ts'
import { button, dialog, field, giveFiles, go, picture, sees } from './screen.ts'

const TITLE = 'Surat Panggilan I'
const DROP = /Letakkan naskah hasil suntingan|^Dipilih:/

/** What the office adds to the shipped text. */
export const MOTTO = 'Bersih, cermat, dan terbuka.'
export const TEMPLATE_NAME = 'Panggilan bermoto'

/** Waits for the file a click hands to the browser and keeps it in a folder; a PDF waits for the word processor to start. */
export async function downloaded({ page }: Desk, folder: string, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), click()])
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return path
}

/** Takes the shipped template out, is refused with a wrong tag, and sees the right one in use. */
export async function bringOwnTemplate(desk: Desk, folder: string): Promise<void> {
  const { page } = desk
  await go(page, 'Naskah')
  await field(page, 'Cari jenis surat').fill('panggilan i')
  await page
    .getByRole('navigation', { name: 'Jenis surat' })
    .getByRole('link', { name: TITLE, exact: true })
    .click()
  await page.getByRole('heading', { name: TITLE, exact: true }).waitFor()
  // Choosing a kind leaves the list as it was searched.
  expect(await field(page, 'Cari jenis surat').inputValue()).toBe('panggilan i')
  const shipped = readFileSync(await downloaded(desk, folder, () => button(page, 'Simpan salinan').click()))
  const edited = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, editBody(shipped, append(paragraph(text))))
    return path
  }

  await button(page, 'Masukkan naskah').click()
  const form = dialog(page, `Masukkan naskah ${TITLE}?`)
  await giveFiles(form, DROP, [edited('salah.docx', 'Kepada {nama_yang_tidak_ada}')])
  await sees(form, 'Naskah ini belum bisa dipakai')
  await picture(desk, '70 naskah ditolak')
  await accessible(desk, 'naskah ditolak')
  await giveFiles(form, DROP, [edited('panggilan.docx', MOTTO)])
  await sees(form, 'Naskah ini baik')
  await field(form, 'Nama naskah').fill(TEMPLATE_NAME)
  await picture(desk, '71 naskah diterima')
  await button(form, 'Masukkan naskah').click()
  await form.waitFor({ state: 'hidden' })
  const own = page.getByText(TEMPLATE_NAME, { exact: true }).locator('..')
  await sees(own, 'dipakai')
  await sees(page, 'dipakai bila tidak ada yang lebih cocok')
  await picture(desk, '72 naskah dipakai')
  await accessible(desk, 'naskah')
}
