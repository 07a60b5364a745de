import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { nextSteps } from './case.ts'
import { DAY } from './cast.ts'
import { type Frozen, paperIsOpen, signAndNumber } from './paper.ts'
import { button, field, pageAgain, picture, sees } from './screen.ts'

const ADMITS = 'Benar, saya yang menulis komentar itu karena terbawa emosi.'
const REGRETS = 'Saya menyesal dan telah menghapusnya.'

async function beginMinutes({ page }: Desk, card: Locator): Promise<void> {
  await button(card, /^Tulis BAP/).click()
  await page.getByRole('heading', { name: 'Berita Acara Pemeriksaan' }).waitFor()
  await field(page, 'Mulai pukul').fill('9')
  await button(page, 'Mulai dari daftar pertanyaan pokok').click()
}

async function finishMinutes(desk: Desk, date: string, known: number): Promise<Frozen> {
  const { page } = desk
  const answers = page.getByRole('textbox', { name: /^Jawaban \d+$/ })
  for (const answer of (await answers.all()).slice(known)) await answer.fill(REGRETS)
  await field(page, 'Selesai pukul').fill('10.40')
  await page.getByRole('radio', { name: 'Mengakui', exact: true }).check()
  await button(page, 'Selesaikan BAP').click()
  await paperIsOpen(desk, 'Berita Acara Pemeriksaan')
  return signAndNumber(desk, 'Berita Acara Pemeriksaan', date)
}

/** The BAP is typed live; what was typed outlives a reload in the middle. */
export async function examine(desk: Desk): Promise<Frozen> {
  const { page } = desk
  await beginMinutes(desk, nextSteps(desk))
  await field(page, 'Jawaban 1').fill('Ya, saya mengerti.')
  await field(page, 'Jawaban 2').fill(ADMITS)
  await sees(page, /^tersimpan \d\d\.\d\d\.\d\d$/)
  await picture(desk, '25 BAP')

  await pageAgain(desk)
  await page.getByRole('heading', { name: 'Berita Acara Pemeriksaan' }).waitFor()
  expect(await field(page, 'Jawaban 2').inputValue()).toBe(ADMITS)
  expect(await field(page, 'Mulai pukul').inputValue()).toBe('09:00')
  return finishMinutes(desk, DAY.secondExam, 2)
}

/** The short way through the minutes. */
export async function examineBriefly(desk: Desk, date: string): Promise<Frozen> {
  await beginMinutes(desk, nextSteps(desk))
  return finishMinutes(desk, date, 0)
}

/** The findings are settled as proven. */
export async function proveFindings(desk: Desk): Promise<void> {
  const { page } = desk
  await button(nextSteps(desk), /^Tetapkan hasil/)
    .first()
    .click()
  const form = page.getByRole('dialog')
  await form.getByRole('radio', { name: 'Terbukti', exact: true }).check()
  await field(form, 'Hal yang meringankan').fill('Mengakui perbuatannya dan belum pernah dihukum')
  await button(form, 'Simpan catatan').click()
  await form.waitFor({ state: 'hidden' })
  await sees(page, 'Hasil: terbukti.')
}
