import type { Locator } from 'playwright-core'
import type { Desk } from '../support/desk.ts'
import { fillDelivery } from './case.ts'
import { button, dialog, field, picture, sees } from './screen.ts'

/** A frozen paper, as the road remembers it. */
export interface Frozen {
  readonly id: string
  readonly title: string
  /** Null for papers that carry a date only. */
  readonly number: string | null
  readonly date: string
}

/** The pages drawn from the paper's real bytes. */
export const pages = ({ page }: Desk): Locator => page.getByRole('region', { name: 'Pratinjau surat' })

/** The open paper has this title, and its pages are drawn. */
export async function paperIsOpen(desk: Desk, title: string): Promise<void> {
  await desk.page.getByRole('heading', { name: title }).first().waitFor()
  await pages(desk).locator('section.docx').first().waitFor()
}

/** Fills fields of the paper's form by their labels. */
export async function fillForm({ page }: Desk, values: Readonly<Record<string, string>>): Promise<void> {
  const form = page.getByRole('region', { name: 'Isian surat' })
  for (const [label, value] of Object.entries(values)) await field(form, label).fill(value)
}

/** Signed, then numbered with the date of that day by the app's own register: frozen from here on. */
export async function signAndNumber(desk: Desk, title: string, date: string): Promise<Frozen> {
  const { page } = desk
  await button(page, /^Tandai sudah (ditandatangani|siap)$/).click()
  await button(page, /^(Nomori|Bekukan) surat$/).click()
  const question = dialog(page, new RegExp(`(Nomori|Bekukan) ${title}\\?`))
  const confirm = question.getByRole('button', { name: /^(Nomori dan bekukan|Bekukan surat)$/ })
  await picture(desk, `30 nomori ${title}`)
  await confirm.click()
  await question.waitFor({ state: 'hidden' })
  await sees(page, 'bernomor, dibekukan')
  const id = /surat\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  const record = page.getByRole('region', { name: 'Catatan surat' })
  const number = /\d{3}[\d.]*\/\d+\/\S+/.exec(await record.innerText())?.[0] ?? null
  if (number !== null) await sees(pages(desk), number)
  return { id, title, number, date }
}

/** The numbered paper reaches somebody, with its proof. */
export async function deliver(desk: Desk, given: Parameters<typeof fillDelivery>[1]): Promise<void> {
  const { page } = desk
  await button(page, 'Catat penyampaian').click()
  const form = dialog(page, /^Catat penyampaian/)
  await fillDelivery(form, given)
  await picture(desk, '31 penyampaian')
  await button(form, 'Catat penyampaian').click()
  await form.waitFor({ state: 'hidden' })
  await sees(page, 'disampaikan')
}
