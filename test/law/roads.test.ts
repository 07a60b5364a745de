import { describe, expect, it } from 'vitest'
import type { Stage, StepId } from '../../src/law/assessment.ts'
import type { EarlierSanction, FactPayload } from '../../src/law/facts.ts'
import { assess, type CaseFile } from '../../src/law/procedure.ts'
import {
  caseOf,
  citations,
  clerk,
  d,
  facts,
  head,
  headmaster,
  ids,
  law,
  lawWith,
  mayor,
  secretary,
  stepIn,
  subhead,
  teacher,
} from './fixtures.ts'
import * as p from './payloads.ts'

type Line = readonly [string, FactPayload]

/** One example of the procedure: the facts, the day, and what a jurist expects. */
interface Row {
  readonly name: string
  readonly facts: readonly Line[]
  readonly today: string
  readonly file?: Parameters<typeof caseOf>[1]
  readonly stage: Stage
  /** All must steps in order, with the due date where one is counted. */
  readonly must: readonly (StepId | readonly [StepId, string])[]
  readonly may?: readonly StepId[]
  readonly blocked?: readonly (readonly [StepId, string])[]
  readonly notOffered?: readonly StepId[]
  readonly article?: readonly [StepId, string]
  readonly signer?: readonly [StepId, string]
  readonly warns?: readonly string[]
  readonly effectiveOn?: string
}

