import type { z } from 'zod'
import type { CaseView } from '../contract/cases.ts'
import type { ReportInput, WhoseCase } from '../contract/intake.ts'
import type { Paper } from '../contract/letters.ts'
import type { Delivery, FactPayload, PayloadOf } from '../law/facts.ts'
import { TimeOfDay } from '../terms/clock.ts'
import { type CaseId, EvidenceId, type PaperId, type PersonId, type ReportId } from '../terms/ids.ts'
import type { PaperKind } from '../terms/paper.ts'
import { addDays, type PlainDate } from '../terms/plain-date.ts'
import { type Clerk, onWeekday } from './clerk.ts'
import { chatScreenshot } from './picture.ts'

/** A story yields the date on which it goes on; the replay comes back then. */
export type Story = AsyncGenerator<PlainDate, void, undefined>

const at = (time: string) => TimeOfDay.parse(time)

/** What most reports of the sample share. */
export type Told = Partial<z.input<typeof ReportInput>> &
  Pick<z.input<typeof ReportInput>, 'summary' | 'acts' | 'channel' | 'personIds'>

/** Which road a case takes, and for what. */
type Telaah = Pick<PayloadOf<'assessed'>, 'road' | 'actDate' | 'actText'> &
  Partial<Pick<PayloadOf<'assessed'>, 'violations' | 'impact' | 'reason'>>

/** A clerk's recurring moves, in the words of the stories. */
export interface Moves {
  report(date: PlainDate, told: Told, pictures: number): Promise<ReportId>
  open(reportId: ReportId, personId: PersonId, whose: WhoseCase): Promise<CaseId>
  /** Not ours: a case whose only road is the Surat Pelimpahan. */
  forward(reportId: ReportId, personId: PersonId, to: string): Promise<CaseId>
  record(caseId: CaseId, date: PlainDate, payload: FactPayload, time?: string): Promise<void>
  assess(caseId: CaseId, date: PlainDate, telaah: Telaah): Promise<void>
  superiors(caseId: CaseId, date: PlainDate, personId: PersonId): Promise<void>
  /** Draft, values, signature, number: the paper as issued on that date. */
  issue(caseId: CaseId, kind: PaperKind, date: PlainDate, values?: Record<string, unknown>): Promise<Paper>
  /** Draft only. */
  draft(caseId: CaseId, kind: PaperKind): Promise<PaperId>
  deliver(paper: Paper, date: PlainDate, time: string, change?: Partial<Delivery>): Promise<void>
  view(caseId: CaseId): Promise<CaseView>
}

function only([opened]: readonly { readonly caseId: CaseId }[]): CaseId {
  if (!opened) throw new Error('demo: no case')
  return opened.caseId
}

export function movesOf(clerk: Clerk): Moves {
  let pictures = 0
  let foreign = 0
  const draft = async (caseId: CaseId, kind: PaperKind) =>
    (await clerk.letters.createDraft({ caseId, kind })).paperId
  return {
    draft,
    async report(date, told, count) {
      const actDate = told.actDate ?? onWeekday(addDays(date, -4))
      const { id } = await clerk.intake.create({
        source: 'masyarakat',
        reporter: '',
        receivedOn: date,
        agendaNumber: '',
        letterNumber: '',
        letterDate: null,
        channelName: '',
        visibility: 'publik',
        url: '',
        accountName: '',
        ...told,
        actDate,
      })
      const files = []
      for (let n = 0; n < count; n += 1) {
        pictures += 1
        files.push(
          await clerk.file(
            `WhatsApp Image ${actDate} at 08.1${n}.2${pictures % 10}.png`,
            chatScreenshot(pictures),
          ),
        )
      }
      if (files.length > 0)
        await clerk.evidence.add({
          owner: { kind: 'report', reportId: id },
          files,
          capture: {
            capturedBy: 'Petugas Contoh',
            capturedAt: null,
            sourceDevice: 'Telepon genggam kantor',
            caption: 'Tangkapan layar contoh',
          },
        })
      return id
    },
    async open(reportId, personId, whose) {
      const { cases } = await clerk.intake.openCases({ reportId, people: [{ personId, whose }] })
      return only(cases)
    },
    async forward(reportId, personId, to) {
      const reason = 'Bukan pegawai pemerintah daerah ini.'
      const { cases } = await clerk.intake.forward({ reportId, personIds: [personId], to, reason })
      return only(cases)
    },
    async record(caseId, date, payload, time) {
      await clerk.cases.record({ caseId, happenedOn: date, happenedAt: time ? at(time) : null, payload })
    },
    async assess(caseId, date, telaah) {
      await clerk.cases.record({
        caseId,
        happenedOn: date,
        happenedAt: null,
        payload: {
          type: 'assessed',
          violations: [],
          impact: 'unit-kerja',
          reason: '',
          conduct: null,
          ...telaah,
        },
      })
    },
    async superiors(caseId, date, personId) {
      const chain = await clerk.people.proposeSuperiors({ id: personId })
      await clerk.cases.record({
        caseId,
        happenedOn: date,
        happenedAt: null,
        payload: { type: 'superiors-confirmed', chain },
      })
    },
    async issue(caseId, kind, date, values = {}) {
      const id = await draft(caseId, kind)
      const made = await clerk.letters.get({ id })
      // The values belong to the kind just drafted; the office checks them against its schema.
      const filled = { kind, values: { ...made.draft.values, ...values } } as Paper['draft']
      await clerk.letters.updateDraft({ id, draft: filled, signer: made.signer, mandate: made.mandate })
      await clerk.letters.markSigned({ id })
      if (made.whose === 'own') await clerk.letters.number({ id, date, number: null, acceptWarnings: true })
      else {
        foreign += 1
        await clerk.letters.recordForeign({
          id,
          number: `800.1.6.2/${100 + foreign}/OPD/${date.slice(0, 4)}`,
          date,
          scan: null,
          acceptWarnings: true,
        })
      }
      return clerk.letters.get({ id })
    },
    async deliver(paper, date, time, change = {}) {
      if (!paper.caseId) throw new Error('demo: a letter of no case')
      pictures += 1
      const proof = await clerk.evidence.add({
        owner: { kind: 'proof', caseId: paper.caseId },
        files: [await clerk.file('foto tanda terima.png', chatScreenshot(pictures))],
        capture: {
          capturedBy: 'Petugas Contoh',
          capturedAt: null,
          sourceDevice: 'HP kantor',
          caption: 'Foto penyerahan',
        },
      })
      await clerk.letters.deliver({
        id: paper.id,
        delivery: {
          deliveredOn: date,
          deliveredAt: at(time),
          method: 'in-person',
          receiver: 'Yang bersangkutan',
          relation: 'diri sendiri',
          refused: null,
          proof: proof.added.map((item) => EvidenceId.parse(item.id)),
          note: '',
          ...change,
        },
      })
    },
    view: (caseId) => clerk.cases.get({ id: caseId }),
  }
}
