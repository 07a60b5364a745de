import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import { caseState } from '../../src/law/procedure/case-state.ts'
import { issuedSanctions } from '../../src/law/procedure/follow-up.ts'
import { assess } from '../../src/law/procedure.ts'
import { caseOf, chain, clerk, d, facts, head, law, stepIn } from './fixtures.ts'
import * as p from './payloads.ts'
import * as c from './payloads-clarification.ts'
import { holdExamples, type Line, type Row } from './road-examples.ts'

// 2026-10: 2 Fri, 5 Mon, 8 Thu, 12 Mon, 15 Thu, 19 Mon; no holiday in October and November 2026.
const file = { whose: 'other-unit' as const }
const assessed: Line[] = [
  ['2026-10-01', p.opened()],
  ['2026-10-02', p.assessed('clarification')],
]
const assigned: Line[] = [...assessed, ['2026-10-05', c.assignment('2026-10-05', '2026-10-30')]]
const invited: Line[] = [...assigned, ['2026-10-06', c.invited('2026-10-06', '2026-10-12')]]
const absent: Line[] = [...invited, ['2026-10-12', c.notCame()]]
const absentTwice: Line[] = [
  ...absent,
  ['2026-10-13', c.invited('2026-10-13', '2026-10-19')],
  ['2026-10-19', c.notCame()],
]
const heard: Line[] = [...invited, ['2026-10-12', c.statement('2026-10-12')]]
const safe: Line[] = [...heard, ['2026-10-13', p.secured('2026-10-13')]]
const found: Line[] = [...safe, ['2026-10-14', p.findings(true)]]
const unproven: Line[] = [...safe, ['2026-10-14', p.findings(false)]]
const up = (...reviews: readonly FactPayload[]): Line[] => [
  ...found,
  ...reviews.map((payload): Line => ['2026-10-15', payload]),
]
const accepted = up(
  c.reviewed('ketua-tim'),
  c.reviewed('pengendali-teknis'),
  c.reviewed('irban'),
  c.reviewed('inspektur'),
)
const issued: Line[] = [...accepted, ['2026-10-16', c.specialReport('2026-10-16')]]
const received: Line[] = [...issued, ['2026-10-19', c.reportReceived('2026-10-19')]]
const partly: Line[] = [...received, ['2026-11-02', c.followedUp(0, 'partly')]]
const oneDone: Line[] = [...partly, ['2026-11-09', c.followedUp(0, 'done')]]
const allDone: Line[] = [...oneDone, ['2026-11-10', c.followedUp(1, 'refused')]]

