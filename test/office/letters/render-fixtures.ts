import { deflateSync } from 'node:zlib'
import { type DraftOf, PaperDraft } from '../../../src/contract/paper-values.ts'
import { OfficeProfile } from '../../../src/contract/settings.ts'
import { AssignmentRole, Post } from '../../../src/law/facts.ts'
import { countedPeriod, sanctionKind } from '../../../src/law/rulebook.ts'
import type { RenderInput } from '../../../src/office/letters/render/render.ts'
import { EvidenceId } from '../../../src/terms/ids.ts'
import {
  isAboutPerson,
  isDecision,
  isGuidancePaper,
  isHearing,
  isOfNoCase,
  type PaperKind,
  sanctionOf,
} from '../../../src/terms/paper.ts'
import { Identity, Official } from '../../../src/terms/person.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { Sanction } from '../../../src/terms/sanction.ts'
import { rulebook } from '../../law/fixtures.ts'
import { decisionFixtures } from './render-fixtures-decisions.ts'
import { inquiryValues } from './render-fixtures-inquiry.ts'
import { officeFixtures } from './render-fixtures-office.ts'

/** Plainly fictional people and an office that does not exist. */

export const office = OfficeProfile.parse({
  kind: 'inspektorat-kota',
  region: 'Kota Rimba Raya',
  name: 'Inspektorat Daerah',
  address: 'Jalan Angin Lalu Nomor 1, Rimba Raya 99999',
  phone: '(0999) 100100',
  email: 'contoh@rimbaraya.example',
  website: 'rimbaraya.example',
  city: 'Rimba Raya',
  paper: 'A4',
  weekDays: 5,
  zone: 'Asia/Makassar',
  unitCode: 'ITDA',
  numbering: 'own-register',
  officials: [],
  receiver: 'BKPSDM Kota Rimba Raya',
  coachingCallDays: 3,
  meetingNoticeDays: 3,
  deletionCheckDays: 3,
  functionalHeadsRankAs: null,
  initials: null,
  stuckAfterDays: 10,
})

const blankIdentity = { personId: null, kind: 'pns', functionalLevel: null, unitId: null } as const

export const person = Identity.parse({
  ...blankIdentity,
  name: 'Contoh Pegawaiwan, S.Pd.',
  nip: '198609262015051001',
  golongan: 'III/b',
  position: 'Guru Ahli Pertama',
  positionKind: 'fungsional',
  unitName: 'SDN 3 Rimba, Dinas Pendidikan Kota Rimba Raya',
})

const inspector = Official.parse({
  identity: {
    ...blankIdentity,
    name: 'Drs. Rekaan Adilwan, M.Si.',
    nip: '197001011995031002',
    golongan: 'IV/c',
    position: 'Inspektur Kota Rimba Raya',
    positionKind: 'jpt-pratama',
    unitName: 'Inspektorat Daerah Kota Rimba Raya',
  },
  acting: null,
})

export const acting = Official.parse({
  identity: {
    ...blankIdentity,
    name: 'Tiruan Bijaksana, S.H.',
    nip: '198002022005012003',
    golongan: 'IV/a',
    position: 'Inspektur Pembantu Khusus',
    positionKind: 'administrator',
    unitName: 'Inspektorat Daerah Kota Rimba Raya',
  },
  acting: 'plt',
})

export const mayor = Official.parse({
  identity: {
    ...blankIdentity,
    kind: null,
    name: 'H. Khayalan Mulia',
    nip: null,
    golongan: null,
    position: 'Wali Kota Rimba Raya',
    positionKind: 'kepala-daerah',
    unitName: 'Pemerintah Kota Rimba Raya',
  },
  acting: null,
})

export const evidenceId = (n: number) =>
  EvidenceId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)

/** A PNG of one colour, real enough for every reader. */
export function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc(body), body.length + 4)
    return out
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x9a)])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

const matter = 'mengunggah komentar yang merendahkan pimpinan pada halaman Facebook «Kabar Rimba»'
const citation = 'Pasal 3 huruf f Peraturan Pemerintah Nomor 94 Tahun 2021'
const hash = 'a3f5c0ffee'.repeat(6).slice(0, 60).padEnd(64, '0')
const tembusan = ['Wali Kota Rimba Raya', 'Kepala BKPSDM Kota Rimba Raya']

const picture = (n: number, mediaType: string, fileName: string) => ({
  evidenceId: evidenceId(n),
  fileName,
  mediaType,
  sha256: hash,
  caption: `Tangkapan layar ${n}`,
  group: 'Grup WhatsApp «Info Kantor»',
  sender: 'Nomor berakhiran 001',
  sentAt: '12 Oktober 2026 pukul 20.14',
  device: 'HP Sdr. Saksi Pertama',
})

