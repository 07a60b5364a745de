import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { type NamedReport, reportCited } from '../../../src/office/letters/drafting/reports.ts'
import { renderPaper } from '../../../src/office/letters/render/render.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { settled } from '../roads/discipline.ts'
import { INSPEKTUR, type LettersDesk, lettersDesk, PIXEL } from './desk.ts'
import { input, ordinary } from './render-fixtures.ts'

/** What a jurist and a secretary strike out first. */

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const squeezed = (text: string) => text.replace(/\s+/g, ' ')

function words(given: Parameters<typeof renderPaper>[0]): string {
  const bytes = renderPaper(given, resources)
  const text = bytes.ok ? textOf(bytes.value) : bytes
  if (!text.ok) throw new Error(text.error.message)
  return squeezed(text.value)
}

let desk: LettersDesk | null = null
afterEach(async () => {
  await desk?.close()
  desk = null
})

describe('a Dasar', () => {
  const report = (given: Partial<NamedReport>): NamedReport => ({
    source: 'pegawai',
    from: 'Pegawai',
    letterNumber: null,
    letterDate: null,
    receivedOn: plainDate('2026-10-01'),
    agendaNumber: null,
    ...given,
  })
  const letter = { letterNumber: '12/PM/2026', letterDate: plainDate('2026-09-30') }

  it.each([
    ['pegawai', 'Pegawai'],
    ['masyarakat', 'Masyarakat'],
    ['pimpinan', 'Pimpinan'],
    ['lainnya', 'Lainnya'],
  ] as const)('does not say of what kind a reporter is: %s', (source, from) => {
    expect(reportCited(report({ source, from }))).toBe('Laporan yang diterima tanggal 1 Oktober 2026')
    expect(reportCited(report({ source, from, ...letter }))).toBe(
      'Surat pengaduan Nomor 12/PM/2026 tanggal 30 September 2026, yang diterima tanggal 1 Oktober 2026',
    )
  })

  it('names an authority by its letter, and what the office saw itself', () => {
    const authority = { source: 'bawaslu', from: 'Bawaslu Kota Rimba Raya', agendaNumber: '45' } as const
    expect(reportCited(report({ ...authority, ...letter }))).toBe(
      'Surat Bawaslu Kota Rimba Raya Nomor 12/PM/2026 tanggal 30 September 2026, yang diterima tanggal 1 Oktober 2026 dengan nomor agenda 45',
    )
    expect(reportCited(report({ source: 'surat-instansi', from: 'Surat instansi lain', ...letter }))).toMatch(
      /^Surat instansi lain Nomor 12/,
    )
    expect(reportCited(report({ source: 'pemantauan', from: 'Pemantauan media sosial' }))).toBe(
      'Hasil pemantauan media sosial yang diterima tanggal 1 Oktober 2026',
    )
  })
})

it('no file is listed by the name of who reported', async () => {
  desk = await lettersDesk()
  const caseId = await desk.openCase({ reporter: 'Rina Pelaporwati, S.E.' })
  await desk.call('evidence.add', {
    owner: { kind: 'case', caseId },
    files: [await desk.fileToken(desk.file('Chat WhatsApp dengan Rina Pelaporwati.png', PIXEL))],
    capture: { capturedBy: 'Petugas Contoh', capturedAt: null, sourceDevice: '', caption: '' },
  })
  for (const kind of ['ba-pengambilan-bukti', 'lembar-bukti'] as const) {
    const text = await desk.words(await desk.draft(caseId, kind))
    expect(text).not.toContain('Pelaporwati')
    expect(text).toContain('Chat WhatsApp dengan (pelapor).png')
  }
})

