import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OwnTemplate } from '../../contract/templates.ts'
import type { FileToken } from '../../terms/ids.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FileDrop } from '../shared/FileDrop.tsx'
import { Findings } from './Findings.tsx'
import { isNamed, type Scope, ScopeFields } from './ScopeFields.tsx'

export interface TakeInTarget {
  readonly kind: PaperKind
  readonly title: string
  /** Null: a new template; else the next version of this one. */
  readonly template: OwnTemplate | null
}

/** Asks for an edited file, shows what the checker says of it, and takes it in when nothing speaks against it. */
export function TakeInDialog({
  target,
  onClose,
}: {
  readonly target: TakeInTarget
  readonly onClose: () => void
}) {
  const { kind, title, template } = target
  const [file, setFile] = useState<{ token: FileToken; name: string } | null>(null)
  const [scope, setScope] = useState<Scope>({ name: '', paper: null, unitId: null })
  const check = useMutation({
    mutationFn: (token: FileToken) => ask(office.templates.check({ kind, file: token })),
  })
  const take = useMutation({
    mutationFn: async (token: FileToken) => {
      if (template) await ask(office.templates.addVersion({ id: template.id, file: token }))
      else await ask(office.templates.add({ kind, ...scope, file: token }))
    },
    onSuccess: () => {
      notifications.show({ color: 'green', message: `Naskah ${title} dimasukkan.` })
      onClose()
    },
  })
  return (
    <ConfirmDialog
      opened
      size="xl"
      title={template ? `Masukkan versi baru «${template.name}»?` : `Masukkan naskah ${title}?`}
      confirm={template ? 'Masukkan versi' : 'Masukkan naskah'}
      disabled={!check.data?.acceptable || (!template && !isNamed(scope))}
      busy={take.isPending}
      error={take.error}
      onConfirm={() => file && take.mutate(file.token)}
      onClose={onClose}
    >
      <FileDrop
        label={file ? `Dipilih: ${file.name}` : 'Letakkan naskah hasil suntingan (.docx) di sini'}
        hint="Paling besar 10 MB. Diperiksa dan dicoba isi lebih dulu; belum ada yang berubah."
        accept={['.docx']}
        disabled={check.isPending || take.isPending}
        onFiles={([given]) => {
          if (!given) return
          setFile({ token: given.token, name: given.name })
          take.reset()
          check.mutate(given.token)
          if (scope.name === '') setScope({ ...scope, name: given.name.replace(/\.docx$/i, '') })
        }}
      />
      <ErrorAlert error={check.error} />
      {check.data && <Findings findings={check.data.findings} acceptable={check.data.acceptable} />}
      {!template && <ScopeFields scope={scope} onChange={setScope} />}
    </ConfirmDialog>
  )
}