const decision = {
  basis: 'examination',
  examinedOn: '2026-10-20',
  actDate: '2026-10-01',
  actText: matter,
  citation,
  violations: ['kewajiban-teladan'],
  tembusan,
}
const decisionRef = {
  decisionBy: 'Inspektur Kota Rimba Raya',
  decisionNumber: '800.1.6.2/31/ITDA/XI/2026',
  decisionDate: '2026-11-02',
  sanction: 'teguran-lisan',
}
const summons = {
  expectedLetterDate: '2026-10-08',
  examDate: '2026-10-20',
  examTime: '09:00',
  place: 'Ruang Kepala SDN 3 Rimba',
  examiner: inspector,
  purpose: 'examination',
  allegation: matter,
  citation,
  tembusan,
}

const minutes = {
  heldOn: '2026-10-20',
  beginAt: '09:00',
  endAt: '11:05',
  place: 'Ruang Kepala SDN 3 Rimba',
  allegation: matter,
  citation,
  qa: [
    { question: 'Apakah Saudara menerima surat panggilan?', answer: 'Ya, saya terima sendiri.' },
    { question: 'Apakah Saudara sehat dan bersedia diperiksa?', answer: 'Sehat dan bersedia.' },
  ],
  admitted: 'partly',
}

const post = (account: string, postedOn: string, postedAt: string | null) =>
  Post.parse({
    account,
    platform: 'Facebook',
    postedOn,
    postedAt,
    url: 'https://facebook.example/kabar-rimba/123?komentar=12345678901234567890123456789012345678901234567890',
    summary: 'Komentar yang merendahkan pimpinan.',
    evidence: [],
  })
const POSTS = [
  post('contoh.pegawaiwan', '2026-10-01', '20:14'),
  post('contoh.pegawaiwan', '2026-09-28', null),
  post('akun.kedua', '2026-09-30', '07:00'),
]

