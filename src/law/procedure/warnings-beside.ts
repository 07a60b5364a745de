import { SANCTION_LABEL, type Sanction } from '../../terms/sanction.ts'
import type { Warning } from '../assessment.ts'
import { LEVEL_WEIGHT } from '../level.ts'
import { sanctionKind } from '../rulebook.ts'
import { article, type Context } from './context.ts'

/** A decision that is not the sanction BKN or Bawaslu recommended: the report back has to explain it. */
export function aboutRecommendations(context: Context): Warning[] {
  const imposed = imposedSanctions(context)
  return context.state.recommendationsIn.flatMap(({ received, settled }, index) => {
    const { sanction, from } = received.payload
    if (sanction === null) return []
    const other = imposed.find((one) => one !== sanction)
    if (!other || imposed.includes(sanction)) return []
    const how = weight(context, other) < weight(context, sanction) ? 'lebih ringan dari' : 'lain dari'
    const reasoned =
      settled?.payload.settled === 'deviated'
        ? 'Alasan penyimpangannya sudah dicatat; cantumkan dalam laporan tindak lanjut.'
        : 'Catat alasan penyimpangannya dan cantumkan dalam laporan tindak lanjut.'
    return [
      {
        id: `other-than-recommended-${index + 1}`,
        text: `Keputusan (${SANCTION_LABEL[other]}) ${how} yang direkomendasikan ${from} (${SANCTION_LABEL[sanction]}). ${reasoned}`,
        because: article(context, 'outside-recommendation', 'report-back'),
      },
    ]
  })
}

function imposedSanctions(context: Context): Sanction[] {
  const { decision, followUps } = context.state
  return [
    ...(decision ? [decision.payload.sanction] : []),
    ...followUps.flatMap(({ payload: { issued } }) => (issued?.sanction ? [issued.sanction] : [])),
  ]
}

/** Sanksi moral has no level and weighs less than any hukuman disiplin. */
function weight(context: Context, sanction: Sanction): number {
  const { level, order } = sanctionKind(context.law.rules, sanction)
  return (level ? LEVEL_WEIGHT[level] : 0) * 100 + order
}
