import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload, Post } from '../../src/law/facts.ts'
import { assess } from '../../src/law/procedure.ts'
import { EvidenceId, UnitId } from '../../src/terms/ids.ts'
import type { PersonStanding } from '../../src/terms/person.ts'
import { caseOf, chain, clerk, d, facts, head, law, mayor, official, someone, subhead } from './fixtures.ts'
import * as p from './payloads.ts'
import * as c from './payloads-clarification.ts'
import {
  decided,
  delivered,
  holdExamples,
  type Line,
  proven,
  type Row,
  received,
  start,
} from './road-examples.ts'

const moved = {
  ...clerk,
  position: 'Pengelola Contoh di Kecamatan',
  unitId: UnitId.parse('00000000-0000-4000-8000-000000002999'),
  unitName: 'Kecamatan Contoh Kota Rimba Raya',
}
const camat = official(
  someone(40, 'Camat Karangan', 'administrator', { position: 'Camat Contoh', unitName: moved.unitName }),
)
const superiorsConfirmed: Line = ['2026-10-02', c.superiorsOf(clerk, chain)]
const began: Line[] = [...start.slice(0, 2), superiorsConfirmed]
const asked: Line = ['2026-10-07', c.personConfirmed(moved)]
const newChain: Line = ['2026-10-07', c.superiorsOf(moved, [camat, mayor])]
const left = (standing: PersonStanding, goOn: boolean): Line => [
  '2026-10-07',
  c.personConfirmed(clerk, standing, goOn),
]

describe('the person in mid-case', () => {
  const rows: readonly Row[] = [
    {
      name: 'nothing changed: nothing is asked',
      facts: began,
      today: '2026-10-06',
      stage: 'summons',
      must: ['issue-summons-1'],
      notOffered: ['confirm-person'],
    },
    {
      name: 'moved to another unit: person and superiors are asked again, the summons waits',
      facts: began,
      file: { now: moved },
      today: '2026-10-06',
      stage: 'summons',
      must: ['confirm-person', 'confirm-superiors'],
      blocked: [['issue-summons-1', 'jabatan dan unitnya sekarang']],
      warns: ['person-moved'],
      article: ['confirm-person', 'Praktik kantor'],
    },
    {
      name: 'the person confirmed: once for this change, the superiors still wait',
      facts: [...began, asked],
      file: { now: moved },
      today: '2026-10-07',
      stage: 'summons',
      must: ['confirm-superiors'],
      blocked: [['issue-summons-1', 'jabatan dan unitnya sekarang']],
      notOffered: ['confirm-person'],
    },
    {
      name: 'the new superiors confirmed: the summons is theirs',
      facts: [...began, asked, newChain],
      file: { now: moved },
      today: '2026-10-07',
      stage: 'summons',
      must: ['issue-summons-1'],
      notOffered: ['confirm-person'],
      signer: ['issue-summons-1', 'Camat Karangan'],
    },
    {
      name: 'moved once more: asked again',
      facts: [...began, asked, newChain],
      file: { now: { ...moved, position: 'Kepala Seksi Contoh', positionKind: 'pengawas' } },
      today: '2026-10-08',
      stage: 'summons',
      must: ['confirm-person', 'confirm-superiors'],
    },
    {
      name: 'from CPNS to PNS: the superiors and the law are looked at again',
      facts: [...start.slice(0, 2), ['2026-10-02', c.superiorsOf({ ...clerk, kind: 'cpns' }, chain)]],
      file: { person: { ...clerk, kind: 'cpns' }, now: clerk },
      today: '2026-10-06',
      stage: 'summons',
      must: ['confirm-person', 'confirm-superiors'],
    },
    {
      name: 'a kind that was merely unknown and is filled in now is no change',
      facts: [...start.slice(0, 2), ['2026-10-02', c.superiorsOf({ ...clerk, kind: null }, chain)]],
      file: { person: { ...clerk, kind: null }, now: clerk },
      today: '2026-10-06',
      stage: 'summons',
      must: ['issue-summons-1'],
    },
    {
      name: 'moved between the act and the telaah, and confirmed for the new post: nothing is asked twice',
      facts: [...start.slice(0, 2), ['2026-10-02', c.superiorsOf(moved, [camat, mayor])]],
      file: { now: moved },
      today: '2026-10-06',
      stage: 'summons',
      must: ['issue-summons-1'],
      warns: ['person-moved'],
    },
    {
      name: 'moved after the summons: what is his to do is not held up, what a superior signs is',
      facts: [...began, ...received.slice(3)],
      file: { now: moved },
      today: '2026-10-20',
      stage: 'summons',
      must: [
        'confirm-person',
        ['record-attendance-1', '2026-10-20'],
        ['record-absence-1', '2026-10-20'],
        'confirm-superiors',
      ],
    },
    {
      name: 'moved after the decision: only he is asked about, the decision stands',
      facts: decided,
      file: { now: moved },
      today: '2026-10-22',
      stage: 'delivery',
      must: ['confirm-person', ['deliver-decision', '2026-11-11']],
    },
    {
      name: 'moved on the clarification road: asked about, no superior needed',
      facts: [
        ['2026-10-01', p.opened()],
        ['2026-10-02', p.assessed('clarification')],
      ],
      file: { whose: 'other-unit', now: moved },
      today: '2026-10-06',
      stage: 'assignment',
      must: ['confirm-person', 'issue-assignment'],
    },
    {
      name: 'retired: the office says whether it goes on',
      facts: began,
      file: { standing: 'retired' },
      today: '2026-10-06',
      stage: 'summons',
      must: ['confirm-person', 'issue-summons-1'],
      warns: ['person-left'],
      article: ['confirm-person', 'PerBKN 6/2022'],
    },
    {
      name: 'retired, and it goes on',
      facts: [...began, left('retired', true)],
      file: { standing: 'retired' },
      today: '2026-10-07',
      stage: 'summons',
      must: ['issue-summons-1'],
      may: ['confirm-person'],
      warns: ['person-left'],
    },
    {
      name: 'retired, and it does not go on: close',
      facts: [...began, left('retired', false)],
      file: { standing: 'retired' },
      today: '2026-10-07',
      stage: 'ready-to-close',
      must: ['close'],
      may: ['confirm-person', 'hand-over'],
      notOffered: ['issue-summons-1', 'assess-report'],
      article: ['close', 'PerBKN 6/2022'],
    },
    {
      name: 'dismissed by another case: asked',
      facts: proven,
      file: { standing: 'dismissed' },
      today: '2026-10-21',
      stage: 'decision',
      must: [
        'confirm-person',
        'decide-teguran-lisan',
        'decide-teguran-tertulis',
        'decide-pernyataan-tidak-puas',
      ],
    },
    {
      name: 'died: nothing is left but to close, and to look at what the registry says',
      facts: received,
      file: { standing: 'deceased' },
      today: '2026-10-20',
      stage: 'ready-to-close',
      must: ['confirm-person', 'close'],
      notOffered: ['record-attendance-1', 'record-absence-1', 'confirm-superiors'],
      warns: ['person-left'],
      article: ['close', 'PerBKN 6/2022'],
    },
    {
      name: 'died after the decision was delivered',
      facts: delivered,
      file: { standing: 'deceased' },
      today: '2026-10-26',
      stage: 'ready-to-close',
      must: ['confirm-person', 'close'],
    },
    {
      name: 'died while BKN waits for an answer: it is still told',
      facts: [...began, ['2026-10-06', c.recommendedBy('BKN', '2026-10-06')]],
      file: { standing: 'deceased' },
      today: '2026-10-07',
      stage: 'ready-to-close',
      must: ['confirm-person', ['settle-outside-recommendation', '2026-10-26'], 'close'],
    },
    {
      name: 'the registry was wrong: active again, asked again',
      facts: [...began, left('deceased', false)],
      today: '2026-10-08',
      stage: 'summons',
      must: ['confirm-person', 'issue-summons-1'],
      warnsNot: ['person-left'],
    },
  ]
  holdExamples(rows)
})

