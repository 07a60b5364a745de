import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { accessible } from './accessibility.ts'
import { CLERK, INSPECTOR, OFFICE } from './cast.ts'
import type { FilesAtHand } from './files.ts'
import { button, choose, field, giveFiles, picture, sees } from './screen.ts'

const EMBLEM = /lambang daerah di sini/

/** First start: the wizard from the kind of office to the recovery code. */
export async function setUpOffice(desk: Desk, files: FilesAtHand): Promise<void> {
  const { page } = desk
  const next = () => button(page, 'Lanjut').click()

  await sees(page, 'Kantor mana yang memakai Tegas?')
  await page.getByRole('radio', { name: 'Inspektorat kota' }).check()
  await field(page, 'Nama kota').fill(OFFICE.region)
  await picture(desk, '01 kantor')
  await next()

  await sees(page, 'Bagaimana kop suratnya?')
  await field(page, 'Alamat dan kode pos').fill(OFFICE.address)
  await field(page, 'Kota penandatanganan').fill(OFFICE.city)
  await giveFiles(page, EMBLEM, [files.huge])
  await sees(page, 'lebih besar dari 5 MB, jadi tidak dipakai sebagai lambang')
  await giveFiles(page, EMBLEM, [files.emblem])
  await sees(page, 'lambang.png')
  await sees(page, `PEMERINTAH ${OFFICE.fullRegion.toUpperCase()}`)
  await picture(desk, '02 kop')
  await next()

  await sees(page, 'Bagaimana kantor ini bekerja?')
  await next()

  await sees(page, 'Siapa pejabatnya?')
  await field(page, 'Nama dengan gelar').first().fill(INSPECTOR.name)
  await field(page, 'NIP').first().fill(INSPECTOR.nip)
  await choose(field(page, 'Pangkat, golongan').first(), /IV\/c/)
  await picture(desk, '03 pejabat')
  await next()

  await sees(page, 'Penerima berkas dan tenggat kantor')
  expect(await field(page, 'Penerima pengiriman berkas').inputValue()).toBe(OFFICE.receiver)
  await next()

  await sees(page, 'Siapa yang masuk?')
  await field(page, 'Nama petugas').fill(CLERK.name)
  expect(await field(page, 'Nama masuk').inputValue()).toBe(CLERK.id)
  await field(page, 'Kata sandi').fill(CLERK.password)
  await field(page, 'Ulangi kata sandi').fill(CLERK.password)
  await button(page, 'Buat data kantor').click()

  const sheet = page.getByRole('region', { name: 'Lembar kode pemulihan' })
  const code = /[0-9A-Z]{5}(-[0-9A-Z]{5})+/.exec(await sheet.innerText())?.[0] ?? ''
  expect(code).not.toBe('')
  await picture(desk, '04 kode pemulihan')
  const typed = page.getByLabel(/Ketik kelompok terakhir kode/)
  await typed.fill('SALAH')
  await button(page, 'Mulai memakai Tegas').click()
  await sees(page, 'Belum cocok')
  await typed.fill(code.split('-').at(-1) ?? '')
  await button(page, 'Mulai memakai Tegas').click()
  await sees(page, 'Selamat bekerja, Rina')
}

/** What lies on the disk says nothing about what is in it. */
export function diskIsSealed(desk: Desk): void {
  const file = openSync(join(desk.dataFolder, 'office.db'), 'r')
  const start = Buffer.alloc(16)
  readSync(file, start, 0, 16, 0)
  closeSync(file)
  expect(start.toString('latin1')).not.toContain('SQLite format')
}

/** Locks, is refused with a wrong password, and is let in. */
export async function signInAgain(desk: Desk): Promise<void> {
  const { page } = desk
  await button(page, /^Kunci/).click()
  await sees(page, 'Tegas terkunci. Masuk untuk melanjutkan.')
  await accessible(desk, 'masuk')
  await field(page, 'Kata sandi').fill('bukan-kata-sandinya')
  await button(page, 'Masuk').click()
  await page
    .getByRole('alert')
    .filter({ hasText: /[Kk]ata sandi/ })
    .waitFor()
  await picture(desk, '05 sandi salah')
  await signIn(desk)
}

async function signIn({ page }: Desk): Promise<void> {
  await field(page, 'Kata sandi').fill(CLERK.password)
  await button(page, 'Masuk').click()
  await sees(page, 'Selamat bekerja, Rina')
}
