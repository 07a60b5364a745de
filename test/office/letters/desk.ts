import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PaperDraft } from '../../../src/contract/paper-values.ts'
import type { OfficeProfile } from '../../../src/contract/settings.ts'
import { textOf } from '../../../src/office/letters/render/stamp.ts'
import type { WordProcessor } from '../../../src/office/start.ts'
import { CaseId, PaperId } from '../../../src/terms/ids.ts'
import { Nip } from '../../../src/terms/nip.ts'
import type { PaperKind } from '../../../src/terms/paper.ts'
import type { Official, PositionKind } from '../../../src/terms/person.ts'
import type { Whose } from '../../../src/terms/sanction.ts'
import { HEAD_OF_SCHOOL, HEAD_OF_SERVICE, INSPEKTUR, IRBAN } from '../../fixtures/officials.ts'
import { newOffice, type TestOffice } from '../support.ts'

export { HEAD_OF_SCHOOL, INSPEKTUR, IRBAN }

/** A 1 x 1 PNG: small, but a picture all the same. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

export interface CaseOptions {
  readonly whose?: Whose
  readonly road?: 'coaching' | 'discipline' | 'clarification'
  readonly name?: string
  readonly reporter?: string
  /** Own staff in another post than Pengelola Data. */
  readonly post?: { readonly position: string; readonly positionKind: PositionKind }
}

export interface LettersDesk extends TestOffice {
  /** A new case, assessed, with its chain of superiors. */
  openCase(options?: CaseOptions): Promise<CaseId>
  record(caseId: CaseId, happenedOn: string, payload: Record<string, unknown>): Promise<void>
  draft(caseId: CaseId, kind: PaperKind): Promise<PaperId>
  /** Fills values of a draft, beside those it has. */
  fill(id: PaperId, values: Record<string, unknown>): Promise<void>
  sign(id: PaperId): Promise<void>
  number(
    id: PaperId,
    date: string,
    options?: { number?: string; acceptWarnings?: boolean },
  ): Promise<string | null>
  /** Draft, fill, sign and number in one go; answers the paper. */
  issue(caseId: CaseId, kind: PaperKind, date: string, values?: Record<string, unknown>): Promise<PaperId>
  words(id: PaperId): Promise<string>
  bytes(id: PaperId): Promise<Uint8Array>
  deliver(id: PaperId, deliveredOn: string): Promise<void>
  file(name: string, bytes: Uint8Array | string): string
}

export const deliveryOn = (deliveredOn: string) => ({
  deliveredOn,
  deliveredAt: '10:00',
  method: 'in-person' as const,
  receiver: 'Dedi Contohwan',
  relation: 'yang bersangkutan',
  refused: null,
  proof: [],
  note: '',
})

/** An official as the office's profile lists him. */
export const listed = (role: 'kepala' | 'irban', { identity }: Official) => ({
  role,
  name: identity.name,
  nip: identity.nip,
  golongan: identity.golongan,
  position: identity.position,
  positionKind: identity.positionKind,
  acting: null,
})

