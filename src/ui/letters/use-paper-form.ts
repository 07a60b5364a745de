import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Paper } from '../../contract/letters.ts'
import { PaperDraft } from '../../contract/paper-values.ts'
import type { Mandate } from '../../terms/mandate.ts'
import type { Official } from '../../terms/person.ts'
import { ask, office } from '../client.ts'

export type PaperValues = Readonly<Record<string, unknown>>

export interface PaperForm {
  readonly values: PaperValues
  readonly signer: Official | null
  /** In whose name the signer signs. */
  readonly mandate: Mandate | null
  readonly set: (name: string, value: unknown) => void
  readonly setSigning: (signer: Official | null, mandate: Mandate | null) => void
  readonly state: 'saved' | 'waiting' | 'saving' | 'failed'
  readonly error: unknown
  /** Message by field name, where a value cannot be kept. */
  readonly fieldErrors: Readonly<Record<string, string>>
  /** Saves what is not saved yet; answers whether the office has everything now. */
  readonly flush: () => Promise<boolean>
}

/** A pause in typing after which the draft is saved. */
const PAUSE_MS = 1500

interface Typed {
  readonly values: PaperValues
  readonly signer: Official | null
  readonly mandate: Mandate | null
}

/** Blank lines of a list are the clerk's way to the next line, not an entry. */
function withoutBlankLines(values: PaperValues): PaperValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? value.filter((item) => item.trim() !== '')
        : value,
    ]),
  )
}

/** The draft as it is typed: what is on the screen leads, and reaches the office at every pause and on blur. */
export function usePaperForm(paper: Paper): PaperForm {
  const [typed, setTyped] = useState<Typed>({
    values: paper.draft.values,
    signer: paper.signer,
    mandate: paper.mandate,
  })
  const [state, setState] = useState<PaperForm['state']>('saved')
  const [error, setError] = useState<unknown>(null)
  const [fieldErrors, setFieldErrors] = useState<Readonly<Record<string, string>>>({})
  const latest = useRef(typed)
  const saved = useRef(typed)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const queue = useRef<Promise<boolean>>(Promise.resolve(true))
  const { id, draft } = paper
  const queryClient = useQueryClient()

  const save = useCallback(async (): Promise<boolean> => {
    const now = latest.current
    if (now === saved.current) return true
    const parsed = PaperDraft.safeParse({ kind: draft.kind, values: withoutBlankLines(now.values) })
    if (!parsed.success) {
      const errors: Record<string, string> = {}
      for (const { path, message } of parsed.error.issues) errors[String(path[1] ?? '')] ??= message
      setFieldErrors(errors)
      setState('failed')
      return false
    }
    setFieldErrors({})
    setState('saving')
    try {
      await ask(
        office.letters.updateDraft({ id, draft: parsed.data, signer: now.signer, mandate: now.mandate }),
      )
      saved.current = now
      setError(null)
      // Saving work in progress is no event of the office: preview and warnings are asked again here.
      void queryClient.invalidateQueries({ queryKey: ['letters'] })
      setState(latest.current === now ? 'saved' : 'waiting')
      return true
    } catch (failure) {
      setError(failure)
      setState('failed')
      return false
    }
  }, [id, draft.kind, queryClient])

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    // One save at a time: an older one must never land after a newer.
    queue.current = queue.current.then(save)
    return queue.current
  }, [save])

  const type = useCallback(
    (change: (typed: Typed) => Typed) => {
      latest.current = change(latest.current)
      setTyped(latest.current)
      setState('waiting')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE_MS)
    },
    [flush],
  )

  useEffect(() => () => void flush(), [flush])

  return {
    values: typed.values,
    signer: typed.signer,
    mandate: typed.mandate,
    set: (name, value) => type((now) => ({ ...now, values: { ...now.values, [name]: value } })),
    setSigning: (signer, mandate) => type((now) => ({ ...now, signer, mandate })),
    state,
    error,
    fieldErrors,
    flush,
  }
}