describe('a superior who does nothing (Ps. 28)', () => {
  const rows: readonly Row[] = [
    {
      name: 'within the office period: no neglect yet',
      facts: start,
      today: '2026-10-15',
      stage: 'summons',
      must: ['issue-summons-1'],
      notOffered: ['record-neglect'],
    },
    {
      name: 'stuck: a finding of his own',
      facts: start,
      today: '2026-10-16',
      stage: 'summons',
      must: ['issue-summons-1', 'record-neglect'],
      warns: ['superior-does-nothing'],
      article: ['record-neglect', 'Pasal 28'],
    },
    {
      name: 'recorded: not owed twice, another superior may be named',
      facts: [...start, ['2026-10-19', c.neglectOf()]],
      today: '2026-10-19',
      stage: 'summons',
      must: ['issue-summons-1'],
      may: ['record-neglect'],
      warns: ['superior-does-nothing'],
    },
  ]
  holdExamples(rows)
})

describe('the chronology of posts', () => {
  const pattern = (...posts: readonly Post[]) =>
    assess(caseOf(facts(...start, ['2026-10-05', c.charted(...posts)])), law, d('2026-10-05')).postsPattern

  it('tells once, once in a while and again and again apart, without a threshold', () => {
    expect(pattern(c.post('2026-09-01'))).toBe('@contoh: satu unggahan, 1 September 2026 (sekali).')
    expect(pattern(c.post('2026-09-01'), c.post('2026-09-01'), c.post('2026-09-01'))).toBe(
      '@contoh: 3 unggahan pada satu hari, 1 September 2026 (sekali waktu).',
    )
    expect(pattern(c.post('2026-09-01'), c.post('2026-09-30'), c.post('2026-09-01'))).toBe(
      '@contoh: 3 unggahan pada 2 hari berbeda dalam rentang 30 hari, 1 September 2026 sampai 30 September 2026 (berulang).',
    )
  })

  it('account by account', () => {
    expect(pattern(c.post('2026-09-01'), c.post('2026-09-02', { account: '@lain' }))).toBe(
      '@contoh: satu unggahan, 1 September 2026 (sekali); @lain: satu unggahan, 2 September 2026 (sekali).',
    )
  })

  it('nothing without a chart; a later chart replaces the earlier one', () => {
    expect(assess(caseOf(facts(...start)), law, d('2026-10-05')).postsPattern).toBeNull()
    const twice = facts(
      ...start,
      ['2026-10-05', c.charted(c.post('2026-09-01'), c.post('2026-09-02'))],
      ['2026-10-06', c.charted(c.post('2026-09-01'))],
    )
    expect(assess(caseOf(twice), law, d('2026-10-06')).postsPattern).toContain('(sekali)')
  })

  it('trap 23: posts without link, time or file are counted in a warning', () => {
    const evidence = [EvidenceId.parse('00000000-0000-4000-8000-000000007001')]
    const warned = (...posts: readonly Post[]) =>
      assess(
        caseOf(facts(...start, ['2026-10-05', c.charted(...posts)])),
        law,
        d('2026-10-05'),
      ).warnings.find(({ id }) => id === 'posts-incomplete')?.text
    expect(warned(c.post('2026-09-01', { evidence }))).toBeUndefined()
    expect(
      warned(c.post('2026-09-01', { evidence }), c.post('2026-09-02', { url: '', postedAt: null, evidence })),
    ).toContain('1 tanpa tautan, 1 tanpa jam unggah dari 2 unggahan')
    expect(warned(c.post('2026-09-01'))).toContain('1 tanpa berkas bukti')
  })
})

