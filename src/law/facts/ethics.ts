import { z } from 'zod'
import { EvidenceId } from '../../terms/ids.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { MoralSanction } from '../../terms/sanction.ts'
import { PanelMember, paperRef, text } from './shapes.ts'

/** Majelis Kode Etik; its summons, hearing and decision use the facts of the discipline road. */
export const ethicsFacts = [
  z.object({
    type: z.literal('ethics-panel-formed'),
    ...paperRef,
    members: z.array(PanelMember).min(1).max(15),
    exceptionReason: z.string().max(2000),
  }),
  z.object({
    type: z.literal('ethics-concluded'),
    ...paperRef,
    guilty: z.boolean(),
    recommended: MoralSanction.nullable(),
    basis: z.enum(['examination', 'evidence']),
  }),
  z.object({
    type: z.literal('moral-sanction-declared'),
    ...paperRef,
    declaredOn: PlainDate,
    forum: text(500),
    evidence: z.array(EvidenceId).max(50),
  }),
] as const
