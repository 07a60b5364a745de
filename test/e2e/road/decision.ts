import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { nextSteps, stepRow } from './case.ts'
import { DAY, DEDI, SUPERIOR } from './cast.ts'
import type { FilesAtHand } from './files.ts'
import { deliver, type Frozen, pages, paperIsOpen, signAndNumber } from './paper.ts'
import { asRead, button, choose, dialog, field, picture, sees } from './screen.ts'
import { editInWord } from './word.ts'

const TITLE = 'Keputusan Teguran Tertulis'

/** What the chief changes in Word. */
export const EDITED = 'grup WhatsApp kantor pada jam kerja'

/** Keputusan Teguran Tertulis; the chief changes a phrase in Word before it is signed. */
export async function decide(desk: Desk): Promise<Frozen> {
  const { page } = desk
  await button(stepRow(desk, 'Siapkan Keputusan Teguran Tertulis'), 'Buat konsep').click()
  await paperIsOpen(desk, TITLE)
  await sees(pages(desk), DEDI.name)
  await sees(pages(desk), SUPERIOR.name)

  const before = (await desk.opened()).length
  await button(page, 'Buka di Word').click()
  await expect.poll(async () => (await desk.opened()).length).toBe(before + 1)
  const path = (await desk.opened()).at(-1) ?? ''
  editInWord(path, 'grup WhatsApp kantor', EDITED)
  // Back at the desk, she looks at the paper again: what is on the disk is what counts.
  await button(page, 'Buka di Word').click()
  await sees(page, 'disunting di Word')
  await sees(pages(desk), new RegExp(EDITED))
  await picture(desk, '27 disunting di Word')

  const paper = await signAndNumber(desk, TITLE, DAY.decision)
  await sees(pages(desk), new RegExp(EDITED))
  return paper
}

/** Handed over with proof; from then on the screen counts to the day of effect. */
export async function deliverDecision(desk: Desk, files: FilesAtHand): Promise<void> {
  await deliver(desk, {
    at: '10.15',
    receiver: DEDI.bareName,
    relation: 'yang bersangkutan',
    proof: files.proofs[2] ?? '',
  })
}

export async function effectIsShown(desk: Desk): Promise<void> {
  await sees(nextSteps(desk), asRead(DAY.effect))
  await sees(nextSteps(desk), /15 hari kerja setelah keputusan diterima \(30 Oktober 2026\)/)
  // The day of effect comes first; the period for an objection has its own count below it.
  await button(nextSteps(desk), 'lihat hitungan').first().click()
  const counted = desk.page.getByRole('row').filter({ hasText: asRead(DAY.effect) })
  await sees(counted, 'hari kerja ke-15')
  await picture(desk, '28 berlaku')
  await desk.page.keyboard.press('Escape')
}

export async function closeCase(desk: Desk, outcome: string): Promise<void> {
  const { page } = desk
  await button(nextSteps(desk), /^Tutup kasus/)
    .first()
    .click()
  const form = dialog(page, /[Tt]utup/)
  await choose(field(form, 'Hasil akhir'), outcome)
  await field(form, 'Alasan').fill('Seluruh langkah sudah ditempuh.')
  await button(form, 'Tutup kasus').click()
  await form.waitFor({ state: 'hidden' })
  await sees(page, 'Kasus sudah ditutup.')
  await picture(desk, `29 ditutup ${outcome}`)
}