describe('a Keputusan', () => {
  it('goes in copy to the Inspektur where one of his own set it, and never to its signer', async () => {
    desk = await lettersDesk()
    const caseId = await desk.openCase()
    await settled(desk, 'ringan', caseId)
    const id = await desk.draft(caseId, 'keputusan-teguran-lisan')
    const copies = async () => squeezed((await desk?.words(id)) ?? '').split('Tembusan')[1]
    expect(await copies()).toContain('Inspektur Kota Rimba Raya')
    const { draft } = await desk.call('letters.get', { id })
    await desk.call('letters.updateDraft', { id, draft, signer: INSPEKTUR, mandate: null })
    expect(await copies()).not.toContain('Inspektur Kota Rimba Raya')
    expect(await copies()).toMatch(/^ Yth\.: 1\. Wali Kota/)
  })

  it('of a sanksi moral says what it is about with its capitals, and where the code is laid down', () => {
    const text = words(input(ordinary('keputusan-sanksi-moral-terbuka')))
    expect(text).toContain('PENJATUHAN SANKSI MORAL BERUPA PERNYATAAN SECARA TERBUKA')
    expect(text).toContain('Keputusan tentang Penjatuhan Sanksi Moral berupa pernyataan secara terbuka;')
    expect(text).toContain('melanggar kode etik sebagaimana diatur dalam Pasal')
  })
})

it('minutes of one official say saya, of several kami', () => {
  expect(words(input(ordinary('ba-pembinaan')))).toContain('Ruang Rapat Inspektorat, kami:')
  expect(words(input(ordinary('ba-pengambilan-bukti')))).toContain('saya: 1.')
})

it('lists that end a sentence begin small, a reason is a sentence of its own', () => {
  const asked = ordinary('permintaan-penghapusan')
  if (asked.kind !== 'permintaan-penghapusan') throw new Error('another kind')
  const requests = ['Menghapus unggahan tersebut.', 'Tidak mengunggahnya kembali']
  const text = words(input({ ...asked, values: { ...asked.values, requests } }))
  expect(text).toContain('1. menghapus unggahan tersebut 2. tidak mengunggahnya kembali')
  const sent = ordinary('surat-pelimpahan')
  if (sent.kind !== 'surat-pelimpahan') throw new Error('another kind')
  const reason = 'Guru SMA adalah pegawai provinsi'
  expect(words(input({ ...sent, values: { ...sent.values, reason } }))).toContain(`${reason}. Berkenaan`)
})

it('after two absences the LHP says so in one sentence', () => {
  const lhp = ordinary('lhp')
  if (lhp.kind !== 'lhp') throw new Error('another kind')
  const absenceBasis = 'Surat Panggilan I Nomor 1 tanggal 5 Oktober 2026'
  const text = words(input({ ...lhp, values: { ...lhp.values, basis: 'evidence', absenceBasis } }))
  expect(text).toContain('telah menelaah bukti dan keterangan yang ada mengenai: Nama')
  expect(text).toContain(
    `yang telah dua kali dipanggil secara patut tetapi tidak hadir tanpa alasan yang sah, sebagaimana tercantum dalam ${absenceBasis}, dengan hasil sebagai berikut:`,
  )
})

it('a decision is spoken of as it calls itself: hukuman disiplin berupa ...', () => {
  for (const kind of ['panggilan-menerima-keputusan', 'ba-penyampaian'] as const)
    expect(words(input(ordinary(kind)))).toContain('penjatuhan hukuman disiplin berupa teguran lisan')
})

it('a regional head before whom somebody is called has neither NIP nor rank', () => {
  const call = ordinary('panggilan-menerima-keputusan')
  if (call.kind !== 'panggilan-menerima-keputusan' || !call.values.meetWith) throw new Error('another kind')
  const { identity } = call.values.meetWith
  const mayor = {
    identity: {
      ...identity,
      name: 'H. Andai Mulia',
      nip: null,
      golongan: null,
      kind: null,
      positionKind: 'kepala-daerah' as const,
      position: 'Wali Kota Rimba Raya',
    },
    acting: null,
  }
  const of = (meetWith: typeof call.values.meetWith) =>
    words(input({ ...call, values: { ...call.values, meetWith } })).split('menghadap kepada:')[1]
  expect(of(mayor)).toMatch(/^ Nama : H\. Andai Mulia Jabatan : Wali Kota Rimba Raya pada:/)
  expect(of(call.values.meetWith)).toMatch(
    /^ Nama : .* NIP : .* Pangkat\/Gol\. ruang : .* Unit Kerja : .* pada:/,
  )
})
