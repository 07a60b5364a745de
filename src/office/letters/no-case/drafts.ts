import type { ElectionInput } from '../../../contract/elections.ts'
import type { OfficePaperInput } from '../../../contract/office-papers.ts'
import type { DispatchItem, PaperDraft } from '../../../contract/paper-values.ts'
import { addWorkingDays } from '../../../law/calendar.ts'
import { instrumentsFor } from '../../../law/instruments.ts'
import type { GuidanceId, PaperId } from '../../../terms/ids.ts'
import { type GuidancePaper, PAPERS } from '../../../terms/paper.ts'
import type { Identity } from '../../../terms/person.ts'
import { formatDate } from '../../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import type { ReadContext } from '../../context.ts'
import { listElections } from '../../elections/repository.ts'
import { findGuidance } from '../../guidance/repository.ts'
import { lawOf } from '../../law/load.ts'
import { identityOf } from '../../people/repository.ts'
import { filled } from '../drafting/fill/filled.ts'
import { findPaper, type StoredPaper } from '../repository.ts'
import { addresseeOf } from './addressee.ts'
import { underExamination, untriagedReports } from './under-examination.ts'

/** A first draft with what it is a paper of. */
export interface FirstDraft {
  readonly draft: PaperDraft
  readonly person: Identity | null
  readonly guidanceId: GuidanceId | null
}

const ofOffice = (draft: PaperDraft): Result<FirstDraft> => ok({ draft, person: null, guidanceId: null })

/** The draft of a paper of no case, from what the clerk chose. */
export function firstDraft(context: ReadContext, of: OfficePaperInput): Result<FirstDraft> {
  switch (of.kind) {
    case 'daftar-hadir':
    case 'pakta-integritas':
    case 'ba-pembinaan-umum':
      return ofEvent(context, of.kind, of.guidanceId)
    case 'surat-keterangan-bebas':
      return clearance(context, of)
    case 'imbauan-netralitas':
      return appeal(context, of)
    case 'lembar-ekspedisi':
      return dispatchSheet(context, of.paperIds)
    case 'label-rahasia':
      return envelopeLabel(context, of.paperId)
  }
}

function ofEvent(context: ReadContext, kind: GuidancePaper, guidanceId: GuidanceId): Result<FirstDraft> {
  const event = findGuidance(context.db, guidanceId)?.event
  if (!event || event.kind === 'nihil')
    return fail(
      'guidance-without-papers',
      'Catatan ini tidak ada lagi atau berupa laporan nihil, jadi tidak ada yang hadir. Tidak ada surat yang dibuat.',
    )
  const { title, heldOn, material } = event
  const base = { title, heldOn, place: event.place || null }
  const ledBy = event.ledBy || null
  return ok({ draft: draftOfEvent(kind, base, ledBy, material), person: null, guidanceId })
}

function draftOfEvent(
  kind: GuidancePaper,
  base: Pick<Parameters<typeof filled<'daftar-hadir'>>[1], 'title' | 'heldOn' | 'place'>,
  ledBy: string | null,
  material: string,
): PaperDraft {
  switch (kind) {
    case 'daftar-hadir':
      return filled(kind, { ...base, ledBy })
    case 'pakta-integritas':
      return filled(kind, {
        ...base,
        statements: [
          'menjaga netralitas, integritas, dan martabat sebagai Aparatur Sipil Negara',
          'tidak memihak kepada dan tidak menunjukkan dukungan bagi peserta pemilu atau pemilihan, termasuk di media sosial',
          'tidak membuat, mengunggah, atau menyebarkan ujaran kebencian dan berita bohong',
          'menggunakan media sosial secara bijak dan bertanggung jawab',
        ],
        stamp: false,
      })
    case 'ba-pembinaan-umum':
      return filled(kind, { ...base, ledBy, material })
  }
}

type Of<K extends OfficePaperInput['kind']> = Extract<OfficePaperInput, { kind: K }>

function clearance(
  context: ReadContext,
  { personId, despiteReports }: Of<'surat-keterangan-bebas'>,
): Result<FirstDraft> {
  const person = identityOf(context.db, personId)
  if (!person)
    return fail(
      'person-unknown',
      'Orang ini tidak ada di daftar pegawai. Tidak ada surat yang dibuat. Muat ulang daftar, lalu pilih lagi.',
    )
  const examined = underExamination(context.db, person)
  if (examined) return { ok: false, error: examined }
  const waiting = untriagedReports(context.db, person)
  if (waiting.length > 0 && despiteReports === null)
    return fail(
      'reports-untriaged',
      `Laporan tentang ${person.name} belum ditelaah: ${waiting.join(', ')}. Surat Keterangan belum disiapkan. Telaah laporannya dulu, atau lanjutkan dengan alasan.`,
      'of.despiteReports',
    )
  return ok({ draft: filled('surat-keterangan-bebas', {}), person, guidanceId: null })
}

