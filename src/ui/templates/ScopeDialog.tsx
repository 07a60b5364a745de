import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OwnTemplate } from '../../contract/templates.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { isNamed, type Scope, ScopeFields } from './ScopeFields.tsx'

/** Changes the name of a template and for which papers it is used. */
export function ScopeDialog({ template, onClose }: { template: OwnTemplate; onClose: () => void }) {
  const { id, name, paper, unit } = template
  const [scope, setScope] = useState<Scope>({ name, paper, unitId: unit?.id ?? null })
  const change = useMutation({
    mutationFn: () => ask(office.templates.change({ id, ...scope })),
    onSuccess: onClose,
  })
  return (
    <ConfirmDialog
      opened
      size="lg"
      title={`Ubah nama atau sasaran «${name}»?`}
      confirm="Simpan perubahan"
      disabled={!isNamed(scope)}
      busy={change.isPending}
      error={change.error}
      onConfirm={() => change.mutate()}
      onClose={onClose}
    >
      <ScopeFields scope={scope} onChange={setScope} />
    </ConfirmDialog>
  )
}
