import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { accessible } from './accessibility.ts'
import { nextSteps, stepRow } from './case.ts'
import { DAY, DEDI } from './cast.ts'
import type { FilesAtHand } from './files.ts'
import { deliver, type Frozen, fillForm, pages, paperIsOpen, signAndNumber } from './paper.ts'
import { asTyped, button, dialog, field, picture, sees } from './screen.ts'

const PLACE = 'Ruang Rapat Inspektorat Daerah'

/** Surat Panggilan I: the exam day follows from the letter's date, the page shows what was typed, then number and proof. */
export async function firstSummons(desk: Desk, files: FilesAtHand): Promise<Frozen> {
  const { page } = desk
  await nextSteps(desk).getByRole('heading', { name: 'Siapkan Surat Panggilan I' }).waitFor()
  await button(nextSteps(desk), /^Buat konsep/)
    .first()
    .click()
  await paperIsOpen(desk, 'Surat Panggilan I')
  expect(await field(page, 'Perkiraan tanggal surat').inputValue()).toBe(asTyped(DAY.setUp))
  expect(await field(page, 'Tanggal pemeriksaan').inputValue()).toBe(asTyped(DAY.firstExam))
  await fillForm(desk, { 'Jam pemeriksaan': '9', 'Tempat pemeriksaan': PLACE })
  await field(page, 'Tempat pemeriksaan').blur()
  await sees(pages(desk), PLACE)
  await sees(pages(desk), DEDI.name)
  await picture(desk, '23 panggilan I')
  await accessible(desk, 'surat')
  const paper = await signAndNumber(desk, 'Surat Panggilan I', DAY.setUp)
  await deliver(desk, {
    at: '14.10',
    receiver: 'Rudi Andaian',
    relation: 'suami/istri',
    proof: files.proofs[0] ?? '',
  })
  return paper
}

/** He stays away without a reason: recorded from the first place a clerk looks, then the minutes of absence. */
export async function firstAbsence(desk: Desk): Promise<Frozen> {
  const { page } = desk
  await button(nextSteps(desk), /^Catat tidak hadir/)
    .first()
    .click()
  const form = dialog(page, /[Kk]etidakhadiran/)
  expect(await field(form, 'Tanggal tidak hadir').inputValue()).toBe(asTyped(DAY.firstExam))
  await button(form, 'Simpan catatan').click()
  await form.waitFor({ state: 'hidden' })
  await sees(page, 'Tidak hadir pada Panggilan I tanpa keterangan.')

  await button(stepRow(desk, 'Siapkan BA Ketidakhadiran (Panggilan I)'), 'Buat konsep').click()
  await paperIsOpen(desk, 'Berita Acara Ketidakhadiran')
  await fillForm(desk, { 'Ditunggu sampai jam': '12.00' })
  await field(page, 'Ditunggu sampai jam').blur()
  return signAndNumber(desk, 'Berita Acara Ketidakhadiran', DAY.firstExam)
}

/** Surat Panggilan II: due and article stand on the case screen; its exam day is counted anew. */
export async function secondSummons(desk: Desk, files: FilesAtHand): Promise<Frozen> {
  const { page } = desk
  await nextSteps(desk).getByRole('heading', { name: 'Siapkan Surat Panggilan II' }).waitFor()
  await sees(nextSteps(desk), 'Pasal 26 ayat (3) PP 94/2021')
  await sees(nextSteps(desk), /Paling lambat/)
  await picture(desk, '24 panggilan II wajib')
  await button(nextSteps(desk), /^Buat konsep/)
    .first()
    .click()
  await paperIsOpen(desk, 'Surat Panggilan II')
  expect(await field(page, 'Tanggal pemeriksaan').inputValue()).toBe(asTyped(DAY.secondExam))
  const paper = await signAndNumber(desk, 'Surat Panggilan II', DAY.firstExam)
  await deliver(desk, {
    at: '15.00',
    receiver: DEDI.bareName,
    relation: 'yang bersangkutan',
    proof: files.proofs[1] ?? '',
  })
  return paper
}

/** The summoned person comes: from here on he can be examined, once the team stands where one is owed. */
export async function attends(
  desk: Desk,
  date: string,
  next = 'Laksanakan pemeriksaan (BAP)',
): Promise<void> {
  await button(nextSteps(desk), /^Catat hadir/)
    .first()
    .click()
  const form = dialog(desk.page, /[Kk]ehadiran/)
  expect(await field(form, 'Tanggal hadir').inputValue()).toBe(asTyped(date))
  await button(form, 'Simpan catatan').click()
  await form.waitFor({ state: 'hidden' })
  await nextSteps(desk).getByRole('heading', { name: next }).waitFor()
}

/** The short way to the examination: summoned, received, and there at once. */
export async function summonBriefly(desk: Desk, date: string, proof: string): Promise<Frozen> {
  await button(nextSteps(desk), /^Buat konsep/)
    .first()
    .click()
  await paperIsOpen(desk, 'Surat Panggilan I')
  const paper = await signAndNumber(desk, 'Surat Panggilan I', date)
  await deliver(desk, { at: '8.00', receiver: 'Rudi Andaian', relation: 'suami', proof })
  return paper
}
