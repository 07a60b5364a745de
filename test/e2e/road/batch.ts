import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { accessible } from './accessibility.ts'
import { NAMED, NOT_ASSESSED } from './letters-office.ts'
import { MOTTO, TEMPLATE_NAME } from './own-template.ts'
import { pages, paperIsOpen } from './paper.ts'
import { asTyped, button, dialog, field, go, picture, sees } from './screen.ts'

const TITLE = 'Surat Panggilan I'
const READY = NAMED.length - 1
const PLACE = 'Aula Rekaan Lantai 2'

/** One summons for the twelve of one letter: eleven are made, one is refused with its reason. */
export async function prepareBatch(desk: Desk, examDate: string): Promise<void> {
  const { page } = desk
  await go(page, 'Kasus')
  await page.getByRole('link', { name: NOT_ASSESSED }).waitFor()
  await page.getByRole('checkbox', { name: 'Pilih semua kasus yang tampil' }).check()
  await button(page, `Siapkan surat untuk ${NAMED.length} kasus`).click()
  const form = dialog(page, `Siapkan surat untuk ${NAMED.length} kasus`)
  expect(await field(form, 'Surat').inputValue()).toBe(`${TITLE} (${READY} kasus)`)
  await sees(form, /^1 kasus belum membolehkan surat ini/)
  await field(form, 'Tanggal pemeriksaan').fill(asTyped(examDate))
  await field(form, 'Jam pemeriksaan').fill('10.30')
  await field(form, 'Tempat pemeriksaan').fill(PLACE)
  await picture(desk, '80 kelompok surat disiapkan')
  await accessible(desk, 'siapkan kelompok surat')
  await button(form, `Siapkan ${READY} surat`).click()
  await page.getByRole('heading', { name: `${TITLE} untuk ${NAMED.length} kasus` }).waitFor()
  const refused = page.getByRole('region', { name: /^1 surat ditolak/ })
  await refused.getByRole('link', { name: NOT_ASSESSED }).waitFor()
  await sees(refused, /tidak dapat dibuat pada tahap Telaah/)
  await picture(desk, '81 satu ditolak')
  await accessible(desk, 'kelompok surat')
}

/** All that are ready get their numbers at once, one after the other; the refused one stays without. */
export async function numberBatch(desk: Desk): Promise<void> {
  const { page } = desk
  await button(page, `Tandai semua ditandatangani (${READY})`).click()
  await button(page, `Nomori semua yang siap (${READY})`).click()
  const form = dialog(page, `Nomori ${READY} ${TITLE}?`)
  await picture(desk, '82 nomori semua')
  await button(form, `Nomori ${READY} surat`).click()
  await sees(page, `${READY} dari ${READY} surat dinomori.`)
  const rows = page.getByRole('row').filter({ hasText: /\d{3}[\d.]*\/\d+\/ITDA\/X\/2026/ })
  await expect.poll(() => rows.count()).toBe(READY)
  const texts = await rows.allInnerTexts()
  // Numbers run with the cases: the letter of the first case has the first of them.
  expect(texts.map((text) => /K-2026\/(\d+)/.exec(text)?.[1])).toEqual(
    texts.map((text) => /\/(\d+)\/ITDA/.exec(text)?.[1]),
  )
  await sees(page.getByRole('row').filter({ hasText: NOT_ASSESSED }), 'belum dibuat')
  await picture(desk, '83 kelompok bernomor')
}

/** Each letter is of its own person, and of the office's own template. */
export async function lookAtOne(desk: Desk): Promise<void> {
  const { page } = desk
  const name = NAMED[4]
  await page.getByRole('link', { name }).click()
  await paperIsOpen(desk, TITLE)
  for (const words of [name, '10.30', PLACE, MOTTO]) await sees(pages(desk), new RegExp(words))
  await sees(page.getByRole('region', { name: 'Catatan surat' }), `${TEMPLATE_NAME} (versi 1)`)
  await picture(desk, '84 surat dari naskah sendiri')
}
