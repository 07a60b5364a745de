import { it } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { picture } from './screen.ts'

/** A road told in parts: each stands on the one before, so that after a broken one the others are not walked. */
export function roadOf<W extends { readonly desk: Desk }>(walk: () => W) {
  let brokenAt: string | null = null
  return {
    brokenAt: () => brokenAt,
    part: (name: string, go: (walk: W) => Promise<void>): void =>
      it(name, async (context) => {
        if (brokenAt !== null) context.skip(`the road broke at: ${brokenAt}`)
        brokenAt = name
        try {
          await go(walk())
        } catch (error) {
          await picture(walk().desk, `RUSAK ${name}`)
          throw error
        }
        brokenAt = null
      }),
  }
}
