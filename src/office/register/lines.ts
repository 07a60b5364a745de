import type { ParsedInputOf } from '../../contract/method.ts'
import type { register as contract } from '../../contract/register.ts'
import { effectiveFacts } from '../../law/effective-facts.ts'
import { type PaperId, RegisterLineId } from '../../terms/ids.ts'
import { type PlainDate, yearOf } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { loadCaseFile } from '../cases/case-file.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { type NumberPlan, planNumber } from './plan.ts'
import { addLine, findLine, strikeLine, takeReserved } from './repository.ts'
import { seriesOf } from './series.ts'
import { readNumbering } from './settings.ts'

/** The number a letter (or a reservation) of this code and date would get here. */
export function planFor(
  context: ReadContext,
  ask: { readonly classification: string; readonly date: PlainDate; readonly typed: string | null },
): NumberPlan {
  return planNumber(context.db, {
    ...ask,
    settings: readNumbering(context.db),
    unitCode: context.profile.unitCode,
    ownRegister: context.profile.numbering === 'own-register',
  })
}

/** The letter that a planned number is given to; it brings its own words, with or without a case. */
export interface NumberedLetter {
  readonly classification: string
  readonly date: PlainDate
  readonly paperId: PaperId
  readonly title: string
  readonly subject: string
}

/** Enters a numbered letter: into a line of its own, or into the one that was reserved. */
export function enterLetter(context: WriteContext, plan: NumberPlan, letter: NumberedLetter): void {
  if (plan.number === null) return
  if (plan.reservation) {
    takeReserved(context.db, plan.reservation, letter)
    return
  }
  addLine(
    context.db,
    {
      ...letter,
      id: RegisterLineId.parse(context.newId()),
      series: seriesOf(readNumbering(context.db), letter.classification, yearOf(letter.date)).key,
      running: plan.running,
      inserted: plan.inserted,
      number: plan.number,
      state: 'used',
      purpose: null,
    },
    context.now,
  )
}

/** Keeps a number for a letter that is still to come; it is never given to another one. */
export function reserveNumber(
  context: WriteContext,
  { classification, date, purpose, number }: ParsedInputOf<typeof contract.reserve>,
): Result<{ id: RegisterLineId; number: string }> {
  const plan = planFor(context, { classification, date, typed: number })
  const [problem] = plan.blocking
  if (plan.reservation || problem || plan.number === null)
    return fail(
      problem?.code ?? 'number-taken',
      (problem?.message ?? `Nomor ${plan.number ?? number} sudah dicadangkan. Pilih nomor lain.`).replace(
        'Surat belum dibekukan',
        'Nomor belum dicadangkan',
      ),
      'number',
    )
  const id = RegisterLineId.parse(context.newId())
  addLine(
    context.db,
    {
      id,
      series: seriesOf(readNumbering(context.db), classification, yearOf(date)).key,
      classification,
      running: plan.running,
      inserted: plan.inserted,
      number: plan.number,
      date,
      state: 'reserved',
      title: 'Nomor dicadangkan',
      subject: purpose,
      purpose,
      paperId: null,
    },
    context.now,
  )
  return ok({ id, number: plan.number })
}

/** Takes a number out of use for good: the line stays, struck through, with its reason. */
export function voidLine(
  context: WriteContext,
  { id, reason }: ParsedInputOf<typeof contract.voidLine>,
): Result<Record<string, never>> {
  const line = findLine(context.db, id)
  if (!line) return fail('no-such-line', 'Baris agenda ini tidak ditemukan. Tidak ada yang diubah.')
  if (line.state === 'void')
    return fail('already-void', `Nomor ${line.number} sudah dibatalkan sebelumnya (${line.voidReason}).`)
  const file = line.caseId ? loadCaseFile(context.db, line.caseId)?.file : null
  const stands = effectiveFacts(file?.facts ?? []).some(
    ({ payload }) => 'paperId' in payload && payload.paperId !== null && payload.paperId === line.paperId,
  )
  // The case would go on counting from a letter that the register says was never sent.
  if (stands)
    return fail(
      'case-rests-on-letter',
      `Nomor ${line.number} belum dibatalkan: kasus ${line.caseNumber} masih berjalan berdasarkan surat ini. Tarik dahulu catatan suratnya di layar kasus (Koreksi), lalu batalkan nomornya di sini.`,
    )
  strikeLine(context.db, id, reason)
  return ok({})
}
