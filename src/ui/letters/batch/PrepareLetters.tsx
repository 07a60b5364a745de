import { Button } from '@mantine/core'
import { useState } from 'react'
import { BATCH_LIMIT } from '../../../contract/batches.ts'
import type { CaseId } from '../../../terms/ids.ts'
import { BatchDialog } from './BatchDialog.tsx'

/** The button that leads from chosen cases to their letters; nothing below two cases. */
export function PrepareLetters({ caseIds: given }: { readonly caseIds: readonly CaseId[] }) {
  const [asking, setAsking] = useState(false)
  // Two people of a report may share one case.
  const caseIds = [...new Set(given)]
  if (caseIds.length < 2) return null
  const tooMany = caseIds.length > BATCH_LIMIT
  return (
    <>
      <Button
        disabled={tooMany}
        {...(tooMany ? { title: `Paling banyak ${BATCH_LIMIT} kasus sekaligus` } : {})}
        onClick={() => setAsking(true)}
      >
        Siapkan surat untuk {caseIds.length} kasus
      </Button>
      {asking && <BatchDialog caseIds={caseIds} onClose={() => setAsking(false)} />}
    </>
  )
}
