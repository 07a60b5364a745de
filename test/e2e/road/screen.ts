import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { formatDate, plainDate } from '../../../src/terms/plain-date.ts'
import { type Desk, pageIsUp } from '../support/desk.ts'

/** Where a place on the screen is looked for: the whole page, a dialog, a card. */
export type Scope = Page | Locator

/** A text field or picker by its label, as the clerk reads it. */
export const field = (scope: Scope, label: string): Locator =>
  scope
    .getByRole('textbox', { name: label, exact: true })
    .or(scope.getByRole('combobox', { name: label, exact: true }))

export const button = (scope: Scope, name: string | RegExp): Locator =>
  scope.getByRole('button', { name, exact: typeof name === 'string' })

/** The open dialog with this question as its title. */
export const dialog = (page: Page, title: string | RegExp): Locator =>
  page.getByRole('dialog', { name: title })

/** Chooses one entry of a drop-down list. */
export async function choose(picker: Locator, option: string | RegExp): Promise<void> {
  await picker.click()
  await picker.page().getByRole('option', { name: option }).first().click()
}

/** Waits until the words stand on the screen. */
export const sees = (scope: Scope, words: string | RegExp): Promise<void> =>
  scope.getByText(words).first().waitFor()

/** `15-10-2026`, as date fields show it. */
export const asTyped = (date: string): string => date.split('-').reverse().join('-')

/** `15 Oktober 2026`. */
export const asRead = (date: string): string => formatDate(plainDate(date))

/** Goes to a place by the menu at the left. */
export async function go(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: place }).click()
}

/** Gives files to the nearest drop zone through its file dialog, as a click on `Pilih berkas` does. */
export async function giveFiles(
  scope: Scope,
  label: string | RegExp,
  paths: readonly string[],
): Promise<void> {
  await scope.getByLabel(label).setInputFiles([...paths])
}

/** Nine in the morning in Western Indonesia. */
export const morning = (date: string): string => `${date}T02:00:00Z`

/** Moves the office to another day and opens a place there, so that the page learns of it. */
export async function onDay(desk: Desk, date: string): Promise<void> {
  await desk.setNow(morning(date))
  await pageAgain(desk)
}

/** Loads the page anew, as after a crash of the window; the office goes on. */
export async function pageAgain({ page }: Desk): Promise<void> {
  await page.reload()
  await pageIsUp(page)
}

/** For looking at the road as a person; only where a folder is named. */
export async function picture(desk: Desk, name: string): Promise<void> {
  const folder = process.env.TEGAS_ROAD_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await desk.page.screenshot({ path: join(folder, `${desk.host} ${name.replaceAll('/', '-')}.png`) })
}
