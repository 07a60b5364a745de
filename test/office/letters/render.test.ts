import { fileURLToPath } from 'node:url'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { fillTemplate, type RenderInput, renderPaper } from '../../../src/office/letters/render/render.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import { parseXml } from '../../../src/office/letters/render/xml.ts'
import { isAboutPerson, isDecision, isOfNoCase, PAPERS, PaperKind } from '../../../src/terms/paper.ts'
import { acting, blank, evidenceId, extreme, input, mayor, office, ordinary, png } from './render-fixtures.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))

function letter(given: RenderInput): { text: string; xml: string; zip: PizZip; bytes: Uint8Array } {
  const bytes = renderPaper(given, resources)
  if (!bytes.ok) throw new Error(bytes.error.message)
  const text = textOf(bytes.value)
  if (!text.ok) throw new Error(text.error.message)
  const zip = new PizZip(bytes.value)
  return { text: text.value, xml: zip.file('word/document.xml')?.asText() ?? '', zip, bytes: bytes.value }
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ')

describe.each(PaperKind.options)('%s', (kind) => {
  it.each([
    ['ordinary', () => input(ordinary(kind))],
    ['extreme', () => extreme(kind)],
    ['empty', () => blank(kind)],
  ] as const)('%s: opens again and carries no trace of the template or of missing values', (_, make) => {
    const { text, zip } = letter(make())
    for (const [name, file] of Object.entries(zip.files))
      if (/\.(xml|rels)$/.test(name)) expect(parseXml(file.asText()), name).not.toBeNull()
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/)
  })

  it('names the person as of the letter, number, date and signer', () => {
    const given = input(ordinary(kind))
    const text = squeezed(letter(given).text)
    if (isAboutPerson(kind)) {
      expect(text).toContain('Contoh Pegawaiwan, S.Pd.')
      expect(text).toContain('19860926 201505 1 001')
    }
    expect(text).toContain('8 Oktober 2026')
    expect(text.includes('800.1.6.2/117/ITDA/X/2026')).toBe(PAPERS[kind].numbered)
    // The person's own declaration is no letter of the office.
    if (kind === 'surat-pernyataan') return
    expect(text).toContain('PEMERINTAH KOTA RIMBA RAYA')
    expect(text).toContain('INSPEKTORAT DAERAH')
  })

  it('says dugaan until the decision', () => {
    const after = [
      'panggilan-menerima-keputusan',
      'ba-penyampaian',
      'ba-pernyataan-sanksi-moral',
      'tanda-terima',
    ]
    // A paper of no case accuses nobody.
    if (isDecision(kind) || after.includes(kind) || isOfNoCase(kind)) return
    expect(letter(input(ordinary(kind))).text).toMatch(/dugaan|diduga/i)
  })

  it('keeps awkward names whole', () => {
    const given = extreme(kind)
    expect(squeezed(letter(given).text)).toContain(squeezed(given.person?.name ?? ''))
  })

  it('prints visible blanks where a draft is empty', () => {
    expect(letter(blank(kind)).text).toContain('................')
  })

  it('gives the same bytes for the same input', () => {
    const given = input(ordinary(kind))
    expect(Buffer.from(letter(given).bytes).equals(Buffer.from(letter(given).bytes))).toBe(true)
  })
})

