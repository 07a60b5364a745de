import { expect, it } from 'vitest'
import { type CaseFiles, filesOfCase } from '../../../src/office/handover/case-files.ts'
import { missingOf } from '../../../src/office/handover/missing.ts'
import { assessed, delivery, HEAD_OF_DIVISION, openDesk, summons, superiors } from '../cases/desk.ts'

it('misses nothing that was put right by a correction', async () => {
  const desk = await openDesk('2026-10-05')
  try {
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
    desk.mustAppend(id, '2026-10-05', assessed())
    desk.mustAppend(id, '2026-10-05', superiors)
    const missing = async () =>
      missingOf(await desk.view(id), { papers: [], scans: [], evidence: [] }).filter((it) => it !== 'bukti')
    const absence = (n: 1 | 2) => ({ type: 'absent', n, reason: '', excused: false })
    const received = (n: 1 | 2, on: string) => ({ type: 'summons-delivered', n, delivery: delivery(on) })
    expect(await missing()).toContain('surat panggilan')
    desk.mustAppend(id, '2026-10-05', summons(1, '2026-10-05', '2026-10-15'))
    desk.setClock('2026-10-27')
    desk.mustAppend(id, '2026-10-06', received(1, '2026-10-06'))
    desk.mustAppend(id, '2026-10-15', absence(1))
    desk.mustAppend(id, '2026-10-15', summons(2, '2026-10-15', '2026-10-27'))
    desk.mustAppend(id, '2026-10-15', received(2, '2026-10-15'))
    desk.mustAppend(id, '2026-10-27', absence(2))
    desk.mustAppend(id, '2026-10-27', {
      type: 'findings-settled',
      proven: true,
      level: null,
      aggravating: '',
      mitigating: '',
    })
    desk.mustAppend(id, '2026-10-27', {
      type: 'findings-reported',
      paperId: null,
      number: '800.1.6.2/3/SDN3/X/2026',
      letterDate: '2026-10-27',
      to: HEAD_OF_DIVISION,
      recommended: 'teguran lisan',
      level: 'ringan',
    })
    desk.mustAppend(id, '2026-10-27', {
      type: 'decision-issued',
      paperId: null,
      number: '800.1.6.2/4/DISDIK/X/2026',
      letterDate: '2026-10-27',
      sanction: 'teguran-lisan',
      basis: 'evidence',
      violations: ['kewajiban-integritas'],
      signer: HEAD_OF_DIVISION,
    })
    expect(await missing()).toEqual(['bukti penyampaian'])
    desk.setClock('2026-10-30')
    const { factId } = await desk.record(id, '2026-10-28', {
      type: 'decision-delivered',
      delivery: delivery('2026-10-28'),
    })
    expect(await missing()).toEqual([])
    await desk.call('cases.correct', {
      caseId: id,
      factId,
      replacement: { type: 'decision-delivered', delivery: delivery('2026-10-29') },
      happenedOn: '2026-10-29',
      reason: 'Tanggal terima keliru.',
    })
    expect(await missing()).toEqual([])
  } finally {
    desk.close()
  }
})

it('never calls a coaching case complete before it was coached or closed', async () => {
  const desk = await openDesk('2026-10-05')
  try {
    const id = desk.open(await desk.person(1, 'Lina Contohlina'))
    desk.mustAppend(id, '2026-10-05', assessed({ road: 'coaching', violations: [] }))
    desk.mustAppend(id, '2026-10-05', superiors)
    const picture = { title: 'a', fileName: 'a.png' } as CaseFiles['evidence'][number]
    const missing = async (evidence: CaseFiles['evidence']) =>
      missingOf(await desk.view(id), { papers: [], scans: [], evidence })
    expect(await missing([picture])).toEqual(['BA Pembinaan'])
    expect(await missing([])).toEqual(['BA Pembinaan', 'bukti'])
    desk.mustAppend(id, '2026-10-05', {
      type: 'coaching-held',
      deletionDueOn: null,
      deletionUrl: null,
      paperId: null,
      number: '3',
      letterDate: '2026-10-05',
      heldOn: '2026-10-05',
      outcome: 'Menyadari kekeliruan.',
    })
    expect(await missing([picture])).toEqual([])
  } finally {
    desk.close()
  }
})

it('says of a letter whose number was struck out that it holds no more', async () => {
  const desk = await openDesk('2026-10-05')
  try {
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'), 'own')
    await desk.record(id, '2026-10-05', assessed())
    await desk.record(id, '2026-10-05', superiors)
    const { paperId } = await desk.call<{ paperId: string }>('letters.createDraft', {
      caseId: id,
      kind: 'ba-pengambilan-bukti',
    })
    const names = async () =>
      filesOfCase(await desk.view(id), desk.session().read).papers.map(({ fileName }) => fileName)
    desk.session().write(null, ({ db }) => {
      db.run(
        `UPDATE paper SET state = 'numbered', number = '7', date = '2026-10-05', sha256 = 'x', frozen_bytes = x'00'`,
      )
      db.run(
        `INSERT INTO register_line (id, series, classification, year, number, date, state, title, subject, paper_id, entered_at)
         VALUES ('a', 'k', 'k', 2026, '7', '2026-10-05', 'used', 't', 's', ?, 'now')`,
        paperId,
      )
      return { ok: true, value: null }
    })
    expect(await names()).toEqual(['2026-10-05 Berita Acara Pengambilan Bukti 7.docx'])
    desk.session().write(null, ({ db }) => {
      db.run(`UPDATE register_line SET state = 'void', void_reason = 'salah orang'`)
      return { ok: true, value: null }
    })
    expect(await names()).toEqual(['2026-10-05 Berita Acara Pengambilan Bukti (nomor dibatalkan) 7.docx'])
    expect(missingOf(await desk.view(id), { papers: [], scans: [], evidence: [] })).not.toContain(
      'pindaian surat bertanda tangan',
    )
  } finally {
    desk.close()
  }
})
