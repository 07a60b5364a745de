import { Group, Select, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PAPER_SIZE_LABEL, PaperSize } from '../../contract/settings.ts'
import type { OwnTemplate } from '../../contract/templates.ts'
import { type FileToken, UnitId } from '../../terms/ids.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { ask, office } from '../client.ts'
import { unitOptions } from '../people/unit-paths.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FileDrop } from '../shared/FileDrop.tsx'
import { Findings } from './Findings.tsx'

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
  const [name, setName] = useState('')
  const [paper, setPaper] = useState<PaperSize | null>(null)
  const [unitId, setUnitId] = useState<UnitId | null>(null)
  const units = useQuery({
    queryKey: ['people', 'units'],
    queryFn: () => ask(office.people.units({})),
    enabled: template === null,
  })
  const check = useMutation({
    mutationFn: (token: FileToken) => ask(office.templates.check({ kind, file: token })),
  })
  const take = useMutation({
    mutationFn: async (token: FileToken) => {
      if (template) await ask(office.templates.addVersion({ id: template.id, file: token }))
      else await ask(office.templates.add({ kind, name, paper, unitId, file: token }))
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
      disabled={!check.data?.acceptable || (!template && name.trim() === '')}
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
          if (name === '') setName(given.name.replace(/\.docx$/i, ''))
        }}
      />
      <ErrorAlert error={check.error} />
      {check.data && <Findings findings={check.data.findings} acceptable={check.data.acceptable} />}
      {!template && (
        <>
          <TextInput
            label="Nama naskah"
            placeholder="Misalnya: Kop 2026"
            required
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group grow align="flex-start">
            <Select
              label="Untuk ukuran kertas"
              placeholder="Semua ukuran"
              clearable
              data={PaperSize.options.map((value) => ({ value, label: PAPER_SIZE_LABEL[value] }))}
              value={paper}
              onChange={(value) => setPaper(value === null ? null : PaperSize.parse(value))}
            />
            <Select
              label="Untuk unit"
              description="Beserta unit di bawahnya"
              placeholder="Semua unit"
              clearable
              searchable
              limit={50}
              nothingFoundMessage="Tidak ada unit dengan nama itu"
              data={unitOptions(units.data ?? [])}
              value={unitId}
              onChange={(value) => setUnitId(value === null ? null : UnitId.parse(value))}
            />
          </Group>
        </>
      )}
    </ConfirmDialog>
  )
}