describe('Surat Panggilan', () => {
  it('says who, before whom, when, where and why, in the order of the form', () => {
    const text = squeezed(letter(input(ordinary('panggilan-1'))).text)
    const parts = [
      'RAHASIA',
      'SURAT PANGGILAN I ',
      'Nomor: 800.1.6.2/117/ITDA/X/2026',
      'Nama : Contoh Pegawaiwan, S.Pd. NIP : 19860926 201505 1 001 Pangkat/Gol. ruang : Penata Muda Tingkat I (III/b) Jabatan : Guru Ahli Pertama Unit Kerja : SDN 3 Rimba',
      'untuk menghadap kepada:',
      'Drs. Rekaan Adilwan, M.Si.',
      'Hari : Selasa Tanggal : 20 Oktober 2026 Jam : 09.00 WITA Tempat : Ruang Kepala SDN 3 Rimba',
      'untuk diperiksa sehubungan dengan dugaan pelanggaran disiplin',
      'Demikian untuk dilaksanakan.',
      'Rimba Raya, 8 Oktober 2026',
      'Atasan langsung,',
      'Tembusan Yth.:',
    ]
    expect(parts.map((part) => text.indexOf(part))).toEqual(
      [...parts.map((part) => text.indexOf(part))].sort((a, b) => a - b),
    )
    expect(parts.filter((part) => !text.includes(part))).toEqual([])
  })

  it('names the first summons in the second', () => {
    const text = squeezed(letter(input(ordinary('panggilan-2'))).text)
    expect(text).toContain('SURAT PANGGILAN II')
    expect(text).toContain('Surat Panggilan I Nomor 800.1.6.2/117/SDN3/X/2026 tanggal 8 Oktober 2026')
  })

  it('does not say dugaan twice, nor end a sentence twice', () => {
    const draft = ordinary('panggilan-1')
    draft.values.allegation = 'Dugaan mengunggah komentar.'
    const text = squeezed(letter(input(draft)).text)
    expect(text).toContain('dugaan pelanggaran disiplin berupa mengunggah komentar, yang diduga')
  })
})

describe('whose paper it is', () => {
  const foreign = letter(
    input(ordinary('panggilan-1'), {
      whose: 'other-unit',
      unitKop: 'SDN 3 Rimba',
      emblem: null,
      number: null,
    }),
  )

  it("stands under the other unit's kop, never under ours", () => {
    const text = squeezed(foreign.text)
    expect(text).toContain('SDN 3 RIMBA')
    expect(text).not.toContain('INSPEKTORAT DAERAH')
    expect(text).not.toContain(office.address)
    expect(text).not.toContain('100100')
  })

  it('leaves the name open rather than print ours when the unit is not known', () => {
    const nameless = { whose: 'other-unit', unitKop: null, emblem: null } as const
    expect(letter(input(ordinary('panggilan-1'), nameless)).text).not.toContain('INSPEKTORAT DAERAH')
  })

  it("heads a school's paper with its OPD above it, and leaves out the Bidang between them", () => {
    const under = (unitKop: string) =>
      squeezed(letter(input(ordinary('panggilan-1'), { whose: 'other-unit', unitKop, emblem: null })).text)
    expect(under('SDN 3 Rimba, Bidang Pembinaan SD, Dinas Pendidikan')).toContain(
      'PEMERINTAH KOTA RIMBA RAYA DINAS PENDIDIKAN SDN 3 RIMBA',
    )
    expect(under('Bidang Lalu Lintas, Dinas Perhubungan')).not.toContain('BIDANG LALU LINTAS')
  })

  it('signs as Plt. with the mark, but decides in the name of the office', () => {
    const text = letter(input(ordinary('keputusan-teguran-lisan'), { signer: acting })).text
    expect(text).toContain('KEPUTUSAN INSPEKTUR PEMBANTU KHUSUS INSPEKTORAT DAERAH KOTA RIMBA RAYA')
    expect(text).toContain('Plt. Inspektur Pembantu Khusus,')
  })

  it("puts a regional head's decision under his own name, without NIP", () => {
    const { text, xml } = letter(input(ordinary('keputusan-teguran-tertulis'), { signer: mayor }))
    expect(text).toContain('KEPUTUSAN WALI KOTA RIMBA RAYA')
    expect(text).not.toContain('INSPEKTORAT')
    expect(text.slice(text.indexOf('H. Khayalan Mulia'), text.indexOf('Diterima tanggal'))).not.toContain(
      'NIP',
    )
    expect(xml).not.toContain('descr="Lambang"')
    // Room for the state emblem above his name, and only there.
    expect(xml).toContain('w:line="1200"')
    expect(letter(input(ordinary('keputusan-teguran-tertulis'))).xml).not.toContain('w:line="1200"')
  })

  it('heads what the Sekda signs with his secretariat', () => {
    const sekda = {
      ...mayor,
      identity: { ...mayor.identity, position: 'Sekretaris Daerah', positionKind: 'jpt-pratama' as const },
    }
    const given = { signer: sekda, whose: 'other-unit', unitKop: 'Kota Rimba Raya', emblem: null } as const
    expect(letter(input(ordinary('keputusan-teguran-tertulis'), given)).text).toContain('SEKRETARIAT DAERAH')
  })
})

