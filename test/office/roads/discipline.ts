import type { CaseId, PaperId } from '../../../src/terms/ids.ts'
import type { PaperKind } from '../../../src/terms/paper.ts'
import type { Official } from '../../../src/terms/person.ts'
import { type CaseOptions, INSPEKTUR, IRBAN, type LettersDesk } from '../letters/desk.ts'

/** The discipline road as a clerk walks it, up to the delivered decision. All people are invented. */

export const MAYOR: Official = {
  identity: {
    ...INSPEKTUR.identity,
    name: 'H. Andai Mulia',
    nip: null,
    kind: null,
    golongan: null,
    position: 'Wali Kota Rimba Raya',
    positionKind: 'kepala-daerah',
    unitName: 'Kota Rimba Raya',
  },
  acting: null,
}
const PERSONNEL: Official = {
  identity: {
    ...IRBAN.identity,
    name: 'Umpama Kepegawaiwan, S.E.',
    nip: null,
    kind: null,
    position: 'Kepala Bidang Disiplin',
    unitName: 'BKPSDM',
  },
  acting: null,
}
/** A team as the law wants it: the superior, supervision, and BKPSDM. */
export const MEMBERS = [
  { official: IRBAN, element: 'atasan-langsung', role: 'anggota' },
  { official: INSPEKTUR, element: 'pengawasan', role: 'ketua' },
  { official: PERSONNEL, element: 'kepegawaian', role: 'sekretaris' },
]

export type Level = 'ringan' | 'sedang' | 'berat'
const IMPACT = { ringan: 'unit-kerja', sedang: 'instansi', berat: 'negara' } as const

/** Where the case stands: stage and what must be done. */
export async function standing(desk: LettersDesk, caseId: CaseId) {
  const { assessment } = await desk.call('cases.get', { id: caseId })
  return {
    stage: assessment.stage,
    must: assessment.steps.filter(({ kind }) => kind === 'must').map(({ id }) => id),
    step: (id: string) => assessment.steps.find((step) => step.id === id),
    effectiveOn: assessment.effectiveOn?.date ?? null,
  }
}

/** Numbered here where it is ours, recorded with its own number where another signed it. */
export async function issued(desk: LettersDesk, id: PaperId, date: string, number: string): Promise<void> {
  const { whose } = await desk.call('letters.get', { id })
  if (whose === 'own') {
    await desk.sign(id)
    await desk.number(id, date, { acceptWarnings: true })
    return
  }
  await desk.call('letters.recordForeign', { id, number, date, scan: null, acceptWarnings: true })
}

/** A case of the office's own staff whose article and impact give this level, assessed on 5 October 2026. */
export async function threatened(desk: LettersDesk, level: Level, of: CaseOptions = {}): Promise<CaseId> {
  const caseId = await desk.openCase(of)
  await assess(desk, level, caseId)
  return caseId
}

async function assess(desk: LettersDesk, level: Level, caseId: CaseId): Promise<void> {
  await desk.record(caseId, '2026-10-05', {
    type: 'assessed',
    road: 'discipline',
    actDate: '2026-09-28',
    violations: ['kewajiban-integritas'],
    impact: IMPACT[level],
    actText: 'Komentar merendahkan pimpinan di Facebook.',
    reason: '',
  })
  await desk.record(caseId, '2026-10-05', { type: 'superiors-confirmed', chain: [IRBAN, INSPEKTUR, MAYOR] })
}

/** The Tim Pemeriksa by the Wali Kota's Keputusan of 5 October. */
export async function formTeam(desk: LettersDesk, caseId: CaseId): Promise<void> {
  const team = await desk.draft(caseId, 'keputusan-tim-pemeriksa')
  await desk.fill(team, { members: MEMBERS })
  await issued(desk, team, '2026-10-05', '800.1.6.2/88/BKPSDM/2026')
}

/** Called in on 5 October, heard on the 15th. */
export async function heard(desk: LettersDesk, caseId: CaseId): Promise<void> {
  const summons = await desk.issue(caseId, 'panggilan-1', '2026-10-05')
  await desk.deliver(summons, '2026-10-05')
  desk.setClock('2026-10-15')
  await desk.record(caseId, '2026-10-15', { type: 'attended', n: 1 })
  await desk.issue(caseId, 'bap', '2026-10-15', {
    beginAt: '09:00',
    endAt: '10:00',
    heldOn: '2026-10-15',
    admitted: 'yes',
    qa: [{ question: 'Apakah benar?', answer: 'Benar.' }],
  })
}

/** Called in twice, there neither time: the minutes of it are of 27 October. */
export async function missedTwice(desk: LettersDesk, caseId: CaseId): Promise<void> {
  const missed = async (n: 1 | 2, letter: string, delivered: string, exam: string) => {
    desk.setClock(letter)
    const id = await desk.issue(caseId, `panggilan-${n}`, letter)
    desk.setClock(delivered)
    await desk.deliver(id, delivered)
    desk.setClock(exam)
    await desk.record(caseId, exam, { type: 'absent', n, reason: '', excused: false })
  }
  await missed(1, '2026-10-05', '2026-10-06', '2026-10-15')
  await missed(2, '2026-10-15', '2026-10-16', '2026-10-27')
  await desk.issue(caseId, 'ba-ketidakhadiran', '2026-10-27', { waitedUntil: '12:00' })
}

/** Proven; without a level the one that article and impact give. */
export const settle = (desk: LettersDesk, caseId: CaseId, on: string, level: Level | null = null) =>
  desk.record(caseId, on, {
    type: 'findings-settled',
    proven: true,
    level,
    aggravating: '',
    mitigating: '',
  })

/** The examiner reports on 15 October where the sanction is not his to impose. */
export async function reportUpward(desk: LettersDesk, caseId: CaseId): Promise<void> {
  if ((await standing(desk, caseId)).must.includes('report-findings'))
    await desk.issue(caseId, 'lhp', '2026-10-15', {
      violationPlace: 'Facebook',
      authority: 'Wali Kota Rimba Raya',
    })
}

/** Assessed on 5 October, examined on the 15th, and settled at this level. */
export async function settled(desk: LettersDesk, level: Level, caseId: CaseId): Promise<void> {
  await assess(desk, level, caseId)
  if (level === 'berat') await formTeam(desk, caseId)
  await heard(desk, caseId)
  await settle(desk, caseId, '2026-10-15')
  await reportUpward(desk, caseId)
}

/** Decided and handed over on 15 October 2026. */
export async function decided(
  desk: LettersDesk,
  caseId: CaseId,
  kind: PaperKind,
  values: Record<string, unknown> = {},
): Promise<PaperId> {
  const id = await desk.draft(caseId, kind)
  await desk.fill(id, values)
  await issued(desk, id, '2026-10-15', '800.1.6.2/99/2026')
  await desk.deliver(id, '2026-10-15')
  return id
}
