import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { PayloadOf } from '../facts.ts'
import { type Context, citation } from '../procedure/context.ts'
import { wrongDate } from './wrong-date.ts'

/** Recommendations from outside and requests for data. */
export function checkBeside(
  context: Context,
  payload: PayloadOf<
    'outside-recommendation-received' | 'outside-recommendation-settled' | 'data-requested' | 'data-reminded'
  >,
): Result<null> {
  switch (payload.type) {
    case 'outside-recommendation-received':
      return checkReceived(context, payload)
    case 'outside-recommendation-settled':
      return payload.settled === 'deviated' && payload.reason.trim() === ''
        ? fail(
            'reason-missing',
            `Menyimpang dari rekomendasi harus disertai alasan (${citation(context, 'outside-recommendation')}).`,
            'reason',
          )
        : ok(null)
    case 'data-requested':
      return answerAfterLetter(payload.dueOn, payload.letterDate, 'permintaan')
    case 'data-reminded':
      return answerAfterLetter(payload.dueOn, payload.letterDate, 'pengingat')
  }
}

function checkReceived(
  context: Context,
  { receivedOn, letterDate }: PayloadOf<'outside-recommendation-received'>,
): Result<null> {
  if (receivedOn > context.today) {
    return wrongDate(
      'in-future',
      `Tanggal terima ${formatDate(receivedOn)} ada di masa depan; hari ini ${formatDate(context.today)}.`,
      'isi tanggal pada agenda surat masuk',
      'receivedOn',
    )
  }
  return receivedOn < letterDate
    ? wrongDate(
        'received-before-letter',
        `Tanggal terima ${formatDate(receivedOn)} lebih awal dari tanggal suratnya, ${formatDate(letterDate)}.`,
        'periksa tanggal surat dan tanggal terimanya',
        'receivedOn',
      )
    : ok(null)
}

function answerAfterLetter(dueOn: PlainDate, letterDate: PlainDate, what: string): Result<null> {
  return dueOn < letterDate
    ? wrongDate(
        'due-before-request',
        `Batas jawaban ${formatDate(dueOn)} lebih awal dari tanggal surat ${what}nya, ${formatDate(letterDate)}.`,
        'ubah batas jawaban, atau tanggal suratnya bila itu yang salah',
        'dueOn',
      )
    : ok(null)
}
