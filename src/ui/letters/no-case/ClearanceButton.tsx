import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { PersonId } from '../../../terms/ids.ts'
import { ask, OfficeError, office } from '../../client.ts'
import { ReasonDialog } from '../ReasonDialog.tsx'

interface Props {
  readonly personId: PersonId
  readonly onError: (error: unknown) => void
}

/** Prepares a Surat Keterangan; where reports wait for their telaah, they are named and a reason is asked for. */
export function ClearanceButton({ personId, onError }: Props) {
  const [, go] = useLocation()
  const [waiting, setWaiting] = useState<string | null>(null)
  const create = (despiteReports: string | null) =>
    ask(office.officePapers.create({ of: { kind: 'surat-keterangan-bebas', personId, despiteReports } }))
  const make = useMutation({
    mutationFn: () => create(null),
    onMutate: () => onError(null),
    onSuccess: ({ paperId }) => go(`/surat/${paperId}`),
    onError: (error) =>
      error instanceof OfficeError && error.failure.code === 'reports-untriaged'
        ? setWaiting(error.message)
        : onError(error),
  })
  return (
    <>
      <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
        Siapkan Surat Keterangan
      </Button>
      {waiting !== null && (
        <ReasonDialog
          title="Tetap siapkan Surat Keterangan?"
          note={waiting}
          confirm="Siapkan surat"
          run={async (reason) => go(`/surat/${(await create(reason)).paperId}`)}
          onClose={() => setWaiting(null)}
        />
      )}
    </>
  )
}