describe('Keputusan', () => {
  it('follows the skeleton and lists the instruments given', () => {
    const text = squeezed(letter(input(ordinary('keputusan-teguran-tertulis'))).text)
    for (const part of [
      'DENGAN RAHMAT TUHAN YANG MAHA ESA',
      'Menimbang',
      'Berita Acara Pemeriksaan tanggal 20 Oktober 2026',
      'Mengingat',
      'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;',
      'MEMUTUSKAN:',
      'KESATU : Menjatuhkan hukuman disiplin berupa teguran tertulis kepada:',
      'hari kerja ke-15 (lima belas)',
      'KETIGA',
      'Ditetapkan di Rimba Raya',
      'Diterima tanggal',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('dugaan')
  })

  it('says so when it rests on the evidence after two absences, and letters the extra reasons', () => {
    const text = squeezed(letter(extreme('keputusan-teguran-lisan')).text)
    expect(text).toContain('telah dua kali dipanggil secara patut tetapi tidak hadir tanpa alasan yang sah')
    expect(text).toContain('sebagaimana tercantum dalam Berita Acara Ketidakhadiran Nomor 1 & 2, dan')
    expect(text).not.toContain('Berita Acara Pemeriksaan tanggal')
    expect(text).toContain('c. bahwa pertimbangan tambahan pertama;')
    expect(text).toContain('d. bahwa pertimbangan tambahan kedua;')
    expect(text).toContain('huruf a sampai dengan huruf e, perlu menetapkan')
  })
})

describe('minutes', () => {
  it('spell the date and ask every question in order', () => {
    const text = squeezed(letter(extreme('bap')).text)
    expect(text).toContain(
      'Selasa, tanggal dua puluh, bulan Oktober, tahun dua ribu dua puluh enam (20/10/2026)',
    )
    expect(text).toMatch(/1\. Pertanyaan: Pertanyaan ke-1 & lanjutannya\? Jawaban: Jawaban ke-1\./)
    expect(text).toContain('60. Pertanyaan: Pertanyaan ke-60')
  })

  it('record a refusal to sign, and then no initials are claimed', () => {
    const text = squeezed(letter(extreme('bap')).text)
    expect(text).toContain('menolak menandatangani Berita Acara ini. Alasan: tidak setuju isi BAP.')
    expect(text.match(/Tanda tangan: \(menolak menandatangani\)/g)).toHaveLength(1)
    expect(squeezed(letter(input(ordinary('bap'))).text)).not.toContain('(menolak')
    expect(text).not.toContain('setiap halamannya diparaf')
  })

  it('turn line breaks into line breaks', () => {
    expect(letter(extreme('bap')).xml).toMatch(/Jawaban ke-9\.<\/w:t><\/w:r><w:r>.*?<w:br\/>/)
  })

  it('name one absence or both', () => {
    const draft = ordinary('ba-ketidakhadiran')
    draft.values.absence = '1'
    expect(letter(input(draft)).text).not.toContain('Surat Panggilan II')
  })
})

describe('coaching papers', () => {
  it.each(['ba-pembinaan', 'surat-teguran-pembinaan'] as const)(
    '%s says it is no hukuman disiplin',
    (kind) => {
      expect(squeezed(letter(input(ordinary(kind))).text)).toMatch(/bukan (merupakan )?hukuman disiplin/)
    },
  )
})

describe('kop and paper', () => {
  const kind = 'surat-teguran-pembinaan'
  const size = (xml: string) => /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml)?.slice(1)

  it('prints on A4 or F4 in whole twips', () => {
    expect(size(letter(input(ordinary(kind))).xml)).toEqual(['11906', '16838'])
    const f4 = input(ordinary(kind), { office: { ...office, paper: 'F4' } })
    expect(size(letter(f4).xml)).toEqual(['12189', '18709'])
  })

  it('keeps the proportions of the emblem', () => {
    const wide = input(ordinary(kind), { emblem: { bytes: png(300, 100), mediaType: 'image/png' } })
    const { xml, zip } = letter(wide)
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? []
    expect(Number(width) / Number(height)).toBeCloseTo(3, 1)
    expect(zip.file('word/media/lambang.png')?.asUint8Array()).toHaveLength(png(300, 100).length)
  })

  it('leaves no picture when there is no emblem', () => {
    expect(letter(input(ordinary(kind), { emblem: null })).xml).not.toContain('<w:drawing')
  })

  it('prints the ministry office under its own name alone', () => {
    const vertical = { ...office, kind: 'instansi-vertikal' as const, name: 'Kantor Contoh Kabupaten Rekaan' }
    const { text } = letter(input(ordinary(kind), { office: vertical }))
    expect(text).toContain('KANTOR CONTOH KABUPATEN REKAAN')
    expect(text).not.toContain('PEMERINTAH')
  })
})

describe('BA Pengambilan Bukti', () => {
  it('prints every SHA-256 whole, in two lines that fit its column', () => {
    const { xml } = letter(input(ordinary('ba-pengambilan-bukti')))
    const lines = [...xml.matchAll(/<w:t[^>]*>([0-9a-f]{20,})<\/w:t>/g)].map(([, line]) => line ?? '')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.every((line) => line.length === 32)).toBe(true)
    const draft = ordinary('ba-pengambilan-bukti')
    const whole = draft.values.items?.map(({ sha256 }) => sha256).join('')
    expect(lines.join('')).toBe(whole)
  })
})

