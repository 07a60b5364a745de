import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { accessible } from './accessibility.ts'
import { nextSteps, openCase } from './case.ts'
import { FIRST } from './cast.ts'
import { CONTROLLER, LEADER, TEACHER } from './inquiry-office.ts'
import { type Frozen, fillForm, pages, paperIsOpen, signAndNumber } from './paper.ts'
import { asTyped, button, choose, dialog, field, picture, sees } from './screen.ts'

/** Takes up the step that stands large at the top of the case. */
async function takeUpFirst(desk: Desk, title: string | RegExp): Promise<void> {
  await nextSteps(desk).getByRole('heading', { name: title, level: 2 }).waitFor()
  await nextSteps(desk).getByRole('button').filter({ hasText: 'Enter' }).click()
}

async function save(desk: Desk, confirm = 'Simpan catatan'): Promise<void> {
  const form = desk.page.getByRole('dialog')
  await button(form, confirm).click()
  await form.waitFor({ state: 'hidden' })
}

/** What was done is chosen from the lists; the road is the one the guidance proposes for another unit's person. */
export async function assessByGuide(desk: Desk): Promise<void> {
  const { page } = desk
  await takeUpFirst(desk, /telaah/)
  const form = dialog(page, /[Tt]elaah/)
  await form.getByRole('radio', { name: /^unit kerja/ }).check()
  await field(form, 'Bentuk perbuatan').fill('ujaran kebencian antargolongan')
  await page
    .getByRole('option', { name: /media, yang bermuatan ujaran kebencian terhadap suku/ })
    .first()
    .click()
  const guide = form.getByRole('complementary', { name: 'Petunjuk telaah' })
  await sees(guide, 'Usulan: Jalur klarifikasi')
  await button(guide, 'Ambil usulan').click()
  await sees(guide, 'sesuai usulan')
  expect(await form.getByRole('radio', { name: /^Jalur klarifikasi/ }).isChecked()).toBe(true)
  await picture(desk, '60 telaah terpandu')
  await accessible(desk, 'telaah terpandu')
  await save(desk, 'Simpan telaah')
}

/** Surat Tugas: the head and the Irban stand there; the others are found in the registry. */
export async function assign(desk: Desk, until: string, date: string): Promise<Frozen> {
  const { page } = desk
  await takeUpFirst(desk, /Surat Tugas/)
  await paperIsOpen(desk, 'Surat Tugas')
  const form = page.getByRole('region', { name: 'Isian surat' })
  for (const [{ name, nip }, role] of [
    [CONTROLLER, 'Pengendali Teknis'],
    [LEADER, 'Ketua Tim'],
  ] as const) {
    await field(form, 'Tambah dari data pegawai').fill(nip.slice(8))
    await page.getByRole('option', { name }).click()
    await choose(field(form, `Peran ${name}`), role)
  }
  await fillForm(desk, { 'Sampai dengan': asTyped(until) })
  await field(form, 'Sampai dengan').blur()
  await sees(pages(desk), LEADER.name)
  await picture(desk, '61 surat tugas')
  await accessible(desk, 'surat tugas')
  return signAndNumber(desk, 'Surat Tugas', date)
}

/** He is heard: Berita Acara Permintaan Keterangan with its questions. */
export async function hear(desk: Desk, date: string): Promise<Frozen> {
  const { page } = desk
  await takeUpFirst(desk, /keterangan/)
  await paperIsOpen(desk, 'Berita Acara Permintaan Keterangan')
  await fillForm(desk, { 'Jam mulai': '9', 'Jam selesai': '10.15' })
  await button(page, 'Tambah pertanyaan').click()
  await fillForm(desk, {
    Pertanyaan: 'Apakah Saudara menulis unggahan itu?',
    Jawaban: 'Ya, saya menulisnya.',
  })
  await field(page, 'Jawaban').blur()
  await sees(pages(desk), 'Ya, saya menulisnya.')
  await picture(desk, '62 BA permintaan keterangan')
  return signAndNumber(desk, 'Berita Acara Permintaan Keterangan', date)
}

