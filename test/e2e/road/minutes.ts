import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { nextSteps } from './case.ts'
import { DAY, DEDI } from './cast.ts'
import { type Frozen, paperIsOpen, signAndNumber } from './paper.ts'
import { button, field, pageAgain, picture, sees } from './screen.ts'

const ADMITS = 'Benar, saya yang menulis komentar itu karena terbawa emosi.'
const REGRETS = 'Saya menyesal dan telah menghapusnya.'

/** The BAP is typed live; what was typed outlives a reload in the middle. */
export async function examine(desk: Desk): Promise<Frozen> {
  const { page } = desk
  await button(nextSteps(desk), /^Tulis BAP/).click()
  await page.getByRole('heading', { name: 'Berita Acara Pemeriksaan' }).waitFor()
  console.log(await page.locator('main').ariaSnapshot())
  await field(page, 'Mulai pukul').fill('9')
  await button(page, 'Mulai dari daftar pertanyaan pokok').click()
  await field(page, 'Jawaban 1').fill('Ya, saya sehat dan bersedia diperiksa.')
  await field(page, 'Jawaban 2').fill(ADMITS)
  await sees(page, /^tersimpan \d\d\.\d\d\.\d\d$/)
  await picture(desk, '25 BAP')

  await pageAgain(desk)
  await page.getByRole('heading', { name: 'Berita Acara Pemeriksaan' }).waitFor()
  expect(await field(page, 'Jawaban 2').inputValue()).toBe(ADMITS)
  expect(await field(page, 'Mulai pukul').inputValue()).toBe('09:00')

  const answers = page.getByRole('textbox', { name: /^Jawaban \d+$/ })
  for (const answer of (await answers.all()).slice(2)) await answer.fill(REGRETS)
  await field(page, 'Selesai pukul').fill('10.40')
  await page.getByRole('radio', { name: 'Mengakui', exact: true }).check()
  await button(page, 'Selesaikan BAP').click()

  await paperIsOpen(desk, 'Berita Acara Pemeriksaan')
  console.log(await page.locator('main').ariaSnapshot())
  return signAndNumber(desk, 'Berita Acara Pemeriksaan', DAY.secondExam)
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
  await button(form, 'Simpan').click()
  await form.waitFor({ state: 'hidden' })
  await sees(page, /[Tt]erbukti/)
  await sees(page, DEDI.name)
  await picture(desk, '26 hasil')
}
