import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { expect } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { accessible } from './accessibility.ts'
import { DAY, DEDI, FIRST, OFFICE, SECOND } from './cast.ts'
import type { Frozen } from './paper.ts'
import { button, go, picture, sees } from './screen.ts'

/** Chooses cases and the stick, and writes; answers the package's folder. */
export async function writePackage(desk: Desk): Promise<string> {
  const { page } = desk
  await go(page, 'Pengiriman')
  await page.getByRole('checkbox', { name: `Pilih ${FIRST} ${DEDI.name}` }).check()
  await page.getByRole('checkbox', { name: new RegExp(`^Pilih ${SECOND}`) }).check()
  await page.getByRole('radio', { name: /STIK UJI/ }).check()
  await sees(page, /^Perlu .* tersisa/)
  await picture(desk, '60 pengiriman')
  await accessible(desk, 'pengiriman')
  await button(page, /^Tulis paket/).click()
  const row = page.getByRole('row').filter({ hasText: OFFICE.receiver })
  await row.waitFor()
  await sees(row, FIRST)
  await picture(desk, '61 terkirim')
  // The drives were looked for again meanwhile; the stick is still one, and still chosen.
  const stick = page.getByRole('radio', { name: /STIK UJI/ })
  expect(await stick.count()).toBe(1)
  expect(await stick.isChecked()).toBe(true)
  const written = readdirSync(desk.drive)
  expect(written).toHaveLength(1)
  return join(desk.drive, written[0] ?? '')
}

interface Manifest {
  readonly kasus: readonly string[]
  readonly berkas: readonly { readonly path: string; readonly size: number; readonly sha256: string }[]
}

/** What lies on the stick is what the manifest says: no file more, none less, every hash right. */
export function stickIsWhole(folder: string): void {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  expect(manifest.kasus).toEqual([FIRST, SECOND])
  const there = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
  expect(there.toSorted()).toEqual([...manifest.berkas.map(({ path }) => path), 'manifest.json'].toSorted())
  for (const { path, size, sha256 } of manifest.berkas) {
    const bytes = readFileSync(join(folder, path))
    expect(bytes.length, path).toBe(size)
    expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sha256)
  }
}

/** The case as data, and the row that BKN's SIASN asks for. */
export function stickTellsTheCase(folder: string, decision: Frozen, evidence: Uint8Array): void {
  const place = readdirSync(folder).find((name) => name.startsWith(FIRST.replace('/', '-'))) ?? ''
  const file = JSON.parse(readFileSync(join(folder, place, 'kasus.json'), 'utf8'))
  expect(file).toMatchObject({
    nomorKasus: FIRST,
    tahap: 'closed',
    tingkat: 'ringan',
    berlaku: { tanggal: DAY.effect },
    pegawai: { saatPerbuatan: { name: DEDI.name, nip: DEDI.nip } },
  })
  expect(JSON.stringify(file)).not.toContain('Seorang rekan kerja')
  const kept = createHash('sha256').update(evidence).digest('hex')
  expect(file.berkas.map(({ sha256 }: { sha256: string }) => sha256)).toContain(kept)

  const [header = '', ...rows] = readFileSync(join(folder, 'hukdis.csv'), 'utf8').trim().split('\r\n')
  expect(rows).toHaveLength(1)
  const cells = (rows[0] ?? '').split(';')
  const row = Object.fromEntries(
    header
      .replace('\ufeff', '')
      .split(';')
      .map((name, index) => [name, cells[index]]),
  )
  expect(row).toMatchObject({
    nipBaru: DEDI.nip,
    skNomor: decision.number,
    skTanggal: '29-10-2026',
    hukumanTanggal: '20-11-2026',
    akhirHukumanTanggal: '20-11-2026',
  })
}

/** The closed case, found among those that are done, remembers which package it went with. */
export async function caseRemembers({ page }: Desk, folder: string): Promise<void> {
  await go(page, 'Kasus')
  await page.getByText('Selesai', { exact: true }).first().click()
  await page.getByRole('link', { name: FIRST }).first().click()
  const card = page.getByRole('heading', { name: 'Pengiriman' }).locator('..')
  await sees(card, new RegExp(basename(folder)))
}
