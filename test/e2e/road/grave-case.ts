import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { nextSteps, stepRow } from './case.ts'
import { INSPECTOR } from './cast.ts'
import { type Frozen, fillForm, pages, paperIsOpen, signAndNumber } from './paper.ts'
import { button, choose, dialog, field, picture, sees } from './screen.ts'

const ARTICLE = 'Pasal 3 huruf a PP 94/2021'
const COMPETENT = 'Wali Kota Rimba Raya selaku Pejabat Pembina Kepegawaian'
const TITLE = 'Laporan Hasil Pemeriksaan'
const TEAM = 'Keputusan Pembentukan Tim Pemeriksa'
const FROM_BKPSDM = 'Umar Kiranya, S.Sos.'

export const FORM_TEAM = 'Bentuk Tim Pemeriksa'

/** Article and impact go beyond a light sanction: the screen says so at once, and the office refuses the paper. */
export async function warnsOfLevel({ page }: Desk): Promise<void> {
  await sees(page, 'Ancaman: hukuman berat')
  await sees(page, /teguran tidak dapat dijatuhkan/)
}

/** Berat is likely: nobody is examined before the team stands, with its member of BKPSDM and in the name of whoever was appointed to form it. */
export async function formTeam(desk: Desk, date: string): Promise<Frozen> {
  const { page } = desk
  await button(nextSteps(desk), /^Buat konsep/)
    .first()
    .click()
  await paperIsOpen(desk, TEAM)
  const form = page.getByRole('region', { name: 'Isian surat' })
  await field(form, 'Tambah dari data pegawai').fill(INSPECTOR.nip.slice(8))
  await page.getByRole('option', { name: INSPECTOR.name }).click()
  await choose(field(form, `Unsur ${INSPECTOR.name}`), /[Pp]engawasan/)
  const byHand = { name: 'Pejabat lain, ketik sendiri' }
  await form.getByRole('radiogroup', { name: 'Pilih pejabat' }).getByRole('radio', byHand).check()
  await fillForm(desk, { 'Nama dengan gelar': FROM_BKPSDM, Jabatan: 'Kepala BKPSDM Kota Rimba Raya' })
  await button(form, 'Tambahkan anggota').click()
  await choose(field(form, `Unsur ${FROM_BKPSDM}`), /[Kk]epegawaian/)
  await choose(field(form, `Peran ${FROM_BKPSDM}`), /^Ketua/)
  await form
    .getByRole('radiogroup', { name: /^Penanda tangan/ })
    .getByRole('radio', { name: INSPECTOR.name })
    .click()
  await sees(pages(desk), FROM_BKPSDM)
  await picture(desk, '51 tim pemeriksa')
  return signAndNumber(desk, TEAM, date)
}

/** Every teguran stands there as unlawful, with the article; what is left is a report to whoever may impose more. */
export async function refusesTeguran(desk: Desk, caseId: string): Promise<void> {
  const spoken = stepRow(desk, 'Siapkan Keputusan Teguran Lisan')
  await sees(spoken, new RegExp(`tidak boleh: Hukuman ringan tidak dapat dijatuhkan: ${ARTICLE}`))
  const written = stepRow(desk, 'Siapkan Keputusan Teguran Tertulis')
  await sees(written, 'tidak boleh: alasan yang sama')
  for (const row of [spoken, written]) expect(await row.getByRole('button').count()).toBe(0)
  await picture(desk, '50 teguran ditolak')
  const refused = await desk.call('letters.createDraft', { caseId, kind: 'keputusan-teguran-tertulis' })
  expect(refused.ok ? '' : refused.error.message).toContain(ARTICLE)
}

/** LHP to the competent official, his answer on record: then the case can be closed. */
export async function recommend(desk: Desk, date: string): Promise<Frozen> {
  const { page } = desk
  await button(nextSteps(desk), /^Buat konsep/)
    .first()
    .click()
  await paperIsOpen(desk, TITLE)
  // A hukuman berat is not the Inspektur's; the office has named no head of the region, so the clerk says who.
  const authority = field(page, 'Pejabat yang berwenang menghukum')
  expect(await authority.inputValue()).toBe('')
  await fillForm(desk, { 'Pejabat yang berwenang menghukum': COMPETENT })
  await authority.blur()
  await sees(pages(desk), new RegExp(COMPETENT))
  return signAndNumber(desk, TITLE, date)
}

export async function recordAnswer(desk: Desk): Promise<void> {
  await button(stepRow(desk, 'Catat jawaban atas rekomendasi'), 'Catat jawaban').click()
  const form = dialog(desk.page, /[Jj]awaban/)
  await field(form, 'Isi jawaban atau tindakan pejabat').fill('Dibentuk Tim Pemeriksa.')
  await button(form, 'Simpan catatan').click()
  await form.waitFor({ state: 'hidden' })
}
