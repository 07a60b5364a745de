import type { Assessment, Due } from '../assessment.ts'
import type { Context } from './context.ts'
import { dueOn } from './due.ts'

/** By when the data should be here: the last reminder's day, else the request's; null when nothing is awaited. */
export function dataDue(context: Context): Due | null {
  const { dataRequested, dataReminded } = context.state
  if (!dataRequested) return null
  return dataReminded
    ? dueOn(
        context,
        dataReminded.payload.dueOn,
        dataReminded.payload.letterDate,
        'batas jawaban menurut surat pengingat',
      )
    : dueOn(
        context,
        dataRequested.payload.dueOn,
        dataRequested.payload.letterDate,
        'batas jawaban menurut surat permintaan',
      )
}

/** Another body's data the case waits for; null when it waits for none. */
export function waitingFor(context: Context): Assessment['waitingFor'] {
  const { dataRequested, closed } = context.state
  const due = dataDue(context)
  if (!dataRequested || !due || closed) return null
  return { from: dataRequested.payload.from, since: dataRequested.payload.letterDate, due }
}
