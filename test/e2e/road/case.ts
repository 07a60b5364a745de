import type { Locator } from 'playwright-core'
import type { Desk } from '../support/desk.ts'
import { button, dialog, field, giveFiles, go, picture, sees } from './screen.ts'

/** The card that says what comes next. */
export const nextSteps = ({ page }: Desk): Locator =>
  page.locator('main').getByRole('heading', { name: 'Langkah berikutnya' }).locator('..')

/** Opens a case by its number from the list of cases. */
export async function openCase(desk: Desk, number: string): Promise<void> {
  const { page } = desk
  await go(page, 'Kasus')
  await page.getByRole('link', { name: number }).first().click()
  await nextSteps(desk).waitFor()
}

/** The row of a step that is not the first one. */
export const stepRow = (desk: Desk, title: string): Locator =>
  nextSteps(desk).getByText(title, { exact: true }).locator('..')

/** Telaah: which road, which article, how far the act reached. */
export async function assess(desk: Desk, words: string, article: RegExp, impact: RegExp): Promise<void> {
  const { page } = desk
  await button(nextSteps(desk), /^Isi telaah/).click()
  const form = dialog(page, /[Tt]elaah/)
  await form.getByRole('radio', { name: 'Jalur disiplin' }).check()
  await form.getByRole('radio', { name: impact }).check()
  const articles = field(form, 'Pasal yang diduga dilanggar')
  await articles.fill(words)
  await page.getByRole('option', { name: article }).first().click()
  await picture(desk, `20 telaah ${words}`)
  await button(form, 'Simpan telaah').click()
  await form.waitFor({ state: 'hidden' })
}

/** The chain upward stands there as the registry proposes it; the clerk confirms it. */
export async function confirmSuperiors(desk: Desk, ...names: readonly string[]): Promise<void> {
  await button(nextSteps(desk), /^Pastikan atasan/)
    .first()
    .click()
  const form = dialog(desk.page, /[Rr]antai atasan/)
  for (const [index, name] of names.entries()) await sees(form, `${index + 1}. ${name}`)
  await picture(desk, '21 rantai atasan')
  await button(form, 'Simpan catatan').click()
  await form.waitFor({ state: 'hidden' })
}

/** Fills a delivery, with its proof, in whichever dialog asks for it. */
export async function fillDelivery(
  form: Locator,
  given: {
    readonly at: string
    readonly receiver: string
    readonly relation: string
    readonly proof: string
  },
): Promise<void> {
  await field(form, 'Pukul').fill(given.at)
  await field(form, 'Diterima oleh').fill(given.receiver)
  await field(form, 'Hubungan dengan yang dipanggil').fill(given.relation)
  await giveFiles(form, 'Letakkan foto atau pindaian di sini', [given.proof])
  await sees(form, 'lepas dari catatan ini')
}

/** The id of the open case, from its address. */
export const caseId = ({ page }: Desk): string => /kasus\/([\w-]+)/.exec(page.url())?.[1] ?? ''