describe('clarification: Surat Tugas and statements', () => {
  const rows: readonly Row[] = [
    {
      name: 'assessed: a Surat Tugas first, a Telaahan Staf may stand under it',
      facts: assessed,
      file,
      today: '2026-10-02',
      stage: 'assignment',
      must: ['issue-assignment'],
      may: ['make-desk-study', 'secure-evidence', 'assess-report', 'confirm-superiors', 'close'],
      blocked: [
        ['invite-clarification', 'Surat Tugas'],
        ['take-statement', 'Surat Tugas'],
      ],
      article: ['issue-assignment', 'PP 12/2017'],
    },
    {
      name: 'a Telaahan Staf is made once',
      facts: [...assessed, ['2026-10-02', c.deskStudy('2026-10-02')]],
      file,
      today: '2026-10-05',
      stage: 'assignment',
      must: ['issue-assignment'],
      notOffered: ['make-desk-study'],
    },
    {
      name: 'conduct under Ps. 3 a may be clarified: clarification is no coaching',
      facts: [
        ['2026-10-01', p.opened()],
        ['2026-10-02', p.assessed('clarification', ['kewajiban-setia'])],
      ],
      file,
      today: '2026-10-02',
      stage: 'assignment',
      must: ['issue-assignment'],
    },
    {
      name: 'assigned: take a statement, an invitation may go before it; no superior of the person is needed',
      facts: assigned,
      file,
      today: '2026-10-05',
      stage: 'clarification',
      must: ['take-statement'],
      may: ['invite-clarification', 'issue-assignment'],
      blocked: [['settle-findings', 'sedikitnya satu keterangan']],
      signer: ['take-statement', 'Ketua Tim Karangan'],
      article: ['invite-clarification', 'Praktik pengawasan'],
    },
    {
      name: 'invited: the meeting is the day it is due, an absence cannot be recorded before',
      facts: invited,
      file,
      today: '2026-10-08',
      stage: 'clarification',
      must: [['take-statement', '2026-10-12']],
      blocked: [['record-clarification-absence', '12 Oktober 2026']],
    },
    {
      name: 'on the day: he came or he did not',
      facts: invited,
      file,
      today: '2026-10-12',
      stage: 'clarification',
      must: [
        ['take-statement', '2026-10-12'],
        ['record-clarification-absence', '2026-10-12'],
      ],
    },
    {
      name: 'away once: invite again or go on without him, but no findings yet',
      facts: absent,
      file,
      today: '2026-10-12',
      stage: 'clarification',
      must: ['take-statement'],
      may: ['invite-clarification'],
      blocked: [['settle-findings', 'dua kali']],
      warnsNot: ['clarification-is-no-summons'],
    },
    {
      name: 'away once and a witness heard: the findings may be settled',
      facts: [...absent, ['2026-10-13', c.statement('2026-10-13', 'other', 'Saksi Karangan')]],
      file,
      today: '2026-10-13',
      stage: 'clarification',
      must: ['settle-findings'],
    },
    {
      name: 'trap 09: away twice from a clarification opens findings, never a decision on the evidence',
      facts: absentTwice,
      file,
      today: '2026-10-19',
      stage: 'clarification',
      must: ['settle-findings'],
      notOffered: ['decide-teguran-lisan', 'decide-teguran-tertulis', 'issue-summons-2', 'examine'],
      warns: ['clarification-is-no-summons'],
    },
    {
      name: 'a witness who stayed away does not count as the person staying away',
      facts: [
        ...absent,
        ['2026-10-13', c.invited('2026-10-13', '2026-10-19', 'other', 'Saksi Karangan')],
        ['2026-10-19', c.notCame()],
      ],
      file,
      today: '2026-10-19',
      stage: 'clarification',
      must: ['take-statement'],
      blocked: [['settle-findings', 'dua kali']],
    },
    {
      name: 'two invitations: the earlier meeting is asked about first',
      facts: [...invited, ['2026-10-06', c.invited('2026-10-06', '2026-10-08', 'other', 'Saksi Karangan')]],
      file,
      today: '2026-10-08',
      stage: 'clarification',
      must: [
        ['take-statement', '2026-10-08'],
        ['record-clarification-absence', '2026-10-08'],
      ],
    },
    {
      name: 'heard, and another is still invited: findings may already be settled',
      facts: [...heard, ['2026-10-13', c.invited('2026-10-13', '2026-10-20', 'other', 'Saksi Karangan')]],
      file,
      today: '2026-10-14',
      stage: 'clarification',
      must: [['take-statement', '2026-10-20']],
      may: ['settle-findings'],
    },
    {
      name: 'invited anew before the day: the meeting was moved',
      facts: [...invited, ['2026-10-07', c.invited('2026-10-07', '2026-10-15')]],
      file,
      today: '2026-10-12',
      stage: 'clarification',
      must: [['take-statement', '2026-10-15']],
      blocked: [['record-clarification-absence', '15 Oktober 2026']],
    },
    {
      name: "invited with the office's three working days between: no warning",
      facts: invited,
      file,
      today: '2026-10-06',
      stage: 'clarification',
      must: [['take-statement', '2026-10-12']],
      warnsNot: ['invitation-notice-short', 'assignment-conflict'],
    },
    {
      name: 'invited for the day after tomorrow: too short a notice is said',
      facts: [...assigned, ['2026-10-06', c.invited('2026-10-06', '2026-10-08')]],
      file,
      today: '2026-10-06',
      stage: 'clarification',
      must: [['take-statement', '2026-10-08']],
      warns: ['invitation-notice-short'],
    },
    {
      name: 'a member of the team is the reporter: replace him',
      facts: assigned,
      file: { ...file, reporters: [{ name: 'anggota karangan', nip: null }] },
      today: '2026-10-05',
      stage: 'clarification',
      must: ['take-statement'],
      may: ['issue-assignment'],
      warns: ['assignment-conflict'],
    },
    {
      name: 'a member of the team is recorded as a witness: replace him',
      facts: [
        ...assigned,
        ['2026-10-06', { type: 'involvement-recorded', who: c.leader.identity, as: 'witness', note: '' }],
      ],
      file,
      today: '2026-10-06',
      stage: 'clarification',
      must: ['take-statement'],
      warns: ['assignment-conflict'],
    },
    {
      name: 'the Surat Tugas has run out: renew it',
      facts: assigned,
      file,
      today: '2026-11-02',
      stage: 'clarification',
      must: ['take-statement'],
      may: ['issue-assignment'],
      warns: ['assignment-over'],
    },
    {
      name: 'trap 23: heard without secured evidence, screenshots alone are weak',
      facts: heard,
      file,
      today: '2026-10-12',
      stage: 'clarification',
      must: ['settle-findings'],
      may: ['take-statement', 'secure-evidence'],
      warns: ['evidence-not-secured'],
    },
    {
      name: 'trap 23: evidence secured before the findings',
      facts: safe,
      file,
      today: '2026-10-13',
      stage: 'clarification',
      must: ['settle-findings'],
      warnsNot: ['evidence-not-secured'],
    },
    {
      name: 'trap 13: an act before 31 August 2021 is clarified, but which rule governs it is asked',
      facts: [
        ['2026-10-01', p.opened()],
        ['2026-10-02', p.assessed('clarification', ['kewajiban-integritas'], 'unit-kerja', '2021-08-30')],
      ],
      file,
      today: '2026-10-02',
      stage: 'assignment',
      must: ['issue-assignment'],
      warns: ['act-before-rule'],
    },
    {
      name: 'trap 13: an act on 31 August 2021 is under PP 94/2021',
      facts: [
        ['2026-10-01', p.opened()],
        ['2026-10-02', p.assessed('clarification', ['kewajiban-integritas'], 'unit-kerja', '2021-08-31')],
      ],
      file,
      today: '2026-10-02',
      stage: 'assignment',
      must: ['issue-assignment'],
      warnsNot: ['act-before-rule'],
    },
  ]
  holdExamples(rows)
})

