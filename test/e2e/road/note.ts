import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readPdf, squeezed } from '../../../src/office/scans/read-pdf.ts'
import type { Desk } from '../support/desk.ts'
import { accessible } from './accessibility.ts'
import { openCase } from './case.ts'
import { FIRST_CASE, INITIALS, NAMED } from './letters-office.ts'
import { downloaded } from './own-template.ts'
import { type Frozen, fillForm, pages, paperIsOpen, signAndNumber } from './paper.ts'
import { button, choose, dialog, field, giveFiles, picture, sees } from './screen.ts'
import { editInWord } from './word.ts'

const TITLE = 'Nota Dinas'
const TYPED = 'Pemeriksaan dimulai tanggal 12 Oktober 2026 di ruang rapat.'
/** What the chief changes in Word: a date that weighs, and words that do not. */
const IN_WORD = 'Pemeriksaan dimulai tanggal 13 Oktober 2026 di aula.'

/** A Nota Dinas of the first case; what is typed and in whose name it is signed stand on the page at once. */
export async function draftNote(desk: Desk): Promise<void> {
  const { page } = desk
  await openCase(desk, FIRST_CASE)
  await sees(page, NAMED[0])
  await button(page, 'Buat surat lain').click()
  await page.getByRole('menuitem', { name: `Buat ${TITLE}` }).click()
  await paperIsOpen(desk, TITLE)
  await fillForm(desk, {
    Kepada: 'Sekretaris Daerah Kota Rimba Raya',
    Dari: 'Inspektur Kota Rimba Raya',
    Hal: 'Rencana pemeriksaan',
    'Isi nota dinas': TYPED,
  })
  const form = page.getByRole('region', { name: 'Isian surat' })
  await choose(field(form, 'Menandatangani'), 'Atas nama (a.n.)')
  expect(await field(form, 'Jabatan sesudah a.n.').inputValue()).toBe('Inspektur Kota Rimba Raya')
  await field(form, 'Jabatan sesudah a.n.').blur()
  await sees(page, 'Tersimpan')
  await sees(pages(desk), 'Rencana pemeriksaan')
  await sees(pages(desk), /^a\.n\. Inspektur Kota Rimba Raya/i)
  await picture(desk, '73 nota dinas a.n.')
  await accessible(desk, 'nota dinas')
}

/** The copy that goes up the line carries a box for the initials; the draft itself does not. */
export async function printForInitials(desk: Desk, folder: string): Promise<void> {
  const { page } = desk
  await button(page, 'Konsep untuk paraf').click()
  await expect
    .poll(() => page.getByRole('menu').evaluate((menu) => menu.computedStyleMap().get('opacity')?.toString()))
    .toBe('1')
  await accessible(desk, 'konsep untuk paraf')
  await picture(desk, '74 konsep untuk paraf')
  const path = await downloaded(desk, folder, () =>
    page.getByRole('menuitem', { name: 'Simpan PDF dengan kotak paraf' }).click(),
  )
  const { text } = readPdf(readFileSync(path))
  for (const words of ['Paraf hierarki', INITIALS]) expect(text).toContain(squeezed(words))
  expect(text).toContain(squeezed('a.n. Inspektur Kota Rimba Raya'))
  expect(await pages(desk).getByText('Paraf hierarki').count()).toBe(0)
}

/** The draft leaves as a file, is changed in Word and comes back: what weighs is said, then every line of it. */
export async function takeBackFromWord(desk: Desk, folder: string): Promise<void> {
  const { page } = desk
  const path = join(folder, 'nota dinas.docx')
  await saveAs(desk, path)
  editInWord(path, TYPED, IN_WORD)
  await button(page, 'Lainnya').click()
  await page.getByRole('menuitem', { name: 'Ambil kembali dari Word' }).click()
  const form = dialog(page, `Ambil kembali ${TITLE} dari Word`)
  await giveFiles(form, /Letakkan berkas \.docx/, [path])
  await form.waitFor({ state: 'hidden' })
  const said = page.getByRole('alert').filter({ hasText: 'Yang diubah di Word' })
  await sees(said, 'Tanggal «12 Oktober 2026» menjadi «13 Oktober 2026».')
  await button(said, 'Tampilkan 1 baris yang berbeda').click()
  await said.getByRole('cell', { name: TYPED }).waitFor()
  await said.getByRole('cell', { name: IN_WORD }).waitFor()
  await sees(pages(desk), IN_WORD)
  await picture(desk, '75 yang diubah di Word')
  await accessible(desk, 'yang diubah di Word')
}

/** Saves the open paper's file where the clerk says. */
export async function saveAs(desk: Desk, path: string): Promise<void> {
  await desk.answerSavePath(path)
  await button(desk.page, 'Simpan sebagai').click()
  await expect.poll(() => readable(path)).toBe(true)
}

const readable = (path: string): boolean => {
  try {
    return readFileSync(path).length > 0
  } catch {
    return false
  }
}

/** Signed and numbered as Word left it. */
export async function numberNote(desk: Desk, date: string): Promise<Frozen> {
  const paper = await signAndNumber(desk, TITLE, date)
  await sees(pages(desk), IN_WORD)
  const record = desk.page.getByRole('region', { name: 'Catatan surat' })
  await sees(record, 'a.n. Inspektur Kota Rimba Raya')
  await picture(desk, '76 nota dinas bernomor')
  return paper
}
