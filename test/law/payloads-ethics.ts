import type { FactPayload, PayloadOf } from '../../src/law/facts.ts'
import type { Official } from '../../src/terms/person.ts'
import type { MoralSanction } from '../../src/terms/sanction.ts'
import { d, head, mayor, official, secretary, someone } from './fixtures.ts'

/** Payloads of the ethics road. */

const paper = (letterDate: string) => ({
  paperId: null,
  number: '800.1.6.1/1/CONTOH',
  letterDate: d(letterDate),
})

const personnel = official(
  someone(40, 'Kabid Karangan', 'administrator', { golongan: 'IV/a', position: 'Kepala Bidang Kepegawaian' }),
)
const more = [41, 42, 43].map((n) =>
  official(someone(n, `Anggota Majelis ${n}`, 'administrator', { golongan: 'IV/a' })),
)
type Members = PayloadOf<'ethics-panel-formed'>['members']
const seat = (members: readonly Official[]): Members =>
  members.map((one, at) => ({
    official: one,
    role: at === 0 ? 'ketua' : at === 1 ? 'sekretaris' : 'anggota',
  }))
export const three: Members = seat([head, secretary, personnel])
export const six: Members = seat([head, secretary, personnel, ...more])
export const four: Members = six.slice(0, 4)

export const panel = (on: string, members: Members = three, exceptionReason = ''): FactPayload => ({
  type: 'ethics-panel-formed',
  ...paper(on),
  members: [...members],
  exceptionReason,
})
export const concluded = (
  on: string,
  recommended: MoralSanction | null = 'sanksi-moral-tertutup',
  basis: 'examination' | 'evidence' = 'examination',
): FactPayload => ({
  type: 'ethics-concluded',
  ...paper(on),
  guilty: recommended !== null,
  recommended,
  basis,
})
export const moral = (
  on: string,
  sanction: MoralSanction = 'sanksi-moral-tertutup',
  basis: 'examination' | 'evidence' = 'examination',
  signer: Official = mayor,
): FactPayload => ({
  type: 'decision-issued',
  ...paper(on),
  sanction,
  basis,
  violations: [],
  signer,
})
export const declared = (on: string): FactPayload => ({
  type: 'moral-sanction-declared',
  ...paper(on),
  declaredOn: d(on),
  forum: 'Ruang kepala dinas, di hadapan atasan langsung',
  evidence: [],
})