export async function settle(desk: Desk): Promise<void> {
  await takeUpFirst(desk, 'Tetapkan hasil klarifikasi')
  await desk.page.getByRole('radio', { name: 'Terbukti', exact: true }).check()
  await save(desk)
}

/** One answer up the line; whose it is stands in the form. */
export async function review(
  desk: Desk,
  reviewer: string,
  name: string,
  answer: RegExp,
  note?: string,
): Promise<void> {
  await takeUpFirst(desk, `Catat hasil reviu LHP khusus: ${reviewer}`)
  const form = desk.page.getByRole('dialog')
  expect(await field(form, 'Pereviu').inputValue()).toBe(reviewer)
  expect(await form.getByRole('radio', { name }).isChecked()).toBe(true)
  await choose(field(form, 'Hasil reviu'), answer)
  if (note) await field(form, 'Catatan pereviu').fill(note)
  await picture(desk, `63 reviu ${reviewer}`)
  await save(desk)
}

export async function revise(desk: Desk, note: string): Promise<void> {
  await nextSteps(desk)
    .getByText(/Dikembalikan oleh Pengendali Teknis\./)
    .first()
    .waitFor()
  await takeUpFirst(desk, /[Pp]erbaik/)
  await field(desk.page.getByRole('dialog'), 'Apa yang diperbaiki').fill(note)
  await save(desk)
}

/** LHP khusus: what was found is the clerk's to write; to whom it goes and what is recommended stand there. */
export async function report(desk: Desk, date: string): Promise<Frozen> {
  await takeUpFirst(desk, /Laporan Hasil Pemeriksaan Khusus|LHP khusus/)
  await paperIsOpen(desk, 'Laporan Hasil Pemeriksaan Khusus')
  await fillForm(desk, {
    'Fakta hasil pemeriksaan': 'Yang bersangkutan mengakui menulis unggahan itu.',
    Analisis: 'Unggahan itu menimbulkan keresahan di lingkungan sekolah.',
  })
  await field(desk.page, 'Analisis').blur()
  await sees(pages(desk), 'Wali Kota Rimba Raya')
  await sees(pages(desk), 'Kepala Dinas Pendidikan')
  await sees(pages(desk), TEACHER.name)
  await picture(desk, '64 LHP khusus')
  return signAndNumber(desk, 'Laporan Hasil Pemeriksaan Khusus', date)
}

export async function received(desk: Desk): Promise<void> {
  await takeUpFirst(desk, 'Catat LHP khusus diterima')
  await field(desk.page.getByRole('dialog'), 'Diterima oleh').fill('Bagian Umum')
  await save(desk)
}

/** The unit answers with a decision of its own: its title, number and date. */
export async function answered(
  desk: Desk,
  issued: { readonly title: string; readonly number: string; readonly date: string },
): Promise<void> {
  await takeUpFirst(desk, /Catat tindak lanjut rekomendasi \(1 dari 1 belum selesai\)/)
  const form = desk.page.getByRole('dialog')
  await choose(field(form, 'Tindak lanjut'), 'Selesai dilaksanakan')
  await field(form, 'Apa yang dilakukan, atau alasannya').fill('Diperiksa dan dijatuhi teguran tertulis.')
  await form.getByRole('checkbox', { name: 'Ada surat atau keputusan yang diterbitkan' }).check()
  await field(form, 'Judul').fill(issued.title)
  await field(form, 'Nomor').fill(issued.number)
  await field(form, 'Tanggal').fill(asTyped(issued.date))
  await picture(desk, '65 tindak lanjut')
  await accessible(desk, 'tindak lanjut')
  await save(desk)
  const card = desk.page.getByRole('region', { name: 'Rekomendasi' })
  await sees(card, 'selesai')
  await sees(card, new RegExp(issued.number))
}

export const backToCase = (desk: Desk): Promise<void> => openCase(desk, FIRST)