describe('person, posts and neglect: what is refused', () => {
  const stuck = '2026-10-19'
  const refused: readonly (readonly [string, FactPayload, string, object])[] = [
    ['a standing the registry does not know', c.personConfirmed(clerk, 'retired'), 'standing-differs', {}],
    [
      'going on against the dead',
      c.personConfirmed(clerk, 'deceased', true),
      'duty-lapsed',
      { standing: 'deceased' },
    ],
    ['confirming what did not change', c.personConfirmed(clerk), 'not-now', {}],
    ['closing as lapsed while he serves', p.closed('lapsed'), 'outcome-not-reached', {}],
    ['a summons against the dead', p.summons(1, stuck, '2026-10-30'), 'not-now', { standing: 'deceased' }],
    [
      'a summons before the new superiors are known',
      p.summons(1, stuck, '2026-10-30'),
      'not-lawful-now',
      { now: moved },
    ],
    ['neglect of someone outside the chain', c.neglectOf(camat), 'no-superior', {}],
    ['a post of tomorrow', c.charted(c.post('2026-10-20')), 'in-future', {}],
  ]
  it.each(refused)('%s', (_name, payload, code, more) => {
    const verdict = checkFact(caseOf(facts(...began), more), law, d(stuck), payload, d(stuck))
    expect(verdict.ok ? 'recorded' : verdict.error.code).toBe(code)
  })

  it('neglect is refused while nothing is stuck, taken once it is, also of a higher superior', () => {
    const at = (today: string, payload: FactPayload) =>
      checkFact(caseOf(facts(...began)), law, d(today), payload, d(today)).ok
    expect(at('2026-10-15', c.neglectOf(subhead))).toBe(false)
    expect(at(stuck, c.neglectOf(subhead))).toBe(true)
    expect(at(stuck, c.neglectOf(head))).toBe(true)
  })

  it('the dead: confirmed as not going on, and closed as lapsed', () => {
    const file = { standing: 'deceased' as const }
    const dead = c.personConfirmed(clerk, 'deceased', false)
    expect(checkFact(caseOf(facts(...began), file), law, d(stuck), dead, d(stuck)).ok).toBe(true)
    const then = facts(...began, [stuck, dead])
    expect(checkFact(caseOf(then, file), law, d(stuck), p.closed('lapsed'), d(stuck)).ok).toBe(true)
  })
})

describe('correcting what was recorded while he was still there', () => {
  const summoned = facts(...began, ...received.slice(3))
  const target = summoned[3]
  const correct = (examDate: string, more: object) => {
    if (!target) throw new Error('no summons')
    const verdict = checkFact(
      caseOf(summoned, more),
      law,
      d('2026-10-12'),
      {
        type: 'correction',
        corrects: target.id,
        replacement: p.summons(1, '2026-10-08', examDate),
        replacementHappenedOn: target.happenedOn,
        reason: 'Salah ketik',
      },
      d('2026-10-12'),
    )
    return verdict.ok ? 'recorded' : verdict.error.message
  }

  it.each([
    ['he is still there', {}],
    ['he has moved since', { now: moved }],
    ['he has died since', { standing: 'deceased' as const }],
  ])('a summons is held to its own dates though %s', (_name, more) => {
    expect(correct('2026-10-21', more)).toBe('recorded')
    expect(correct('2026-10-07', more)).toContain('7 Oktober 2026')
  })
})