/** An office with a school, its service and the Inspektorat itself, and everything a paper's life needs by contract. */
export async function lettersDesk(
  today = '2026-10-05',
  profile: Partial<OfficeProfile> = {},
  where: { readonly dataFolder?: string; readonly wordProcessor?: WordProcessor } = {},
): Promise<LettersDesk> {
  const office = await newOffice({ today, profile, ...where })
  const unit = async (name: string, parentId: string | null, own: boolean) =>
    (await office.call('people.createUnit', { name, parentId, own })).id
  const service = await unit('Dinas Pendidikan', null, false)
  const school = await unit('SDN 3 Rimba', service, false)
  const inspectorate = await unit('Inspektorat Daerah', null, true)
  let people = 0

  const desk: LettersDesk = Object.assign(office, {
    async openCase(options: CaseOptions = {}) {
      const { whose = 'own', road = 'discipline', name = 'Dedi Contohwan', reporter = '', post } = options
      people += 1
      const person = await office.call('people.create', {
        nip: Nip.parse(`19860926201505${1}${String(people).padStart(3, '0')}`),
        kind: 'pns',
        name,
        titleBefore: '',
        titleAfter: '',
        golongan: 'III/b',
        position: whose === 'own' ? 'Pengelola Data' : 'Guru Ahli Pertama',
        positionKind: whose === 'own' ? 'pelaksana' : 'fungsional',
        ...post,
        functionalLevel: whose === 'own' ? null : 'ahli-pertama',
        echelon: '',
        unitId: whose === 'own' ? inspectorate : school,
        active: true,
      })
      const report = await office.call('intake.create', {
        source: reporter ? 'pegawai' : 'pemantauan',
        reporter,
        receivedOn: '2026-10-01',
        agendaNumber: '',
        letterNumber: '',
        letterDate: null,
        channel: 'facebook',
        channelName: 'Forum Warga Rimba (rekaan)',
        visibility: 'publik',
        acts: ['komentar'],
        actDate: '2026-09-28',
        url: 'https://contoh.invalid/kiriman/1',
        accountName: 'dedi.contohwan',
        summary: 'Komentar merendahkan pimpinan di Facebook.',
        personIds: [person.id],
      })
      const opened =
        whose === 'not-ours'
          ? await office.call('intake.forward', {
              reportId: report.id,
              personIds: [person.id],
              to: 'Kepala Badan Kepegawaian Daerah Provinsi',
              reason: 'Guru SMA adalah pegawai provinsi',
            })
          : await office.call('intake.openCases', {
              reportId: report.id,
              people: [{ personId: person.id, whose }],
            })
      const caseId = CaseId.parse(opened.cases[0]?.caseId)
      // Forwarded, not judged: no road of this office is open to it.
      if (whose === 'not-ours') return caseId
      const day = (await office.call('account.status', {})).today
      await desk.record(caseId, day, {
        type: 'assessed',
        road,
        actDate: '2026-09-28',
        violations: ['kewajiban-integritas'],
        impact: 'unit-kerja',
        actText: 'Komentar merendahkan pimpinan di Facebook.',
        reason: '',
      })
      await desk.record(caseId, day, {
        type: 'superiors-confirmed',
        chain: whose === 'own' ? [IRBAN, INSPEKTUR] : [HEAD_OF_SCHOOL, HEAD_OF_SERVICE],
      })
      return caseId
    },
    async record(caseId: CaseId, happenedOn: string, payload: Record<string, unknown>) {
      await office.call('cases.record', { caseId, happenedOn, happenedAt: null, payload: payload as never })
    },
    async draft(caseId: CaseId, kind: PaperKind) {
      return PaperId.parse((await office.call('letters.createDraft', { caseId, kind })).paperId)
    },
    async fill(id: PaperId, values: Record<string, unknown>) {
      const { draft, signer, mandate } = await office.call('letters.get', { id })
      await office.call('letters.updateDraft', {
        id,
        draft: { kind: draft.kind, values: { ...draft.values, ...values } } as PaperDraft,
        signer,
        mandate,
      })
    },
    async sign(id: PaperId) {
      await office.call('letters.markSigned', { id })
    },
    async number(
      id: PaperId,
      date: string,
      { number, acceptWarnings = false }: { number?: string; acceptWarnings?: boolean } = {},
    ) {
      return (await office.call('letters.number', { id, date, number: number ?? null, acceptWarnings }))
        .number
    },
    async issue(caseId: CaseId, kind: PaperKind, date: string, values: Record<string, unknown> = {}) {
      const id = await desk.draft(caseId, kind)
      if (Object.keys(values).length > 0) await desk.fill(id, values)
      await desk.sign(id)
      await desk.number(id, date)
      return id
    },
    async bytes(id: PaperId) {
      return (await office.call('letters.bytes', { id })).bytes
    },
    async words(id: PaperId) {
      const text = textOf(await desk.bytes(id))
      if (!text.ok) throw new Error(text.error.message)
      return text.value
    },
    async deliver(id: PaperId, deliveredOn: string) {
      await office.call('letters.deliver', { id, delivery: deliveryOn(deliveredOn) })
    },
    file(name: string, bytes: Uint8Array | string) {
      const path = join(office.dataFolder, name)
      writeFileSync(path, bytes)
      return path
    },
  })
  return desk
}

/** Keeps a picture as evidence of the case. */
export async function addPicture(
  desk: LettersDesk,
  caseId: CaseId,
  capturedBy = 'Rina Contoh',
): Promise<void> {
  const token = await desk.fileToken(desk.file('WhatsApp Image 2026-09-28.png', PIXEL))
  await desk.call('evidence.add', {
    owner: { kind: 'case', caseId },
    files: [token],
    capture: {
      capturedBy,
      capturedAt: null,
      sourceDevice: 'HP kantor',
      caption: 'Tangkapan layar',
    },
  })
}