describe('clarification: review up the line', () => {
  const rows: readonly Row[] = [
    {
      name: 'findings settled: the Ketua Tim reviews first, nothing goes out before the Inspektur',
      facts: found,
      file,
      today: '2026-10-14',
      stage: 'special-report',
      must: ['review-report'],
      blocked: [['issue-special-report', 'Ketua Tim']],
      signer: ['review-report', 'Ketua Tim Karangan'],
      article: ['review-report', 'reviu berjenjang'],
    },
    {
      name: 'accepted by the Ketua Tim: the Pengendali Teknis is next',
      facts: up(c.reviewed('ketua-tim')),
      file,
      today: '2026-10-15',
      stage: 'special-report',
      must: ['review-report'],
      signer: ['review-report', 'Dalnis Karangan'],
    },
    {
      name: 'then the Irban',
      facts: up(c.reviewed('ketua-tim'), c.reviewed('pengendali-teknis')),
      file,
      today: '2026-10-15',
      stage: 'special-report',
      must: ['review-report'],
      signer: ['review-report', 'Irban Karangan'],
    },
    {
      name: 'then the Inspektur',
      facts: up(c.reviewed('ketua-tim'), c.reviewed('pengendali-teknis'), c.reviewed('irban')),
      file,
      today: '2026-10-15',
      stage: 'special-report',
      must: ['review-report'],
      blocked: [['issue-special-report', 'Inspektur']],
      signer: ['review-report', 'Inspektur Karangan'],
    },
    {
      name: 'a team without Pengendali Teknis: that reviewer is skipped',
      facts: [
        ...assessed,
        ['2026-10-05', c.assignment('2026-10-05', '2026-10-30', c.smallTeam)],
        ['2026-10-12', c.statement('2026-10-12')],
        ['2026-10-14', p.findings(true)],
        ['2026-10-15', c.reviewed('ketua-tim')],
      ],
      file,
      today: '2026-10-15',
      stage: 'special-report',
      must: ['review-report'],
      signer: ['review-report', 'Irban Karangan'],
    },
    {
      name: 'returned by the Irban: revise, then the Irban again',
      facts: up(c.reviewed('ketua-tim'), c.reviewed('pengendali-teknis'), c.reviewed('irban', 'returned')),
      file,
      today: '2026-10-15',
      stage: 'special-report',
      must: ['revise-report'],
      blocked: [
        ['review-report', 'Inspektur Pembantu'],
        ['issue-special-report', 'Inspektur Pembantu'],
      ],
    },
    {
      name: 'returned and revised: the same reviewer, not the whole line',
      facts: up(
        c.reviewed('ketua-tim'),
        c.reviewed('pengendali-teknis'),
        c.reviewed('irban', 'returned'),
        c.revised(),
      ),
      file,
      today: '2026-10-15',
      stage: 'special-report',
      must: ['review-report'],
      signer: ['review-report', 'Irban Karangan'],
    },
    {
      name: 'rejected by the Inspektur: settle anew, hear more, or close with a reason',
      facts: up(
        c.reviewed('ketua-tim'),
        c.reviewed('pengendali-teknis'),
        c.reviewed('irban'),
        c.reviewed('inspektur', 'rejected'),
      ),
      file,
      today: '2026-10-15',
      stage: 'clarification',
      must: ['settle-findings'],
      may: ['take-statement', 'invite-clarification', 'close'],
      blocked: [
        ['review-report', 'ditolak'],
        ['issue-special-report', 'reviu'],
      ],
    },
    {
      name: 'settled anew after a rejection: the line begins again at the Ketua Tim',
      facts: [
        ...up(c.reviewed('ketua-tim'), c.reviewed('pengendali-teknis', 'rejected')),
        ['2026-10-16', p.findings(true)],
      ],
      file,
      today: '2026-10-16',
      stage: 'special-report',
      must: ['review-report'],
      signer: ['review-report', 'Ketua Tim Karangan'],
    },
    {
      name: 'accepted by the Inspektur: the LHP khusus goes out',
      facts: accepted,
      file,
      today: '2026-10-15',
      stage: 'special-report',
      must: ['issue-special-report'],
      signer: ['issue-special-report', 'Inspektur Karangan'],
    },
    {
      name: 'not proven: close, or report it all the same',
      facts: unproven,
      file,
      today: '2026-10-14',
      stage: 'ready-to-close',
      must: ['close'],
      may: ['review-report'],
      blocked: [['issue-special-report', 'reviu']],
    },
    {
      name: 'not proven, closed and reopened for new evidence: hear and judge anew',
      facts: [
        ...unproven,
        ['2026-10-15', p.closed('not-proven')],
        ['2026-10-20', { type: 'reopened', reason: 'Saksi baru' }],
      ],
      file,
      today: '2026-10-20',
      stage: 'ready-to-close',
      must: ['close'],
      may: ['take-statement', 'invite-clarification', 'settle-findings', 'review-report'],
    },
    {
      name: 'not proven and sent up the line: it takes its whole way',
      facts: [...unproven, ['2026-10-15', c.reviewed('ketua-tim')]],
      file,
      today: '2026-10-15',
      stage: 'special-report',
      must: ['review-report'],
      may: ['close'],
    },
  ]
  holdExamples(rows)
})

