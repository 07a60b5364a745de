import type { Desk } from '../support/desk.ts'
import { nextSteps } from './case.ts'
import { button, go, picture, sees } from './screen.ts'

/** The row of the home page for a step of a case says when it is due, or for how long it has been stuck. */
export async function homeSays(
  desk: Desk,
  step: string,
  number: string,
  ...words: readonly (string | RegExp)[]
): Promise<void> {
  const { page } = desk
  await go(page, 'Beranda')
  const row = page.getByRole('row').filter({ has: button(page, `Kerjakan ${step}, ${number}`) })
  await row.waitFor()
  for (const word of words) await sees(row, word)
  await picture(desk, `40 beranda ${step} ${words.join(' ')}`)
}

/** One click from the row to that step of that case. */
export async function takeUp(desk: Desk, line: string, number: string, step = line): Promise<void> {
  await button(desk.page, `Kerjakan ${line}, ${number}`).click()
  await nextSteps(desk).getByRole('heading', { name: step }).waitFor()
}
