import { Alert, Button, Checkbox, Group, NumberInput, Select, Stack, Table, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  IMPORT_FIELD_LABEL,
  ImportField,
  type ImportSheet,
  type SheetMapping,
} from '../../contract/imports.ts'
import type { JobId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'

const FIELDS = ImportField.options.map((value) => ({ value, label: IMPORT_FIELD_LABEL[value] }))

function mappingOf({ index, included, lastHeaderRow, fields, nameIsUnit }: ImportSheet): SheetMapping {
  return { index, included, lastHeaderRow, fields, nameIsUnit }
}

/** The guessed columns with sample values; the clerk corrects them, and the rows are read again. */
export function ImportMapping({ id, sheets }: { id: JobId; sheets: readonly ImportSheet[] }) {
  const [mappings, setMappings] = useState(() => sheets.map(mappingOf))
  const [shown, setShown] = useState(sheets.find(({ included }) => included)?.index ?? 0)
  const cache = useQueryClient()
  const remap = useMutation({
    mutationFn: () => ask(office.imports.remap({ id, sheets: mappings })),
    onSuccess: async (preview) => {
      setMappings(preview.sheets.map(mappingOf))
      cache.setQueryData(['imports', 'preview', id], preview)
      await cache.invalidateQueries({ queryKey: ['imports', 'rows', id] })
    },
  })
  const sheet = sheets.find(({ index }) => index === shown)
  const mapping = mappings.find(({ index }) => index === shown)
  if (!sheet || !mapping) return null
  const change = (part: Partial<SheetMapping>) =>
    setMappings((before) => before.map((one) => (one.index === shown ? { ...one, ...part } : one)))
  const isChanged = JSON.stringify(mappings) !== JSON.stringify(sheets.map(mappingOf))
  return (
    <Stack gap="sm">
      <Group align="flex-end">
        {sheets.length > 1 && (
          <Select
            label={`Lembar (${sheets.length})`}
            allowDeselect={false}
            searchable
            data={sheets.map(({ index, name, rows }) => ({
              value: String(index),
              label: `${name} · ${rows.toLocaleString('id-ID')} baris${mappings[index]?.included ? '' : ' · tidak dibaca'}`,
            }))}
            value={String(shown)}
            onChange={(value) => setShown(Number(value))}
            w={320}
          />
        )}
        <NumberInput
          label="Judul kolom sampai baris"
          min={0}
          max={1000}
          w={190}
          value={mapping.lastHeaderRow}
          onChange={(value) => change({ lastHeaderRow: Number(value) || 0 })}
        />
        <Checkbox
          mb={8}
          label="Baca lembar ini"
          checked={mapping.included}
          onChange={(event) => change({ included: event.currentTarget.checked })}
        />
        <Checkbox
          mb={8}
          label={`Nama lembar («${sheet.name}») adalah unit kerja`}
          checked={mapping.nameIsUnit}
          onChange={(event) => change({ nameIsUnit: event.currentTarget.checked })}
        />
      </Group>
      {sheet.problem && <Alert color="yellow">{sheet.problem}</Alert>}
      <div style={{ maxHeight: 250, overflowY: 'auto' }}>
        <Table stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Judul di berkas</Table.Th>
              <Table.Th>Contoh isi</Table.Th>
              <Table.Th w={230}>Dibaca sebagai</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sheet.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; titles may be empty or repeated
              <Table.Tr key={at}>
                <Table.Td>
                  {column.title || (
                    <Text span c="dimmed">
                      kolom {at + 1}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <Text size="xs" c="dimmed" lineClamp={1}>
                    {column.samples.join(' · ')}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Select
                    size="xs"
                    aria-label={`Kolom ${column.title || at + 1} dibaca sebagai`}
                    placeholder="tidak diambil"
                    clearable
                    data={FIELDS}
                    value={mapping.fields[at] ?? null}
                    onChange={(value) =>
                      change({
                        fields: sheet.columns.map((_, place) =>
                          place === at ? value : (mapping.fields[place] ?? null),
                        ),
                      })
                    }
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <ErrorAlert error={remap.error} />
      <Group>
        <Button
          variant="default"
          disabled={!isChanged}
          loading={remap.isPending}
          onClick={() => remap.mutate()}
        >
          Baca ulang dengan kolom ini
        </Button>
        {isChanged && (
          <Text size="xs" c="dimmed">
            Perubahan kolom belum dipakai.
          </Text>
        )}
      </Group>
    </Stack>
  )
}
