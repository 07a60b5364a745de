import { type Control, FIELDS, type Field } from '../../contract/paper-fields.ts'
import { emptyDraft, PaperDraft } from '../../contract/paper-values.ts'
import type { OfficeProfile } from '../../contract/settings.ts'
import { Post } from '../../law/facts.ts'
import { isAboutPerson, isGuidancePaper, PAPERS, type PaperKind } from '../../terms/paper.ts'
import { Identity, Official } from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { NamedSanction, RenderInput } from '../letters/render/input.ts'

/**
 * A made-up letter of any kind, filled from the kind's own form fields: a new kind of paper has its sample, its list of
 * tags and its test fill without a line here. All people are invented.
 */

const SAMPLE_ID = '00000000-0000-4000-8000-000000000001'
const SAMPLE_HASH = '0123456789abcdef'.repeat(4)

const identity = (name: string, nip: string, position: string, unitName: string) =>
  Identity.parse({
    personId: null,
    kind: 'pns',
    functionalLevel: null,
    unitId: null,
    name,
    nip,
    golongan: 'III/d',
    position,
    positionKind: 'administrator',
    unitName,
  })

const official = (name: string, nip: string, position: string): Official =>
  Official.parse({ identity: identity(name, nip, position, 'Inspektorat Daerah'), acting: null })

const FIRST = official('Contoh Pejabatwan, S.H.', '197001011995031002', 'Inspektur Pembantu Khusus')
const SECOND = official('Misal Pemeriksawati, S.E.', '198002022005012003', 'Auditor Ahli Muda')
const PERSON = identity(
  'Contoh Pegawaiwan, S.Pd.',
  '198609262015051001',
  'Guru Ahli Pertama',
  'SDN Contoh, Dinas Contoh',
)

const SANCTION: NamedSanction = {
  name: 'contoh hukuman disiplin',
  months: 1,
  discipline: true,
  effect: { count: 1, unit: 'working-day' },
}

const POST = Post.parse({
  account: 'contoh.akun',
  platform: 'contoh platform',
  postedOn: '2026-01-02',
  postedAt: '20:14',
  url: 'https://contoh.invalid/kiriman/1',
  summary: 'contoh uraian unggahan',
  evidence: [],
})

const small = (label: string) => `contoh ${label.charAt(0).toLowerCase()}${label.slice(1)}`

/** What the sample types into a field, by how the screen asks for it. */
const SAMPLE: Record<Control, (field: Field, today: PlainDate) => unknown> = {
  date: (_, today) => today,
  time: () => '09:00',
  text: ({ label }) => small(label),
  textarea: ({ label }) => small(label),
  official: () => FIRST,
  officials: () => [FIRST, SECOND],
  list: ({ label }) => [`${small(label)} pertama`, `${small(label)} kedua`],
  team: () => [
    { official: FIRST, element: 'pengawasan', role: 'ketua' },
    { official: SECOND, element: 'kepegawaian', role: 'anggota' },
  ],
  panel: () => [
    { official: FIRST, role: 'ketua' },
    { official: SECOND, role: 'anggota' },
  ],
  assignment: () => [
    { official: FIRST, role: 'pengendali-teknis' },
    { official: SECOND, role: 'ketua-tim' },
  ],
  recommendations: () => [{ text: 'contoh rekomendasi', addressee: 'contoh pelaksana' }],
  rupiah: () => 1_000_000,
  qa: () => [
    { question: 'Apakah Saudara sehat dan bersedia diperiksa?', answer: 'Sehat dan bersedia.' },
    { question: 'Apakah Saudara menulis kiriman itu?', answer: 'Ya.' },
  ],
  choice: ({ choices }) => choices?.[0]?.value ?? null,
  checkbox: () => false,
  evidence: () => [
    {
      evidenceId: null,
      fileName: 'contoh.jpg',
      sha256: SAMPLE_HASH,
      url: 'https://contoh.invalid/kiriman/1',
      account: 'contoh.akun',
      capturedBy: 'Contoh Saksiwan',
      capturedAt: '2026-01-02T03:04:05.000Z',
      sourceDevice: 'HP contoh',
    },
  ],
  // A video is listed, not printed: so the list of other files has a row too.
  pictures: () => [
    {
      evidenceId: SAMPLE_ID,
      fileName: 'contoh.mp4',
      mediaType: 'video/mp4',
      sha256: SAMPLE_HASH,
      caption: 'contoh keterangan',
      group: 'contoh grup',
      sender: 'contoh pengirim',
      sentAt: '20.14',
      device: 'HP contoh',
    },
  ],
  dispatch: ({ label }, today) => [
    { paperId: null, number: '123/CONTOH', letterDate: today, title: 'Surat Contoh', to: small(label) },
  ],
  violations: () => [],
}

/** Form values of the sample; a field whose schema wants something else stays empty. */
function sampleValues(kind: PaperKind, today: PlainDate): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries<Field>(FIELDS[kind]).map(([name, field]) => {
      const parsed = field.schema.safeParse(SAMPLE[field.control](field, today))
      return [name, parsed.success ? parsed.data : null]
    }),
  )
}

export interface SampleOffice {
  readonly profile: OfficeProfile
  readonly today: PlainDate
}

function inputOf(draft: PaperDraft, { profile, today }: SampleOffice): RenderInput {
  return {
    draft,
    person: isAboutPerson(draft.kind) ? PERSON : null,
    signer: FIRST,
    signerCapacity: 'Atasan langsung',
    mandate: null,
    office: profile,
    emblem: null,
    whose: 'own',
    unitKop: null,
    number: PAPERS[draft.kind].numbered ? `123/${profile.unitCode}` : null,
    date: today,
    mengingat: ['contoh Undang-Undang', 'contoh Peraturan Pemerintah'],
    sanction: SANCTION,
    posts: [POST],
    attendance: isGuidancePaper(draft.kind) ? [{ identity: PERSON, how: 'Hadir' }] : [],
    place: profile.city,
  }
}

/** The filled sample; `without` leaves one field of the form empty. */
export function sampleInput(kind: PaperKind, office: SampleOffice, without?: string): RenderInput {
  const values = sampleValues(kind, office.today)
  if (without !== undefined) values[without] = null
  return inputOf(PaperDraft.parse({ kind, values }), office)
}

/** The sample with an empty form: every optional part is away. */
export function emptySample(kind: PaperKind, office: SampleOffice): RenderInput {
  return inputOf(emptyDraft(kind), office)
}