/** The election as the letter goes on: `Pemilihan Wali Kota Rimba Raya`, `Pemilu Legislatif 2029 di Kota Rimba Raya`. */
function electionName({ name, region }: Pick<ElectionInput, 'name' | 'region'>): string {
  return name.toLowerCase().includes(region.toLowerCase()) ? name : `${name} di ${region}`
}

/** What the law in force says today, for the election the clerk chose from those the office has entered. */
function appeal(context: ReadContext, { unitIds, electionId }: Of<'imbauan-netralitas'>): Result<FirstDraft> {
  const { rules, calendar, settings } = lawOf(context, null)
  const election = electionId ? (listElections(context.db).find(({ id }) => id === electionId) ?? null) : null
  if (electionId && !election)
    return fail(
      'election-unknown',
      'Pemilihan ini tidak ada lagi dalam data kantor. Tidak ada surat yang dibuat. Muat ulang halaman, lalu pilih lagi.',
      'of.electionId',
    )
  const units = context.db.all<{ path: string }>(
    'SELECT path FROM unit_path WHERE id IN (SELECT value FROM json_each(?)) ORDER BY path',
    JSON.stringify(unitIds),
  )
  return ofOffice(
    filled('imbauan-netralitas', {
      ...(election ? { election: electionName(election) } : {}),
      units: units.map(({ path }) => path),
      basis: instrumentsFor(rules, context.today, 'neutrality').map(({ title }) => title),
      points: [
        'menjaga netralitas dengan tidak memihak kepada peserta, calon, atau bakal calon mana pun',
        'tidak mengunggah, menyukai, mengomentari, atau membagikan konten yang menunjukkan dukungan di media sosial',
        'tidak menggunakan simbol, atribut, atau fasilitas kedinasan untuk kepentingan peserta mana pun',
        'segera melaporkan dugaan pelanggaran netralitas melalui saluran resmi',
      ],
      acknowledgeBy: addWorkingDays(calendar, context.today, settings.meetingNoticeDays),
    }),
  )
}

const NOT_NUMBERED = 'hanya surat yang sudah bernomor dan bertanggal yang dapat dikirim'

/** The letter, if it has left the desk. */
function issued(context: ReadContext, id: PaperId): Result<StoredPaper> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const { state, kind, number, date } = paper.value
  if (number && date && (state === 'numbered' || state === 'delivered')) return paper
  return fail(
    'not-numbered',
    `${PAPERS[kind].title} belum bernomor; ${NOT_NUMBERED}. Tidak ada yang dibuat. Nomori dulu, lalu ulangi.`,
  )
}

/** Who signs for a letter on the sheet: each unit for one that goes to many. */
function recipientsOf(paper: StoredPaper): readonly string[] {
  return paper.draft.kind === 'imbauan-netralitas'
    ? (paper.draft.values.units ?? []).map((unit) => `Pimpinan ${unit}`)
    : [addresseeOf(paper).to]
}

function dispatchSheet(context: ReadContext, paperIds: readonly PaperId[]): Result<FirstDraft> {
  const items: DispatchItem[] = []
  for (const id of new Set(paperIds)) {
    const paper = issued(context, id)
    if (!paper.ok) return paper
    const { number, date, kind } = paper.value
    if (!number || !date) continue
    for (const to of recipientsOf(paper.value))
      items.push({ paperId: id, number, letterDate: date, title: PAPERS[kind].title, to })
  }
  return ofOffice(filled('lembar-ekspedisi', { items }))
}

function envelopeLabel(context: ReadContext, id: PaperId): Result<FirstDraft> {
  const paper = issued(context, id)
  if (!paper.ok) return paper
  const { to, address } = addresseeOf(paper.value)
  return ofOffice(
    filled('label-rahasia', { to: to || null, address: address || null, letterNumber: paper.value.number }),
  )
}

/** What the list of papers says a paper of no case is about. */
export function aboutOf({ person, draft }: Pick<StoredPaper, 'person' | 'draft'>): string {
  if (person) return `${person.name}, ${person.unitName}`
  switch (draft.kind) {
    case 'imbauan-netralitas':
      return [draft.values.election, `${draft.values.units?.length ?? 0} unit`].filter(Boolean).join(', ')
    case 'lembar-ekspedisi':
      return `${draft.values.items?.length ?? 0} surat`
    case 'label-rahasia':
      return draft.values.to ?? ''
    case 'daftar-hadir':
    case 'pakta-integritas':
    case 'ba-pembinaan-umum': {
      const { title, heldOn } = draft.values
      return [title, heldOn ? formatDate(heldOn) : null].filter(Boolean).join(', ')
    }
    default:
      return ''
  }
}
