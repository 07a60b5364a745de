import { article, type Context, type Part } from './context.ts'
import { delivery } from './delivery.ts'
import { superiorSigns } from './signer.ts'
import { may, must } from './step.ts'

/** The sanksi moral is decided: hand it over, then have it declared, closed or openly (PP 42/2004 Ps. 15). */
export function declaring(context: Context): Part {
  const { state } = context
  const decision = state.decision?.payload
  if (!decision || !state.delivered) return delivery(context)
  const minutes = may(context, 'record-delivery-minutes', { paper: 'ba-penyampaian' })
  if (state.declared) return { stage: 'ready-to-close', steps: [minutes] }
  const open = decision.sanction === 'sanksi-moral-terbuka'
  const declare = must(context, 'declare-moral-sanction', {
    title: open ? 'Laksanakan pernyataan secara terbuka' : 'Laksanakan pernyataan secara tertutup',
    since: state.delivered.on,
    signer: { ...superiorSigns(context), warning: null },
    because: article(context, 'moral-declaration', 'moral-sanction'),
  })
  return { stage: 'declaration', steps: [declare, minutes] }
}