describe('clarification: follow-up of the recommendations', () => {
  const rows: readonly Row[] = [
    {
      name: 'issued: until the receipt is recorded the 60 days run from the date of the report',
      facts: issued,
      file,
      today: '2026-10-16',
      stage: 'follow-up',
      must: ['record-report-receipt', ['record-follow-up', '2026-12-15']],
      article: ['record-follow-up', 'tindak lanjut'],
    },
    {
      name: 'received: 60 calendar days from receipt',
      facts: received,
      file,
      today: '2026-10-19',
      stage: 'follow-up',
      must: [['record-follow-up', '2026-12-18']],
      notOffered: ['remind-follow-up'],
    },
    {
      name: 'partly done stays open',
      facts: partly,
      file,
      today: '2026-11-02',
      stage: 'follow-up',
      must: [['record-follow-up', '2026-12-18']],
    },
    {
      name: 'one done, one open',
      facts: oneDone,
      file,
      today: '2026-11-09',
      stage: 'follow-up',
      must: [['record-follow-up', '2026-12-18']],
      may: ['close'],
    },
    {
      name: 'the last day is not overdue',
      facts: oneDone,
      file,
      today: '2026-12-18',
      stage: 'follow-up',
      must: [['record-follow-up', '2026-12-18']],
      warnsNot: ['follow-up-overdue'],
    },
    {
      name: 'the day after: a reminder is owed',
      facts: oneDone,
      file,
      today: '2026-12-19',
      stage: 'follow-up',
      must: [['record-follow-up', '2026-12-18'], 'remind-follow-up'],
      warns: ['follow-up-overdue'],
    },
    {
      name: 'reminded: another one is left to the office, the delay is still shown',
      facts: [...oneDone, ['2026-12-21', c.followUpReminded('2026-12-21')]],
      file,
      today: '2026-12-22',
      stage: 'follow-up',
      must: [['record-follow-up', '2026-12-18']],
      may: ['remind-follow-up'],
      warns: ['follow-up-overdue'],
    },
    {
      name: 'all done or refused: close',
      facts: allDone,
      file,
      today: '2026-11-10',
      stage: 'ready-to-close',
      must: ['close'],
    },
    {
      name: 'closed as followed up',
      facts: [...allDone, ['2026-11-11', p.closed('followed-up')]],
      file,
      today: '2026-11-11',
      stage: 'closed',
      must: [],
      may: ['hand-over', 'reopen'],
    },
    {
      name: 'it leads to discipline at the OPD: the telaah is changed, the superiors come in now',
      facts: [...received, ['2026-10-20', p.assessed('discipline')]],
      file,
      today: '2026-10-20',
      stage: 'summons',
      must: ['confirm-superiors'],
    },
    {
      name: 'trap 18: the OPD already punished upon this report, so the discipline road warns',
      facts: [
        ...received,
        ['2026-11-02', c.followedUp(0, 'done', { on: '2026-11-01', sanction: 'teguran-tertulis' })],
        ['2026-11-03', p.assessed('discipline')],
      ],
      file,
      today: '2026-11-03',
      stage: 'summons',
      must: ['confirm-superiors'],
      warns: ['sanctioned-elsewhere'],
    },
  ]
  holdExamples(rows)

  it('names who is next, what is open and every one of the 60 days', () => {
    const next = stepIn(
      assess(caseOf(facts(...up(c.reviewed('ketua-tim'))), file), law, d('2026-10-15')),
      'review-report',
    )
    expect(next.title).toContain('Pengendali Teknis')
    const open = stepIn(assess(caseOf(facts(...oneDone), file), law, d('2026-11-09')), 'record-follow-up')
    expect(open.note).toContain('2. Rekomendasi contoh 2')
    expect(open.note).not.toContain('1. Rekomendasi contoh 1')
    expect(open.due?.days.map((day) => day.ordinal)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1))
  })

  it('what the OPD issued counts as a sanction, with the articles of the case', () => {
    const list: Line[] = [
      ...received,
      ['2026-11-02', c.followedUp(0, 'partly', { on: '2026-11-01', sanction: 'teguran-tertulis' })],
      ['2026-11-02', c.followedUp(1, 'done', { on: '2026-11-02', sanction: null })],
    ]
    expect(issuedSanctions(caseState(facts(...list)))).toEqual([
      {
        sanction: 'teguran-tertulis',
        decidedOn: '2026-11-01',
        violations: ['kewajiban-integritas'],
      },
    ])
  })
})