describe('Lembar Bukti', () => {
  it('prints whole PNG and JPEG pictures and lists everything else with its hash and why', () => {
    const { text, zip } = letter(input(ordinary('lembar-bukti')))
    const media = Object.keys(zip.files).filter((name) => name.includes('media/bukti-'))
    expect(media).toHaveLength(3)
    expect(text).toContain('IMG_0001.HEIC')
    expect(text).toContain('lampirkan salinan JPEG')
    expect(text).toContain('Video; disimpan sebagai berkas.')
    expect(text.match(/a3f5c0ffee/g)?.length).toBeGreaterThanOrEqual(5)
    expect(text.match(/Paraf:/g)).toHaveLength(3)
  })

  it('lists a picture that is damaged or missing instead of printing it', () => {
    const pictures = new Map([[evidenceId(1), new Uint8Array([1, 2, 3])]])
    const { text, zip } = letter(input(ordinary('lembar-bukti'), { pictures }))
    expect(Object.keys(zip.files).filter((name) => name.includes('media/bukti-'))).toEqual([])
    expect(text).toContain('Gambar rusak')
    expect(text).toContain('tidak dapat dimuat')
  })
})

describe('templates the office has edited', () => {
  const edited = (change: (xml: string) => string) => {
    const zip = new PizZip(letter(input(ordinary('tanda-terima'))).bytes)
    zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''))
    return zip.generate({ type: 'uint8array' })
  }

  it('fills a tag it does not know with a visible blank', () => {
    const result = fillTemplate(
      input(ordinary('tanda-terima')),
      edited((xml) => xml.replace('TANDA TERIMA', '{tidak_dikenal}')),
    )
    expect(result.ok && textOf(result.value)).toMatchObject({
      ok: true,
      value: expect.stringContaining('........'),
    })
  })

  it('says which tag is broken', () => {
    const result = fillTemplate(
      input(ordinary('tanda-terima')),
      edited((xml) => xml.replace('TANDA TERIMA', '{#saksi}')),
    )
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'template-broken', message: expect.stringContaining('{saksi}') },
    })
  })

  it('says so when the template is missing', () => {
    expect(renderPaper(input(ordinary('bap')), '/tidak/ada')).toMatchObject({
      ok: false,
      error: { code: 'template-missing' },
    })
  })
})

it.each([
  ['Mengunggah komentar.', 'berupa mengunggah komentar, yang'],
  ['dugaan pelanggaran disiplin berupa ikut kampanye;', 'berupa ikut kampanye, yang'],
  ['komentar terhadap Dra. Rekaan, S.Pd.', 'berupa komentar terhadap Dra. Rekaan, S.Pd., yang'],
  ['UU ITE', 'berupa UU ITE, yang'],
])('sets «%s» into the sentence', (allegation, expected) => {
  const draft = ordinary('panggilan-1')
  draft.values.allegation = allegation
  expect(squeezed(letter(input(draft)).text)).toContain(expected)
})
