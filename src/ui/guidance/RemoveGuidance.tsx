import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { GuidanceId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ReasonDialog } from '../letters/ReasonDialog.tsx'

/** Takes out an entry made twice or by mistake, with its reason. */
export function RemoveGuidance({ id, title }: { id: GuidanceId; title: string }) {
  const [asking, setAsking] = useState(false)
  const [, go] = useLocation()
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Hapus catatan
      </Button>
      {asking && (
        <ReasonDialog
          title={`Hapus «${title}»?`}
          confirm="Hapus catatan"
          danger
          run={async (reason) => {
            await ask(office.guidance.remove({ id, reason }))
            go('/pembinaan')
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
