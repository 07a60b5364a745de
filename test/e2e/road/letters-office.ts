import { officialOf } from '../../../src/contract/office-official.ts'
import type { OfficeProfile } from '../../../src/contract/settings.ts'
import { Nip } from '../../../src/terms/nip.ts'
import { RIMBA_RAYA } from '../../fixtures/office.ts'
import type { Desk } from '../support/desk.ts'
import { CLERK } from './cast.ts'
import { must } from './inquiry-office.ts'
import { pageAgain, sees } from './screen.ts'

/** The town and all people are invented; NIPs follow the rules, belong to nobody. */

/** Those of one letter, a case each: K-2026/001 and on, in this order. */
export const NAMED = [
  'Ani Contohwati',
  'Budi Rekaanto',
  'Cici Misalni',
  'Dodi Umpamawan',
  'Eka Andaikata',
  'Fani Permisalan',
  'Gani Contohman',
  'Hani Rekawati',
  'Ika Misalkan',
  'Joni Umpama',
  'Kiki Andaian',
  'Lala Khayalan',
] as const

/** His telaah is not written yet: nobody can be called in his case. */
export const NOT_ASSESSED = NAMED[11]

const caseNumber = (at: number) => `K-2026/${String(at + 1).padStart(3, '0')}`
export const FIRST_CASE = caseNumber(0)

/** Whose initials a draft of the Inspektur Pembantu gets on its way to him. */
export const INITIALS = 'Kepala Subbagian Umum dan Kepegawaian'

const PROFILE: OfficeProfile = {
  ...RIMBA_RAYA,
  officials: [
    ...RIMBA_RAYA.officials,
    {
      role: 'kasubag',
      name: 'Nani Rekaanti, S.Sos.',
      nip: Nip.parse('198404042008012004'),
      golongan: 'III/d',
      position: INITIALS,
      positionKind: 'pengawas',
      acting: null,
    },
  ],
}

/** An office with one letter of twelve names, all but the last case ready for a summons: how that is done by hand, the other roads show. */
export async function furnish(desk: Desk, today: string): Promise<void> {
  const { id, name, password } = CLERK
  await must(desk, 'account.setUp', { profile: PROFILE, emblem: null, account: { id, name }, password })
  const unitId = await must(desk, 'people.createUnit', {
    name: 'Inspektorat Daerah',
    parentId: null,
    own: true,
  })
  const personIds: string[] = []
  for (const [at, person] of NAMED.entries())
    personIds.push(
      await must(desk, 'people.create', {
        nip: Nip.parse(`19860926201505${1}${String(at + 1).padStart(3, '0')}`),
        kind: 'pns',
        name: person,
        titleBefore: '',
        titleAfter: '',
        golongan: 'III/b',
        position: 'Pengelola Data',
        positionKind: 'pelaksana',
        functionalLevel: null,
        echelon: '',
        unitId,
        active: true,
      }),
    )
  const reportId = await must(desk, 'intake.create', {
    source: 'pemantauan',
    reporter: '',
    receivedOn: today,
    agendaNumber: '',
    letterNumber: '',
    letterDate: null,
    channel: 'facebook',
    channelName: 'Forum Warga Rimba (rekaan)',
    visibility: 'publik',
    acts: ['komentar'],
    actDate: '2026-09-28',
    url: '',
    accountName: '',
    summary: 'Komentar merendahkan pimpinan di Facebook.',
    personIds,
  })
  for (const [at, personId] of personIds.entries()) await openCase(desk, today, reportId, personId, at)
  await pageAgain(desk)
  await sees(desk.page, 'Selamat bekerja, Rina')
}

async function openCase(
  desk: Desk,
  today: string,
  reportId: string,
  personId: string,
  at: number,
): Promise<void> {
  const opened = await desk.call('intake.openCases', { reportId, people: [{ personId, whose: 'own' }] })
  const caseId = /"caseId":"([\w-]+)"/.exec(JSON.stringify(opened))?.[1] ?? ''
  if (NAMED[at] === NOT_ASSESSED) return
  const record = (payload: object) =>
    must(desk, 'cases.record', { caseId, happenedOn: today, happenedAt: null, payload })
  await record({
    type: 'assessed',
    road: 'discipline',
    actDate: '2026-09-28',
    violations: ['kewajiban-integritas'],
    impact: 'unit-kerja',
    actText: 'Komentar merendahkan pimpinan di Facebook.',
    reason: '',
  })
  const chain = RIMBA_RAYA.officials
    .filter(({ role }) => role === 'irban' || role === 'kepala')
    .reverse()
    .map((official) => officialOf(official, RIMBA_RAYA))
  await record({ type: 'superiors-confirmed', chain })
}
