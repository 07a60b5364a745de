import { z } from 'zod'
import {
  CandidateStatus,
  ELECTION_KIND_LABEL,
  ELECTION_STAGE_LABEL,
  Election,
  ElectionInput,
  ElectionKind,
  ElectionStage,
} from '../law/elections.ts'
import { ElectionId } from '../terms/ids.ts'
import { method } from './method.ts'

export {
  CandidateStatus,
  ELECTION_KIND_LABEL,
  ELECTION_STAGE_LABEL,
  ElectionInput,
  ElectionKind,
  ElectionStage,
}

export const ElectionRow = Election.extend({
  /** Where it stands today; null between stages and where no date is known. */
  stageToday: ElectionStage.nullable(),
  candidatesToday: CandidateStatus,
  /** Whether neutrality in it is a duty of its own in the discipline rules; not in a village's election. */
  neutrality: z.boolean(),
  /** In Indonesian, for the clerk to check; none of it forbids anything. */
  warnings: z.array(z.string()),
})
export type ElectionRow = z.infer<typeof ElectionRow>

export const elections = {
  /** All of them, the latest first: an office has a handful. */
  list: method({ role: 'clerk', access: 'read', input: z.object({}), output: z.array(ElectionRow) }),
  /** What looks wrong about dates while they are typed. */
  check: method({
    role: 'clerk',
    access: 'read',
    input: ElectionInput.pick({ kind: true, stages: true, candidatesFixedOn: true }),
    output: z.object({ neutrality: z.boolean(), warnings: z.array(z.string()) }),
  }),
  /** Adds one (`id` null) or corrects it. Open cases are assessed anew when they are looked at next. */
  save: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: ElectionId.nullable(), election: ElectionInput }),
    output: z.object({ id: ElectionId }),
  }),
  /** For one entered twice or by mistake and named by no case; the audit keeps it with the reason. */
  remove: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: ElectionId, reason: z.string().trim().min(1, 'Alasan wajib diisi').max(2000) }),
    output: z.object({}),
  }),
}