const ORDINARY: Record<PaperKind, Record<string, unknown>> = {
  ...inquiryValues({ inspector, acting, mayor, matter, tembusan }),
  'panggilan-pembinaan': {
    meetDate: '2026-10-20',
    meetTime: '09:00',
    place: 'Ruang Rapat Inspektorat',
    meetWith: acting,
    matter,
    tembusan,
  },
  'ba-pembinaan': {
    heldOn: '2026-10-20',
    beginAt: '09:00',
    endAt: '10:15',
    place: 'Ruang Rapat Inspektorat',
    officers: [inspector, acting],
    matter,
    explanation: 'Yang bersangkutan menyatakan menulis komentar itu saat marah.',
    outcome: 'Yang bersangkutan memahami kewajibannya sebagai ASN.',
    commitments: ['menghapus komentar tersebut', 'tidak mengulangi perbuatan serupa'],
    deletionDueOn: '2026-10-23',
    deletionUrl: 'https://facebook.example/kabar-rimba/123',
    witnesses: ['Saksi Pertama', 'Saksi Kedua'],
  },
  'surat-teguran-pembinaan': {
    basis: 'Berita Acara Pembinaan Nomor 800.1.6.1/12/ITDA/X/2026 tanggal 20 Oktober 2026',
    actDate: '2026-10-01',
    matter,
    citation: 'nilai dasar ASN',
    instructions: ['tidak mengulangi perbuatan serupa', 'menjaga kesantunan di media sosial'],
    deletionDueOn: '2026-10-23',
    tembusan,
  },
  'ba-pengambilan-bukti': {
    takenOn: '2026-10-02',
    takenAt: '08:14',
    place: 'Kantor Inspektorat Daerah Kota Rimba Raya',
    officers: [acting],
    matter,
    howTaken: 'Tangkapan layar dari telepon pelapor, disalin dengan kabel.',
    items: [1, 2].map((n) => ({
      evidenceId: evidenceId(n),
      fileName: `WhatsApp Image 2026-10-0${n} at 08.14.00.jpeg`,
      sha256: hash,
      url: 'https://facebook.example/kabar-rimba/123?komentar=1234567890123456789012345678901234567890',
      account: 'contoh.pegawaiwan',
      capturedBy: 'Saksi Pertama',
      capturedAt: '2026-10-02T00:14:00.000Z',
      sourceDevice: 'HP Sdr. Saksi Pertama',
    })),
    witnesses: ['Saksi Pertama', 'Saksi Kedua'],
  },
  'lembar-bukti': {
    matter,
    annexOf: 'Berita Acara Pengambilan Bukti Nomor 800.1.6.2/3/ITDA/X/2026',
    perPage: '2',
    items: [
      picture(1, 'image/png', 'tangkapan-1.png'),
      picture(2, 'image/png', 'tangkapan-2.png'),
      picture(3, 'image/png', 'tangkapan-3.png'),
      picture(4, 'image/heic', 'IMG_0001.HEIC'),
      picture(5, 'video/mp4', 'VID-001.mp4'),
    ],
  },
  'panggilan-1': summons,
  'panggilan-2': { ...summons, firstNumber: '800.1.6.2/117/SDN3/X/2026', firstDate: '2026-10-08' },
  bap: { ...minutes, examiners: [inspector] },
  'ba-ketidakhadiran': {
    absence: '2',
    firstNumber: '800.1.6.2/117/SDN3/X/2026',
    firstDate: '2026-10-08',
    secondNumber: '800.1.6.2/121/SDN3/X/2026',
    secondDate: '2026-10-20',
    waitedOn: '2026-11-02',
    waitedFrom: '09:00',
    waitedUntil: '12:00',
    place: 'Ruang Kepala SDN 3 Rimba',
    examiners: [inspector, acting],
  },
  lhp: {
    addressee: mayor,
    addresseePlace: 'Rimba Raya',
    basis: 'examination',
    examinedOn: '2026-10-20',
    violationForm: matter,
    violationTime: '1 Oktober 2026 pukul 20.14 WITA',
    violationPlace: 'Halaman Facebook «Kabar Rimba»',
    aggravating: 'Dilakukan berulang.',
    impact: 'Berdampak negatif pada unit kerja.',
    provenText: matter,
    citation,
    recommended: 'teguran tertulis',
    level: 'ringan',
    authority: 'Kepala Dinas Pendidikan Kota Rimba Raya',
    tembusan,
  },
  ...decisionFixtures({ inspector, acting, matter, citation, tembusan, decision, minutes }),
  'keputusan-teguran-lisan': decision,
  'keputusan-teguran-tertulis': decision,
  'keputusan-pernyataan-tidak-puas': decision,
  'panggilan-menerima-keputusan': {
    meetDate: '2026-11-10',
    meetTime: '10:00',
    place: 'Ruang Inspektur',
    meetWith: inspector,
    ...decisionRef,
    tembusan,
  },
  'ba-penyampaian': {
    deliveredOn: '2026-11-10',
    deliveredAt: '10:00',
    place: 'Ruang Inspektur',
    deliveredBy: inspector,
    ...decisionRef,
    outcome: 'accepted',
    receiver: 'Contoh Pegawaiwan, S.Pd.',
    relation: 'yang bersangkutan',
  },
  ...officeFixtures(tembusan),
  'tanda-terima': {
    paperTitle: 'Surat Panggilan I',
    paperNumber: '800.1.6.2/117/SDN3/X/2026',
    paperDate: '2026-10-08',
    handedBy: acting,
  },
}

/** A complete draft as offices fill it in. */
export function ordinary<K extends PaperKind>(kind: K): DraftOf<K> {
  return PaperDraft.parse({ kind, values: ORDINARY[kind] }) as DraftOf<K>
}

/** By the shipped regulations, as the app names it. */
function sanctionNamed(draft: PaperDraft): RenderInput['sanction'] {
  const { values } = draft
  const spoken = isDecision(draft.kind)
    ? sanctionOf(draft.kind)
    : 'sanction' in values
      ? values.sanction
      : 'recommended' in values
        ? Sanction.safeParse(values.recommended).data
        : null
  if (!spoken) return null
  const { name, months, level } = sanctionKind(rulebook, spoken)
  return { name, months, discipline: level !== null, effect: countedPeriod(rulebook, 'day-of-effect') }
}

/** What an ordinary letter is made of; `over` replaces parts. */
export function input(draft: PaperDraft, over: Partial<RenderInput> = {}): RenderInput {
  return {
    draft,
    person: isAboutPerson(draft.kind) ? person : null,
    signer: inspector,
    mandate: null,
    signerCapacity: draft.kind.startsWith('keputusan-') || isOfNoCase(draft.kind) ? '' : 'Atasan langsung',
    office,
    emblem: { bytes: png(80, 100), mediaType: 'image/png' },
    whose: 'own',
    unitKop: null,
    number: '800.1.6.2/117/ITDA/X/2026',
    date: plainDate('2026-10-08'),
    mengingat: [
      'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
      'Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil',
      'Peraturan Badan Kepegawaian Negara Nomor 6 Tahun 2022',
    ],
    sanction: sanctionNamed(draft),
    posts: draft.kind === 'lhp-khusus' ? POSTS : [],
    attendance: isGuidancePaper(draft.kind)
      ? [
          { identity: person, how: 'Hadir' },
          { identity: acting.identity, how: 'Tidak hadir/belum' },
        ]
      : [],
    place: 'Rimba Raya',
    pictures: new Map([
      [evidenceId(1), png(90, 195)],
      [evidenceId(2), png(195, 90)],
      [evidenceId(3), png(90, 195)],
    ]),
    ...over,
  }
}

