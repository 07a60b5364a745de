import { z } from 'zod'

/** Title of an office, on one line; empty while the clerk has not named it yet. */
const Title = z
  .string()
  .trim()
  .max(300)
  .regex(/^[^\r\n]*$/, 'Tulis dalam satu baris')

/**
 * In whose name a paper is signed, where not in the signer's own office (dossier 4): `an` for the holder of the power
 * himself, `ub` one level lower, on the delegation of him who signs *a.n.* It belongs to the paper, not to the person.
 */
export const Mandate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('an'), of: Title }),
  z.object({ kind: z.literal('ub'), of: Title, through: Title }),
])
export type Mandate = z.infer<typeof Mandate>

/** What stands above the signer's own title, line by line. */
export function mandateLines(mandate: Mandate): string[] {
  const onBehalf = `a.n. ${mandate.of}`
  return mandate.kind === 'an' ? [onBehalf] : [onBehalf, `${mandate.through},`, 'u.b.']
}
