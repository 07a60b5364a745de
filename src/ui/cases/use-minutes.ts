import { useEffect, useRef, useState } from 'react'
import type { Minutes } from '../../contract/cases.ts'
import type { Instant } from '../../terms/clock.ts'
import type { CaseId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'

const SAVE_AFTER_MS = 3000

export interface MinutesDraft {
  readonly minutes: Minutes
  readonly change: (part: Partial<Minutes>) => void
  readonly savedAt: Instant | null
  /** Typed but not on the disk yet. */
  readonly unsaved: boolean
  readonly error: unknown
  /** Saves what is open now; false when it did not go through. */
  readonly saveNow: () => Promise<boolean>
}

/**
 * Minutes while they are typed: every change is on the disk three seconds later at most, and when the page is left.
 * A save that fails is tried again with the next change or after another three seconds; nothing typed is dropped.
 */
export function useMinutes(caseId: CaseId, first: Minutes, firstSavedAt: Instant | null): MinutesDraft {
  const [minutes, setMinutes] = useState(first)
  const [savedAt, setSavedAt] = useState(firstSavedAt)
  const [saved, setSaved] = useState(first)
  const [error, setError] = useState<unknown>(null)
  const latest = useRef(minutes)
  latest.current = minutes
  const onDisk = useRef(first)

  const save = async (): Promise<boolean> => {
    const typed = latest.current
    if (typed === onDisk.current) return true
    try {
      const answer = await ask(office.cases.saveMinutes({ caseId, minutes: typed }))
      onDisk.current = typed
      setSaved(typed)
      setSavedAt(answer.savedAt)
      setError(null)
      return true
    } catch (failure) {
      setError(failure)
      return false
    }
  }
  const latestSave = useRef(save)
  latestSave.current = save

  useEffect(() => {
    const timer = setInterval(() => void latestSave.current(), SAVE_AFTER_MS)
    return () => {
      clearInterval(timer)
      void latestSave.current()
    }
  }, [])

  return {
    minutes,
    change: (part) => setMinutes((before) => ({ ...before, ...part })),
    savedAt,
    unsaved: minutes !== saved,
    error,
    saveNow: save,
  }
}