describe('clarification: what is refused', () => {
  const refused: readonly (readonly [string, readonly Line[], string, FactPayload, string])[] = [
    [
      'a Surat Tugas without Ketua Tim',
      assessed,
      '2026-10-05',
      c.assignment('2026-10-05', '2026-10-30', [{ official: c.inspektur, role: 'penanggung-jawab' }]),
      'team-leader',
    ],
    [
      'a Surat Tugas that ends before it begins',
      assessed,
      '2026-10-05',
      c.assignment('2026-10-05', '2026-10-02', c.wholeTeam, '2026-10-06'),
      'ends-before-begin',
    ],
    [
      'work before the Surat Tugas',
      assessed,
      '2026-10-05',
      c.assignment('2026-10-05', '2026-10-30', c.wholeTeam, '2026-10-01'),
      'before-letter',
    ],
    [
      'the person in his own team',
      assessed,
      '2026-10-05',
      c.assignment('2026-10-05', '2026-10-30', [
        ...c.wholeTeam,
        { official: { identity: clerk, acting: null }, role: 'anggota' },
      ]),
      'examines-himself',
    ],
    [
      'an invitation without Surat Tugas',
      assessed,
      '2026-10-05',
      c.invited('2026-10-05', '2026-10-12'),
      'not-lawful-now',
    ],
    [
      'an invitation for a day before its date',
      assigned,
      '2026-10-06',
      c.invited('2026-10-06', '2026-10-05'),
      'meeting-before-letter',
    ],
    ['an absence before the day', invited, '2026-10-09', c.notCame(), 'before-meeting'],
    [
      'a statement older than the Surat Tugas',
      assigned,
      '2026-10-06',
      c.statement('2026-10-02'),
      'before-assignment',
    ],
    ['findings after one absence', absent, '2026-10-12', p.findings(true), 'not-lawful-now'],
    ['a Ps. 26 summons', absentTwice, '2026-10-19', p.summons(1, '2026-10-19', '2026-10-30'), 'not-now'],
    [
      'a decision after two absences',
      absentTwice,
      '2026-10-19',
      p.decided('2026-10-19', 'teguran-tertulis', 'evidence'),
      'not-absent-twice',
    ],
    ['the Inspektur before the Ketua Tim', found, '2026-10-15', c.reviewed('inspektur'), 'wrong-reviewer'],
    [
      'returned without saying why',
      found,
      '2026-10-15',
      c.reviewed('ketua-tim', 'returned', ''),
      'note-missing',
    ],
    [
      'a review of what is returned',
      up(c.reviewed('ketua-tim', 'returned')),
      '2026-10-15',
      c.reviewed('ketua-tim'),
      'not-lawful-now',
    ],
    ['an LHP khusus before its review', found, '2026-10-15', c.specialReport('2026-10-15'), 'not-lawful-now'],
    [
      'an LHP khusus to the Kepala Dinas',
      accepted,
      '2026-10-16',
      c.specialReport('2026-10-16', 1, head),
      'report-addressee',
    ],
    [
      'an LHP khusus dated before its review',
      accepted,
      '2026-10-16',
      c.specialReport('2026-10-14'),
      'before-review',
    ],
    [
      'a receipt before the report',
      issued,
      '2026-10-19',
      c.reportReceived('2026-10-15'),
      'received-before-letter',
    ],
    [
      'a recommendation that does not exist',
      received,
      '2026-11-02',
      c.followedUp(2),
      'no-such-recommendation',
    ],
    ['a recommendation already done', oneDone, '2026-11-10', c.followedUp(0), 'already-settled'],
    [
      'a reminder before the period is over',
      oneDone,
      '2026-11-10',
      c.followUpReminded('2026-11-10'),
      'not-now',
    ],
    [
      'closing as followed up with one open',
      oneDone,
      '2026-11-10',
      p.closed('followed-up'),
      'outcome-not-reached',
    ],
    [
      'closing as not proven when it was proven',
      found,
      '2026-10-15',
      p.closed('not-proven'),
      'outcome-not-reached',
    ],
  ]
  it.each(refused)('%s', (_name, list, on, payload, code) => {
    const verdict = checkFact(caseOf(facts(...list), file), law, d(on), payload, d(on))
    expect(verdict.ok ? 'recorded' : verdict.error.code).toBe(code)
  })

  it('own staff is clarified only for a reason', () => {
    const own = caseOf(facts(['2026-10-01', p.opened()]), { whose: 'own' })
    const recorded = (reason: string) => {
      const payload = { ...p.assessed('clarification'), reason }
      const verdict = checkFact(own, law, d('2026-10-02'), payload, d('2026-10-02'))
      return verdict.ok ? 'recorded' : verdict.error.code
    }
    expect(recorded('')).toBe('clarification-own-staff')
    expect(recorded('Melibatkan tiga unit lain')).toBe('recorded')
  })

  it('every fact of the whole road may be recorded in its order', () => {
    const whole: Line[] = [...allDone, ['2026-11-11', p.closed('followed-up')]]
    whole.forEach(([on, payload], index) => {
      const before = caseOf(facts(...whole.slice(0, index)), file)
      const verdict = checkFact(before, law, d(on), payload, d(on))
      expect(verdict.ok ? 'recorded' : `${payload.type}: ${verdict.error.message}`).toBe('recorded')
    })
  })

  it('the chain of superiors is no condition of the road', () => {
    const step = stepIn(
      assess(caseOf(facts(...assigned, ['2026-10-05', p.superiors(chain)]), file), law, d('2026-10-05')),
      'take-statement',
    )
    expect(step.kind).toBe('must')
  })
})
