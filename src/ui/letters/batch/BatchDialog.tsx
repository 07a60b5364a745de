import { Loader, Select, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { commonFields } from '../../../contract/batches.ts'
import type { FieldInfo } from '../../../contract/paper-values.ts'
import { TimeOfDay } from '../../../terms/clock.ts'
import type { CaseId } from '../../../terms/ids.ts'
import { PlainDate } from '../../../terms/plain-date.ts'
import { ask, office } from '../../client.ts'
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx'
import { DateField } from '../../shared/DateField.tsx'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { TimeField } from '../../shared/TimeField.tsx'

interface Props {
  readonly caseIds: readonly CaseId[]
  readonly onClose: () => void
}

/** Which letter for these cases, and what is the same in all of them. */
export function BatchDialog({ caseIds, onClose }: Props) {
  const [, go] = useLocation()
  const [picked, setPicked] = useState<string | null>(null)
  const [common, setCommon] = useState<Readonly<Record<string, string>>>({})
  const options = useQuery({
    queryKey: ['batches', 'options', caseIds],
    queryFn: () => ask(office.batches.options({ caseIds: [...caseIds] })),
  })
  const kinds = options.data?.kinds ?? []
  const chosen = kinds.find(({ kind }) => kind === picked) ?? kinds[0]
  const begin = useMutation({
    mutationFn: (kind: NonNullable<typeof chosen>['kind']) => {
      const names = new Set(commonFields(kind).map(({ name }) => name))
      const given = Object.entries(common).filter(([name, value]) => names.has(name) && value.trim() !== '')
      // The list of cases shows the newest first; numbers of letters run the way numbers of cases do.
      const inOrder = (options.data?.cases ?? [])
        .toSorted((one, other) => one.number.localeCompare(other.number, 'id', { numeric: true }))
        .map(({ id }) => id)
      return ask(office.batches.begin({ kind, caseIds: inOrder, common: Object.fromEntries(given) }))
    },
    onSuccess: ({ id }) => go(`/surat/kelompok/${id}`),
  })
  const put = (name: string, value: string | null) => setCommon({ ...common, [name]: value ?? '' })
  const refused = caseIds.length - (chosen?.caseIds.length ?? 0)
  return (
    <ConfirmDialog
      opened
      size="lg"
      title={`Siapkan surat untuk ${caseIds.length} kasus`}
      confirm={`Siapkan ${chosen?.caseIds.length ?? 0} surat`}
      busy={begin.isPending}
      disabled={!chosen}
      error={begin.error}
      onClose={onClose}
      onConfirm={() => chosen && begin.mutate(chosen.kind)}
    >
      <ErrorAlert error={options.error} onRetry={() => void options.refetch()} />
      {options.isPending && <Loader aria-label="Memeriksa kasus" />}
      {options.data && !chosen && (
        <Text>
          Tidak ada surat yang sedang dibolehkan untuk kasus-kasus ini. Lihat langkah berikutnya pada layar
          kasus masing-masing.
        </Text>
      )}
      {chosen && (
        <>
          <Select
            label="Surat"
            allowDeselect={false}
            data={kinds.map(({ kind, title, caseIds: able }) => ({
              value: kind,
              label: `${title} (${able.length} kasus)`,
            }))}
            value={chosen.kind}
            onChange={setPicked}
            data-autofocus
          />
          {refused > 0 && (
            <Text size="sm" c="dimmed">
              {refused} kasus belum membolehkan surat ini: suratnya tidak dibuat, dan alasannya dicatat di
              daftar.
            </Text>
          )}
          <Text size="sm">Isian bersama. Yang dikosongkan diisi dari kasusnya masing-masing.</Text>
          {commonFields(chosen.kind).map((field) => (
            <CommonField
              key={field.name}
              field={field}
              value={common[field.name] ?? ''}
              onChange={(value) => put(field.name, value)}
            />
          ))}
        </>
      )}
    </ConfirmDialog>
  )
}

interface FieldProps {
  readonly field: FieldInfo
  readonly value: string
  readonly onChange: (value: string | null) => void
}

function CommonField({ field, value, onChange }: FieldProps) {
  const common = { label: field.label, ...(field.help ? { description: field.help } : {}) }
  switch (field.control) {
    case 'date':
      return <DateField {...common} value={PlainDate.safeParse(value).data ?? null} onChange={onChange} />
    case 'time':
      return <TimeField {...common} value={TimeOfDay.safeParse(value).data ?? null} onChange={onChange} />
    default:
      return <TextInput {...common} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
  }
}