const LONG_NAME = `Dr. Ir. Hj. D'Contoh & Ny. <Rekaan> Panjangwati "Sekali" Namanya, S.Kom., M.Pd., Ph.D., CGAE`

const longIdentity = (identity: Identity): Identity => ({
  ...identity,
  name: LONG_NAME,
  position: `${identity.position} merangkap Koordinator Urusan Rekaan & Pengembangan "Percobaan" pada Bidang <Contoh>`,
  unitName: `${identity.unitName} Kecamatan Rimba Belantara Jauh Sekali Unit Pelaksana Teknis Contoh Nomor 99`,
})

/** Everything at its limits: long names, XML-special characters, twelve copies, sixty questions. */
export function extreme(kind: PaperKind): RenderInput {
  const values: Record<string, unknown> = { ...ORDINARY[kind] }
  const long = { ...inspector, identity: longIdentity(inspector.identity), acting: 'plh' as const }
  for (const [name, value] of Object.entries(values)) {
    if (value === inspector || value === acting) values[name] = long
    else if (name === 'members' && Array.isArray(value))
      values[name] = Array.from({ length: 9 }, (_, n) => ({
        ...value[Math.min(n, value.length - 1)],
        official: long,
      }))
    else if (typeof value === 'object' && value !== null && 'identity' in value) values[name] = long
    else if (value === matter)
      values[name] = `${matter}\nbaris kedua & <b>"kutip"</b> ${"o'ya ".repeat(150)}.`
  }
  if ('tembusan' in values)
    values.tembusan = Array.from(
      { length: 12 },
      (_, n) => `Kepala Bidang Rekaan ke-${n + 1} & Jajaran <contoh>`,
    )
  if (kind === 'surat-tugas') values.team = AssignmentRole.options.map((role) => ({ official: long, role }))
  for (const name of ['officers', 'examiners'])
    if (name in values) values[name] = [long, inspector, acting, long, long]
  if ('qa' in values)
    values.qa = Array.from({ length: 60 }, (_, n) => ({
      question: `Pertanyaan ke-${n + 1} & lanjutannya?`,
      answer: `Jawaban ke-${n + 1}.\n${'Saya menjelaskan dengan panjang. '.repeat(n % 9)}`,
    }))
  if (isHearing(kind) || kind === 'ba-permintaan-keterangan')
    Object.assign(values, { refusedToSign: true, refusalNote: 'tidak setuju isi BAP' })
  if (kind === 'lembar-bukti') values.perPage = '4'
  if (isDecision(kind) || kind === 'putusan-majelis-etik')
    Object.assign(values, {
      basis: 'evidence',
      absenceBasis: 'sebagaimana Berita Acara Ketidakhadiran Nomor 1 & 2',
      extraConsiderations: ['bahwa pertimbangan tambahan pertama', 'bahwa pertimbangan tambahan kedua;'],
    })
  if (kind === 'imbauan-netralitas')
    values.units = Array.from(
      { length: 60 },
      (_, n) => `SDN ${n + 1} Rimba & <Contoh>, Dinas Pendidikan Kota`,
    )
  if (kind === 'lembar-ekspedisi')
    values.items = Array.from({ length: 40 }, (_, n) => ({
      paperId: null,
      number: `800.1.10.4/${n + 1}.a/ITDA/X/2026`,
      letterDate: '2026-10-07',
      title: 'Surat Keterangan Tidak Sedang Diperiksa',
      to: LONG_NAME,
    }))
  if (kind === 'label-rahasia') values.to = LONG_NAME
  const draft = PaperDraft.parse({ kind, values })
  return input(draft, {
    person: isAboutPerson(kind) ? longIdentity(person) : null,
    attendance: isGuidancePaper(kind)
      ? Array.from({ length: 45 }, () => ({ identity: longIdentity(person), how: 'Membaca dan menerima' }))
      : [],
    signer: long,
    office: {
      ...office,
      paper: 'F4',
      name: `${office.name} & Pengawasan Internal <Contoh> Wilayah Kepulauan`,
    },
  })
}

/** Nothing filled in at all, no number, date, signer or emblem. */
export function blank(kind: PaperKind): RenderInput {
  return input(PaperDraft.parse({ kind, values: {} }), {
    signer: null,
    emblem: null,
    number: null,
    date: null,
    mengingat: [],
    pictures: new Map(),
    attendance: [],
  })
}