// 2026-10: 1 Thu, 5 Mon, 8 Thu, 20 Tue, 29 Thu; no holiday in October and November 2026.
const start: Line[] = [
  ['2026-10-01', p.opened()],
  ['2026-10-02', p.assessed('discipline')],
  ['2026-10-02', p.superiors()],
]
const startOf = (assessment: FactPayload, superiors: FactPayload = p.superiors()): Line[] => [
  ['2026-10-01', p.opened()],
  ['2026-10-02', assessment],
  ['2026-10-02', superiors],
]
const summoned: Line[] = [...start, ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20')]]
const received: Line[] = [...summoned, ['2026-10-09', p.summonsDelivered(1, '2026-10-09')]]
const missedOnce: Line[] = [...received, ['2026-10-20', p.absent(1)]]
const summonedTwice: Line[] = [...missedOnce, ['2026-10-21', p.summons(2, '2026-10-21', '2026-11-02')]]
const receivedTwice: Line[] = [...summonedTwice, ['2026-10-22', p.summonsDelivered(2, '2026-10-22')]]
const missedTwice: Line[] = [...receivedTwice, ['2026-11-02', p.absent(2)]]
const came: Line[] = [...received, ['2026-10-20', p.attended(1)]]
const examined: Line[] = [...came, ['2026-10-20', p.examined('2026-10-20')]]
const proven: Line[] = [...examined, ['2026-10-21', p.findings(true)]]
const decided: Line[] = [...proven, ['2026-10-22', p.decided('2026-10-22')]]
const delivered: Line[] = [...decided, ['2026-10-23', p.decisionDelivered('2026-10-23')]]
const road = (assessment: FactPayload): Line[] => [
  ...startOf(assessment),
  ...summoned.slice(3),
  ...received.slice(4),
  ...came.slice(5),
  ...examined.slice(6),
]
const provenAs = (assessment: FactPayload, level: 'ringan' | 'sedang' | 'berat' | null = null): Line[] => [
  ...road(assessment),
  ['2026-10-21', p.findings(true, level)],
]
const DECIDE = ['decide-teguran-lisan', 'decide-teguran-tertulis', 'decide-pernyataan-tidak-puas'] as const
const allDecideBlocked = (text: string) => DECIDE.map((id) => [id, text] as const)

const coach: Line[] = [
  ['2026-10-01', p.opened()],
  ['2026-10-02', p.assessed('coaching', [])],
]
const coachable: Line[] = [...coach, ['2026-10-02', p.superiors()]]
const safe: Line[] = [...coachable, ['2026-10-05', p.secured('2026-10-05')]]
const calledIn: Line[] = [...safe, ['2026-10-05', p.coachingCalled('2026-10-05', '2026-10-08')]]
const coached: Line[] = [...calledIn, ['2026-10-08', p.coachingHeld('2026-10-08')]]
const asked: Line[] = [...coached, ['2026-10-08', p.deletionRequested('2026-10-13')]]

const pppk = { ...clerk, kind: 'pppk' as const, golongan: 'IX' as const }
const earlierOral = (
  sanction: string,
  level: EarlierSanction['level'] = 'ringan',
  violation = 'kewajiban-integritas',
) => ({
  earlier: [{ sanction, level, decidedOn: d('2025-05-05'), violations: [violation] }],
})

const rows: readonly Row[] = [
  // ---- telaah
  {
    name: 'a new case waits for its assessment',
    facts: [['2026-10-01', p.opened()]],
    today: '2026-10-01',
    stage: 'opened',
    must: ['assess-report'],
    may: ['secure-evidence', 'close'],
  },
  {
    name: 'discipline: the chain of superiors comes before the summons',
    facts: start.slice(0, 2),
    today: '2026-10-02',
    stage: 'summons',
    must: ['confirm-superiors'],
    blocked: [['issue-summons-1', 'rantai atasan']],
  },
  // ---- coaching
  {
    name: 'coaching: superiors first, evidence secured, no deletion asked yet',
    facts: coach,
    today: '2026-10-02',
    stage: 'coaching',
    must: ['confirm-superiors', 'secure-evidence'],
    blocked: [
      ['call-for-coaching', 'rantai atasan'],
      ['request-deletion', 'Amankan bukti dahulu'],
    ],
  },
  {
    name: 'coaching: the call is due by the office setting, 5 working days after the assessment',
    facts: coachable,
    today: '2026-10-05',
    stage: 'coaching',
    must: [['call-for-coaching', '2026-10-09'], 'secure-evidence'],
    may: ['hold-coaching', 'reprimand-coaching', 'escalate'],
    signer: ['call-for-coaching', 'Kasubag Fiktif'],
  },
  {
    name: 'coaching: with the evidence secured the deletion may be asked',
    facts: safe,
    today: '2026-10-05',
    stage: 'coaching',
    must: [['call-for-coaching', '2026-10-09']],
    may: ['request-deletion'],
  },
  {
    name: 'coaching: called in, the meeting is the next must and an absence is not yet one',
    facts: calledIn,
    today: '2026-10-06',
    stage: 'coaching',
    must: [['hold-coaching', '2026-10-08']],
    blocked: [['record-coaching-absence', '8 Oktober 2026']],
  },
  {
    name: 'coaching: on the day both outcomes are open',
    facts: calledIn,
    today: '2026-10-08',
    stage: 'coaching',
    must: [
      ['hold-coaching', '2026-10-08'],
      ['record-coaching-absence', '2026-10-08'],
    ],
  },
  {
    name: 'coaching ignored: call again, and escalation is proposed',
    facts: [...calledIn, ['2026-10-08', p.coachingAbsent()]],
    today: '2026-10-09',
    stage: 'coaching',
    must: [['call-for-coaching', '2026-10-15']],
    may: ['escalate', 'reprimand-coaching'],
    warns: ['coaching-ignored'],
  },
  {
    name: 'coaching held: ready to close, a written reprimand stays possible',
    facts: coached,
    today: '2026-10-08',
    stage: 'ready-to-close',
    must: ['close'],
    may: ['reprimand-coaching', 'request-deletion', 'hand-over'],
  },
  {
    name: 'coaching: a Surat Teguran alone also completes it, and is no hukuman disiplin',
    facts: [...safe, ['2026-10-06', p.reprimanded('2026-10-06')]],
    today: '2026-10-06',
    stage: 'ready-to-close',
    must: ['close'],
    notOffered: ['reprimand-coaching'],
  },
  {
    name: 'deletion requested: check it on the agreed day',
    facts: asked,
    today: '2026-10-09',
    stage: 'coaching',
    must: [['check-deletion', '2026-10-13']],
  },
  {
    name: 'post taken down: ready to close',
    facts: [...asked, ['2026-10-13', p.deletionChecked(true)]],
    today: '2026-10-13',
    stage: 'ready-to-close',
    must: ['close'],
    notOffered: ['request-deletion', 'check-deletion'],
  },
  {
    name: 'post left up: escalate, or close with a reason',
    facts: [...asked, ['2026-10-13', p.deletionChecked(false)]],
    today: '2026-10-13',
    stage: 'coaching',
    must: ['escalate'],
    may: ['request-deletion', 'close'],
    warns: ['coaching-ignored'],
  },
  {
    name: 'escalated: a new assessment is needed',
    facts: [...calledIn, ['2026-10-08', p.coachingAbsent()], ['2026-10-09', p.escalated()]],
    today: '2026-10-09',
    stage: 'opened',
    must: ['assess-report'],
  },
  {
    name: 'escalated and assessed as discipline: the summons road opens',
    facts: [
      ...calledIn,
      ['2026-10-08', p.coachingAbsent()],
      ['2026-10-09', p.escalated()],
      ['2026-10-09', p.assessed('discipline')],
    ],
    today: '2026-10-12',
    stage: 'summons',
    must: ['issue-summons-1'],
  },
  {
    name: 'Ps. 3 a cannot end in coaching',
    facts: startOf(p.assessed('coaching', ['kewajiban-setia'], 'negara')),
    today: '2026-10-05',
    stage: 'coaching',
    must: ['escalate'],
    blocked: [['call-for-coaching', 'Pasal 3 huruf a']],
  },
  {
    name: 'neutrality in coaching is warned about',
    facts: startOf(p.assessed('coaching', ['larangan-n-kampanye-kegiatan'])),
    today: '2026-10-05',
    stage: 'coaching',
    must: ['call-for-coaching', 'secure-evidence'],
    warns: ['neutrality-in-coaching'],
  },
  // ---- summons I
  {
    name: 'discipline: Surat Panggilan I by the direct superior',
    facts: start,
    today: '2026-10-05',
    stage: 'summons',
    must: ['issue-summons-1'],
    may: ['secure-evidence', 'assess-report', 'confirm-superiors', 'hand-over', 'close'],
    blocked: [
      ['issue-summons-2', 'Pasal 26 ayat (3)'],
      ['settle-findings', 'Pasal 26 ayat (4)'],
    ],
    article: ['issue-summons-1', 'Pasal 26 ayat (1)'],
    signer: ['issue-summons-1', 'Kasubag Fiktif'],
  },
  {
    name: 'summons issued: deliver it before the hour of examination',
    facts: summoned,
    today: '2026-10-08',
    stage: 'summons',
    must: [['deliver-summons-1', '2026-10-20']],
    blocked: [['record-absence-1', 'Belum ada bukti']],
  },
  {
    name: 'delivered: wait for the day, an absence cannot be recorded yet',
    facts: received,
    today: '2026-10-12',
    stage: 'summons',
    must: [['record-attendance-1', '2026-10-20']],
    may: ['issue-summons-1'],
    blocked: [
      ['record-absence-1', '20 Oktober 2026'],
      ['issue-summons-2', 'Pasal 26 ayat (3)'],
    ],
  },
  {
    name: 'on the day: present or absent',
    facts: received,
    today: '2026-10-20',
    stage: 'summons',
    must: [
      ['record-attendance-1', '2026-10-20'],
      ['record-absence-1', '2026-10-20'],
    ],
  },
  {
    name: 'never delivered and the day is past: no absence, the first is repeated',
    facts: summoned,
    today: '2026-10-21',
    stage: 'summons',
    must: ['issue-summons-1'],
    may: ['deliver-summons-1', 'record-attendance-1'],
    blocked: [['record-absence-1', 'Belum ada bukti']],
  },
  {
    name: 'delivered after the hour of examination: no summons, repeat the first',
    facts: [...summoned, ['2026-10-20', p.summonsDelivered(1, '2026-10-20', '09:30')]],
    today: '2026-10-20',
    stage: 'summons',
    must: ['issue-summons-1'],
    blocked: [
      ['record-absence-1', 'setelah jam pemeriksaan'],
      ['issue-summons-2', 'Pasal 26 ayat (3)'],
    ],
  },
  {
    name: 'delivered an hour before the examination counts',
    facts: [...summoned, ['2026-10-20', p.summonsDelivered(1, '2026-10-20', '08:00')]],
    today: '2026-10-20',
    stage: 'summons',
    must: [
      ['record-attendance-1', '2026-10-20'],
      ['record-absence-1', '2026-10-20'],
    ],
  },
  {
    name: 'WhatsApp delivery is weak proof',
    facts: [...summoned, ['2026-10-09', p.summonsDelivered(1, '2026-10-09', '10:00', 'whatsapp')]],
    today: '2026-10-09',
    stage: 'summons',
    must: ['record-attendance-1'],
    warns: ['weak-proof-1'],
  },
  {
    name: 'too short a gap is warned about',
    facts: [...start, ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-19')]],
    today: '2026-10-08',
    stage: 'summons',
    must: ['deliver-summons-1'],
    warns: ['summons-gap-short-1'],
  },
  {
    name: 'a longer gap is noted',
    facts: [...start, ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-21')]],
    today: '2026-10-08',
    stage: 'summons',
    must: ['deliver-summons-1'],
    warns: ['summons-gap-long-1'],
  },
  {
    name: 'excused: the same summons again, no absence counted',
    facts: [...received, ['2026-10-20', p.absent(1, true)]],
    today: '2026-10-20',
    stage: 'summons',
    must: ['issue-summons-1'],
    blocked: [['issue-summons-2', 'tanpa alasan yang sah']],
    notOffered: ['record-attendance-1'],
  },
  {
    name: 'repeated summons starts afresh',
    facts: [
      ...received,
      ['2026-10-20', p.absent(1, true)],
      ['2026-10-21', p.summons(1, '2026-10-21', '2026-11-02')],
    ],
    today: '2026-10-21',
    stage: 'summons',
    must: [['deliver-summons-1', '2026-11-02']],
  },
  // ---- summons II
  {
    name: 'absent once: Surat Panggilan II within 7 working days after the missed day (mock: 29 Oct)',
    facts: missedOnce,
    today: '2026-10-23',
    stage: 'summons',
    must: [['issue-summons-2', '2026-10-29']],
    may: ['record-absence-1', 'record-attendance-1'],
    blocked: [['settle-findings', 'Pasal 26 ayat (4)']],
    article: ['issue-summons-2', 'Pasal 26 ayat (3)'],
  },
  {
    name: 'he comes late, before the second summons: examine him',
    facts: [...missedOnce, ['2026-10-21', p.attended(1)]],
    today: '2026-10-21',
    stage: 'examination',
    must: ['examine'],
  },
  {
    name: 'minutes of absence made: not offered again',
    facts: [...missedOnce, ['2026-10-20', p.absenceRecorded(1, '2026-10-20')]],
    today: '2026-10-21',
    stage: 'summons',
    must: [['issue-summons-2', '2026-10-29']],
    notOffered: ['record-absence-1'],
  },
  {
    name: 'second summons issued: deliver it',
    facts: summonedTwice,
    today: '2026-10-21',
    stage: 'summons',
    must: [['deliver-summons-2', '2026-11-02']],
    blocked: [['record-absence-2', 'Belum ada bukti']],
  },
  {
    name: 'second summons delivered: wait for the day',
    facts: receivedTwice,
    today: '2026-10-23',
    stage: 'summons',
    must: [['record-attendance-2', '2026-11-02']],
  },
  {
    name: 'second summons on the day',
    facts: receivedTwice,
    today: '2026-11-02',
    stage: 'summons',
    must: [
      ['record-attendance-2', '2026-11-02'],
      ['record-absence-2', '2026-11-02'],
    ],
  },
  {
    name: 'second delivered too late: repeat the second, not a third',
    facts: [...summonedTwice, ['2026-11-02', p.summonsDelivered(2, '2026-11-02', '09:01')]],
    today: '2026-11-02',
    stage: 'summons',
    must: ['issue-summons-2'],
    blocked: [['record-absence-2', 'setelah jam pemeriksaan']],
  },
  {
    name: 'came to the second: examine',
    facts: [...receivedTwice, ['2026-11-02', p.attended(2)]],
    today: '2026-11-02',
    stage: 'examination',
    must: ['examine'],
  },
  {
    name: 'absent twice: decide on the evidence, never a third summons',
    facts: missedTwice,
    today: '2026-11-03',
    stage: 'findings',
    must: ['settle-findings'],
    may: ['record-absence-1', 'record-absence-2'],
    blocked: [
      ['issue-summons-2', 'Tidak ada panggilan ketiga'],
      ['examine', 'Pasal 26 ayat (4)'],
    ],
    article: ['settle-findings', 'Pasal 26 ayat (4)'],
  },
  {
    name: 'evidence settled: the superior who summoned decides within his power',
    facts: [...missedTwice, ['2026-11-03', p.findings(true)]],
    today: '2026-11-03',
    stage: 'decision',
    must: [...DECIDE],
    article: ['decide-teguran-lisan', 'Pasal 26 ayat (4)'],
    signer: ['decide-teguran-lisan', 'Kasubag Fiktif'],
  },
  // ---- examination and findings
  {
    name: 'present: examine before any sanction',
    facts: came,
    today: '2026-10-20',
    stage: 'examination',
    must: ['examine'],
    blocked: [['settle-findings', 'Pasal 27']],
    article: ['examine', 'Pasal 32'],
  },
  {
    name: 'examined: settle the findings',
    facts: examined,
    today: '2026-10-20',
    stage: 'findings',
    must: ['settle-findings'],
  },
  {
    name: 'refusal to sign does not void the minutes',
    facts: [...came, ['2026-10-20', p.examined('2026-10-20', [subhead], true)]],
    today: '2026-10-20',
    stage: 'findings',
    must: ['settle-findings'],
    warns: ['refused-to-sign'],
  },
  {
    name: 'not proven: close',
    facts: [...examined, ['2026-10-21', p.findings(false)]],
    today: '2026-10-21',
    stage: 'ready-to-close',
    must: ['close'],
  },
  {
    name: 'proven, light, examiner has the power: one of three decisions',
    facts: proven,
    today: '2026-10-21',
    stage: 'decision',
    must: [...DECIDE],
    signer: ['decide-teguran-tertulis', 'Kasubag Fiktif'],
    article: ['decide-teguran-tertulis', 'Pasal 37'],
  },
  {
    name: 'a teacher: the head of school examined, but must report upward',
    facts: [
      ...startOf(p.assessed('discipline'), p.superiors([headmaster, head, mayor])),
      ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20', headmaster)],
      ['2026-10-09', p.summonsDelivered(1, '2026-10-09')],
      ['2026-10-20', p.attended(1)],
      ['2026-10-20', p.examined('2026-10-20', [headmaster])],
      ['2026-10-21', p.findings(true)],
    ],
    file: { whose: 'other-unit', person: teacher },
    today: '2026-10-21',
    stage: 'findings',
    must: ['report-findings'],
    blocked: allDecideBlocked('Pemeriksa tidak berwenang'),
    article: ['report-findings', 'Pasal 27'],
    signer: ['report-findings', 'Kepala Sekolah Rekaan'],
  },
  {
    name: 'a teacher: reported, so the Kepala Dinas decides',
    facts: [
      ...startOf(p.assessed('discipline'), p.superiors([headmaster, head, mayor])),
      ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20', headmaster)],
      ['2026-10-09', p.summonsDelivered(1, '2026-10-09')],
      ['2026-10-20', p.attended(1)],
      ['2026-10-20', p.examined('2026-10-20', [headmaster])],
      ['2026-10-21', p.findings(true)],
      ['2026-10-22', p.reported('2026-10-22', head)],
    ],
    file: { whose: 'other-unit', person: teacher },
    today: '2026-10-22',
    stage: 'decision',
    must: [...DECIDE],
    signer: ['decide-teguran-lisan', 'Kadis Fiktif'],
  },
  {
    name: 'no competent official in the chain: complete the chain, decisions wait',
    facts: [
      ...startOf(p.assessed('discipline'), p.superiors([headmaster])),
      ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20', headmaster)],
      ['2026-10-09', p.summonsDelivered(1, '2026-10-09')],
      ['2026-10-20', p.attended(1)],
      ['2026-10-20', p.examined('2026-10-20', [headmaster])],
      ['2026-10-21', p.findings(true)],
    ],
    file: { whose: 'other-unit', person: teacher },
    today: '2026-10-21',
    stage: 'decision',
    must: ['confirm-superiors'],
    blocked: allDecideBlocked('Administrator'),
    warns: ['no-competent-official'],
  },
  {
    name: 'Plt. may impose a light sanction, with a warning',
    facts: [
      ...startOf(p.assessed('discipline'), p.superiors([{ ...subhead, acting: 'plt' }, secretary, head])),
      ...summoned.slice(3),
      ...received.slice(4),
      ...came.slice(5),
      ...examined.slice(6),
      ['2026-10-21', p.findings(true)],
    ],
    today: '2026-10-21',
    stage: 'decision',
    must: [...DECIDE],
    article: ['decide-teguran-lisan', 'SE Kepala BKN'],
  },
  // ---- levels above ringan
  {
    name: 'huruf n angka 6: teguran refused, report upward',
    facts: provenAs(p.assessed('discipline', ['larangan-n-kampanye-kegiatan'])),
    today: '2026-10-21',
    stage: 'findings',
    must: ['report-findings'],
    blocked: allDecideBlocked('Pasal 5 huruf n'),
    warns: ['level-exceeds-light', 'examination-team'],
  },
  {
    name: 'Ps. 3 a with unit impact: still berat',
    facts: provenAs(p.assessed('discipline', ['kewajiban-setia'])),
    today: '2026-10-21',
    stage: 'findings',
    must: ['report-findings'],
    blocked: allDecideBlocked('Pasal 3 huruf a'),
  },
  {
    name: 'Ps. 3 f with impact on the instansi: sedang',
    facts: provenAs(p.assessed('discipline', ['kewajiban-integritas'], 'instansi')),
    today: '2026-10-21',
    stage: 'findings',
    must: ['report-findings'],
    blocked: allDecideBlocked('sedang'),
  },
  {
    name: 'several articles: the heaviest decides',
    facts: provenAs(p.assessed('discipline', ['kewajiban-integritas', 'kewajiban-persatuan'])),
    today: '2026-10-21',
    stage: 'findings',
    must: ['report-findings'],
    blocked: allDecideBlocked('sedang'),
  },
  {
    name: 'huruf n angka 1: no level in the law, so it is asked',
    facts: provenAs(p.assessed('discipline', ['larangan-n-ikut-kampanye'])),
    today: '2026-10-21',
    stage: 'findings',
    must: ['settle-findings'],
    blocked: allDecideBlocked('Pasal 13 dan Pasal 14'),
    warns: ['level-unknown'],
  },
  {
    name: 'huruf n angka 1 with the level answered: report upward',
    facts: provenAs(p.assessed('discipline', ['larangan-n-ikut-kampanye']), 'sedang'),
    today: '2026-10-21',
    stage: 'findings',
    must: ['report-findings'],
  },
  {
    name: 'recommended: the answer may be recorded, the case may be closed as recommended',
    facts: [
      ...provenAs(p.assessed('discipline', ['larangan-n-kampanye-kegiatan'])),
      ['2026-10-22', p.reported('2026-10-22', mayor, 'berat')],
    ],
    today: '2026-10-22',
    stage: 'recommendation',
    must: [],
    may: ['record-recommendation-answer', 'close', 'hand-over'],
    blocked: allDecideBlocked('Pasal 5 huruf n'),
  },
  {
    name: 'recommendation answered: close',
    facts: [
      ...provenAs(p.assessed('discipline', ['larangan-n-kampanye-kegiatan'])),
      ['2026-10-22', p.reported('2026-10-22', mayor, 'berat')],
      ['2026-11-05', p.answered('2026-11-05')],
    ],
    today: '2026-11-05',
    stage: 'ready-to-close',
    must: ['close'],
  },
  // ---- repetition
  {
    name: 'teguran lisan before for the same article: only heavier kinds',
    facts: proven,
    file: earlierOral('teguran-lisan'),
    today: '2026-10-21',
    stage: 'decision',
    must: ['decide-teguran-tertulis', 'decide-pernyataan-tidak-puas'],
    blocked: [['decide-teguran-lisan', 'Pasal 35 ayat (2)']],
    warns: ['repeat-offence'],
  },
  {
    name: 'BKN example 18c: teguran tertulis before, so pernyataan tidak puas',
    facts: proven,
    file: earlierOral('teguran-tertulis'),
    today: '2026-10-21',
    stage: 'decision',
    must: ['decide-pernyataan-tidak-puas'],
  },
  {
    name: 'pernyataan tidak puas before: nothing light is left',
    facts: proven,
    file: earlierOral('pernyataan-tidak-puas'),
    today: '2026-10-21',
    stage: 'findings',
    must: ['report-findings'],
    blocked: allDecideBlocked('Pasal 35 ayat (2)'),
  },
  {
    name: 'another nature does not count as repetition',
    facts: proven,
    file: earlierOral('teguran-tertulis', 'ringan', 'kewajiban-rahasia'),
    today: '2026-10-21',
    stage: 'decision',
    must: [...DECIDE],
  },
  {
    name: 'attendance repeats do not climb',
    facts: provenAs(p.assessed('discipline', ['kewajiban-masuk-kerja']), 'ringan'),
    file: earlierOral('teguran-tertulis', 'ringan', 'kewajiban-masuk-kerja'),
    today: '2026-10-21',
    stage: 'decision',
    must: [...DECIDE],
  },
  {
    name: 'an earlier sanction without a known article is pointed out',
    facts: proven,
    file: earlierOral('teguran lisan (impor)', 'ringan', 'PP 53'),
    today: '2026-10-21',
    stage: 'decision',
    must: [...DECIDE],
    warns: ['earlier-sanction-unread'],
  },
  // ---- delivery and effect
  {
    name: 'decided: deliver within 14 working days',
    facts: decided,
    today: '2026-10-22',
    stage: 'delivery',
    must: [['deliver-decision', '2026-11-11']],
    may: ['call-to-collect-decision'],
    blocked: [['record-not-collected', 'Panggil dahulu']],
    article: ['deliver-decision', 'Pasal 37 ayat (3)'],
  },
  {
    name: 'called to collect: not yet the day',
    facts: [...decided, ['2026-10-23', p.decisionCall('2026-10-23', '2026-10-27')]],
    today: '2026-10-26',
    stage: 'delivery',
    must: [['deliver-decision', '2026-11-11']],
    blocked: [['record-not-collected', '27 Oktober 2026']],
  },
  {
    name: 'did not collect: send within 3 working days',
    facts: [
      ...decided,
      ['2026-10-23', p.decisionCall('2026-10-23', '2026-10-27')],
      ['2026-10-27', p.notCollected()],
    ],
    today: '2026-10-27',
    stage: 'delivery',
    must: [['deliver-decision', '2026-10-30']],
    article: ['deliver-decision', 'Pasal 49 ayat (8)'],
  },
  {
    name: 'delivered: takes effect on working day 15 after receipt',
    facts: delivered,
    today: '2026-10-26',
    stage: 'effect',
    must: [],
    may: ['override-effect', 'record-delivery-minutes', 'hand-over'],
    blocked: [['close', '13 November 2026']],
    effectiveOn: '2026-11-13',
  },
  {
    name: 'the day of effect: ready to close',
    facts: delivered,
    today: '2026-11-13',
    stage: 'ready-to-close',
    must: ['close'],
    effectiveOn: '2026-11-13',
  },
  {
    name: 'a reasoned other day of effect',
    facts: [...delivered, ['2026-10-26', p.effectOverridden('2026-11-12')]],
    today: '2026-11-12',
    stage: 'ready-to-close',
    must: ['close'],
    effectiveOn: '2026-11-12',
  },
  {
    name: 'closed: only the hand-over is left',
    facts: [...delivered, ['2026-11-13', p.closed('sanctioned')]],
    today: '2026-11-16',
    stage: 'closed',
    must: [],
    may: ['hand-over'],
  },
  // ---- PPPK, CPNS, other circumstances
  {
    name: 'PPPK: the discipline road waits for a recorded basis',
    facts: start,
    file: { person: pppk },
    today: '2026-10-05',
    stage: 'summons',
    must: ['record-pppk-basis'],
    may: ['close'],
    blocked: [['issue-summons-1', 'PP 49/2018']],
    warns: ['pppk'],
  },
  {
    name: 'PPPK with a basis: as any other',
    facts: [...start, ['2026-10-05', p.pppkBasis()]],
    file: { person: pppk },
    today: '2026-10-05',
    stage: 'summons',
    must: ['issue-summons-1'],
    warns: ['pppk'],
  },
  {
    name: 'PPPK may be coached without a basis',
    facts: safe,
    file: { person: pppk },
    today: '2026-10-05',
    stage: 'coaching',
    must: ['call-for-coaching'],
    notOffered: ['record-pppk-basis'],
  },
  {
    name: 'CPNS: mutatis mutandis',
    facts: start,
    file: { person: { ...clerk, kind: 'cpns' } },
    today: '2026-10-05',
    stage: 'summons',
    must: ['issue-summons-1'],
    warns: ['cpns'],
  },
  {
    name: 'an act before PP 94/2021: the governing rule must be confirmed',
    facts: startOf(p.assessed('discipline', ['kewajiban-integritas'], 'unit-kerja', '2021-08-30')),
    today: '2026-10-05',
    stage: 'summons',
    must: ['issue-summons-1'],
    warns: ['act-before-rule'],
  },
  {
    name: 'nothing done for long: the superior is warned about Ps. 28',
    facts: start,
    today: '2026-10-20',
    stage: 'summons',
    must: ['issue-summons-1'],
    warns: ['superior-does-nothing'],
  },
  {
    name: 'a count into 2027 warns of estimated holidays',
    facts: [...proven, ['2026-12-18', p.decided('2026-12-18')]],
    today: '2026-12-18',
    stage: 'delivery',
    must: ['deliver-decision'],
    warns: ['calendar-2027'],
  },
]

describe('the roads', () => {
  it.each(rows)('$name', (row) => {
    const file: CaseFile = caseOf(facts(...row.facts), row.file)
    const assessment = assess(file, law, d(row.today))
    expect(assessment.stage).toBe(row.stage)
    expect(ids(assessment, 'must')).toEqual(
      row.must.map((entry) => (typeof entry === 'string' ? entry : entry[0])),
    )
    for (const entry of row.must) {
      if (typeof entry !== 'string') expect(stepIn(assessment, entry[0]).due?.date).toBe(entry[1])
    }
    for (const id of row.may ?? []) expect(stepIn(assessment, id).kind).toBe('may')
    for (const [id, reason] of row.blocked ?? []) {
      expect(stepIn(assessment, id).kind).toBe('blocked')
      expect(stepIn(assessment, id).blockedBecause).toContain(reason)
    }
    for (const id of row.notOffered ?? []) expect(assessment.steps.map((step) => step.id)).not.toContain(id)
    if (row.article) expect(citations(stepIn(assessment, row.article[0]).because)).toContain(row.article[1])
    if (row.signer)
      expect(stepIn(assessment, row.signer[0]).signer?.official?.identity.name).toBe(row.signer[1])
    const warned = assessment.warnings.map((warning) => warning.id)
    for (const id of row.warns ?? []) expect(warned).toContain(id)
    if (row.effectiveOn) expect(assessment.effectiveOn?.date).toBe(row.effectiveOn)
  })

  it('an exam day that later becomes a holiday is no absence: reschedule', () => {
    const later = lawWith(5, [{ date: d('2026-10-20'), name: 'Libur Daerah Contoh' }])
    const assessment = assess(caseOf(facts(...received)), later, d('2026-10-21'))
    expect(ids(assessment, 'must')).toEqual(['issue-summons-1'])
    expect(stepIn(assessment, 'record-absence-1').blockedBecause).toContain('Libur Daerah Contoh')
  })

  it('BKN example 22: received 8 Feb 2022, effective 2 Mar 2022, with the counted days', () => {
    const lines: Line[] = [
      ['2022-01-03', p.opened()],
      ['2022-01-03', p.assessed('discipline', ['kewajiban-integritas'], 'unit-kerja', '2022-01-02')],
      ['2022-01-03', p.superiors()],
      ['2022-01-04', p.summons(1, '2022-01-04', '2022-01-14')],
      ['2022-01-04', p.summonsDelivered(1, '2022-01-04')],
      ['2022-01-14', p.attended(1)],
      ['2022-01-14', p.examined('2022-01-14')],
      ['2022-01-17', p.findings(true)],
      ['2022-02-01', p.decided('2022-02-01', 'teguran-lisan')],
      ['2022-02-08', p.decisionDelivered('2022-02-08')],
    ]
    const due = assess(caseOf(facts(...lines)), law, d('2022-02-09')).effectiveOn
    expect(due?.date).toBe('2022-03-02')
    expect(due?.days.filter((day) => day.counted)).toHaveLength(15)
    expect(due?.days.find((day) => day.date === '2022-02-28')?.reason).toBe('Isra Mikraj Nabi Muhammad')
  })

  it('says in words how a date was counted', () => {
    const due = stepIn(assess(caseOf(facts(...missedOnce)), law, d('2026-10-23')), 'issue-summons-2').due
    expect(due?.text).toBe('7 hari kerja setelah tanggal seharusnya diperiksa (20 Oktober 2026)')
    expect(due?.workingDaysLeft).toBe(4)
  })

  it("another unit's paper says whose it is; our own does not", () => {
    const foreign = assess(caseOf(facts(...start), { whose: 'other-unit' }), law, d('2026-10-05'))
    expect(stepIn(foreign, 'issue-summons-1').note).toContain('Konsep untuk Dinas Contoh')
    expect(stepIn(assess(caseOf(facts(...start)), law, d('2026-10-05')), 'issue-summons-1').note).toBeNull()
  })

  it('unsure articles are marked, sure ones are not', () => {
    const because = stepIn(assess(caseOf(facts(...came)), law, d('2026-10-20')), 'examine').because
    const marks = because.map((basis) => (basis.kind === 'article' ? [basis.ruleId, basis.unsure] : null))
    expect(marks).toContainEqual(['examine-before-sanction', false])
    expect(marks).toContainEqual(['examination-minutes', true])
  })

  it('assesses 50 facts in under a millisecond', () => {
    const notes = Array.from({ length: 39 }, (): Line => ['2026-10-26', { type: 'note', note: 'catatan' }])
    const file = caseOf(facts(...delivered, ...notes))
    for (let i = 0; i < 200; i += 1) assess(file, law, d('2027-06-01'))
    const started = performance.now()
    for (let i = 0; i < 200; i += 1) assess(file, law, d('2027-06-01'))
    expect((performance.now() - started) / 200).toBeLessThan(1)
  })
})
