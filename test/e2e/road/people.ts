import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { accessible } from './accessibility.ts'
import { DEDI, ROUNDED } from './cast.ts'
import type { FilesAtHand } from './files.ts'
import { button, field, giveFiles, go, picture, sees } from './screen.ts'

/** Imports a registry: columns guessed, the rounded NIP refused by its row, the others taken over once accepted. */
export async function importPeople(desk: Desk, files: FilesAtHand): Promise<void> {
  const { page } = desk
  await go(page, 'Pegawai')
  await sees(page, 'Daftar pegawai masih kosong')
  await page.getByRole('link', { name: 'Impor berkas' }).click()
  await giveFiles(page, 'Letakkan berkas daftar pegawai di sini', [files.people])
  await page.getByRole('tab', { name: 'Masalah (1)' }).click()
  const refused = page.getByRole('row').filter({ hasText: ROUNDED.bareName })
  await sees(refused, 'sudah dibulatkan oleh aplikasi lembar kerja')
  await sees(refused, 'Ubah kolom NIP menjadi Teks')
  await sees(refused, '11')
  await sees(refused, 'ditolak')
  await picture(desk, '06 impor')
  await page.getByRole('tab', { name: 'Kolom' }).click()
  expect(await field(page, 'Kolom NIP dibaca sebagai').inputValue()).toBe('NIP')
  await button(page, 'Impor 4 pegawai').click()
  await sees(page, '4 pegawai baru')
}

/** Finds a person by a part of the NIP, typed as it is printed. */
export async function findByNip(desk: Desk): Promise<void> {
  const { page } = desk
  await go(page, 'Pegawai')
  await field(page, 'Cari').fill('0926 201505 1')
  const list = page.getByRole('list', { name: 'Pegawai' })
  await sees(list, DEDI.name)
  await expect.poll(() => list.getByRole('listitem').count()).toBe(1)
  await picture(desk, '07 pegawai')
  await accessible(desk, 'pegawai')
}
