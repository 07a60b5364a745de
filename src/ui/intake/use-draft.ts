import { useEffect, useRef, useState } from 'react'
import type { PlainDate } from '../../terms/plain-date.ts'
import { office } from '../client.ts'
import { emptyReport, type ReportForm, readDraft } from './report-form.ts'

const SAVE_AFTER_MS = 800

interface Draft {
  /** Null until the saved draft was asked for. */
  readonly form: ReportForm | null
  /** It was typed earlier and taken up again. */
  readonly resumed: boolean
  readonly change: (part: Partial<ReportForm>) => void
  /** Starts over with an empty form and forgets what was saved. */
  readonly discard: () => void
}

/** The report being typed, saved in the office's encrypted data after each pause and when the page is left. */
export function useDraft(today: PlainDate | null): Draft {
  const [form, setForm] = useState<ReportForm | null>(null)
  const [resumed, setResumed] = useState(false)
  const unsaved = useRef<ReportForm | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    if (!today || form) return
    let stale = false
    void office.intake.draft({}).then((answer) => {
      if (stale) return
      const saved = answer.ok ? readDraft(answer.value.draft) : null
      setResumed(saved !== null)
      setForm(saved ?? emptyReport(today))
    })
    return () => {
      stale = true
    }
  }, [today, form])

  const save = useRef(() => {
    clearTimeout(timer.current)
    if (!unsaved.current) return
    void office.intake.saveDraft({ draft: JSON.stringify(unsaved.current) })
    unsaved.current = null
  })
  useEffect(() => save.current, [])

  return {
    form,
    resumed,
    change(part) {
      setForm((before) => {
        if (!before) return before
        const next = { ...before, ...part }
        unsaved.current = next
        return next
      })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => save.current(), SAVE_AFTER_MS)
    },
    discard() {
      clearTimeout(timer.current)
      unsaved.current = null
      void office.intake.saveDraft({ draft: null })
      setResumed(false)
      if (today) setForm(emptyReport(today))
    },
  }
}
