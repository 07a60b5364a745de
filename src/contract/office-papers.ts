import { z } from 'zod'
import { GuidanceId, PaperId, PersonId, UnitId } from '../terms/ids.ts'
import { PaperKind, PaperState } from '../terms/paper.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { method } from './method.ts'

/** Papers that no case asks for: what they are made from. After that they live like any other (`contract/letters.ts`). */
export const OfficePaperInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['daftar-hadir', 'pakta-integritas', 'ba-pembinaan-umum']),
    guidanceId: GuidanceId,
  }),
  z.object({ kind: z.literal('surat-keterangan-bebas'), personId: PersonId }),
  z.object({ kind: z.literal('imbauan-netralitas'), unitIds: z.array(UnitId).max(500) }),
  z.object({ kind: z.literal('lembar-ekspedisi'), paperIds: z.array(PaperId).min(1).max(200) }),
  z.object({ kind: z.literal('label-rahasia'), paperId: PaperId }),
])
export type OfficePaperInput = z.infer<typeof OfficePaperInput>

const OfficePaperRow = z.object({
  id: PaperId,
  kind: PaperKind,
  title: z.string(),
  /** Whom or what it is about: a person, an election, a letter; empty where its kind says it all. */
  about: z.string(),
  state: PaperState,
  number: z.string().nullable(),
  date: PlainDate.nullable(),
})

export const officePapers = {
  create: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ of: OfficePaperInput }),
    output: z.object({ paperId: PaperId }),
  }),
  /** Those of one event, or (null) those of the registry and of the office; newest first, discarded drafts left out. */
  list: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ guidanceId: GuidanceId.nullable() }),
    output: z.array(OfficePaperRow),
  }),
}
