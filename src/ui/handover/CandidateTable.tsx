import { Checkbox, ScrollArea, SegmentedControl, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { HandoverCandidate } from '../../contract/handover.ts'
import type { CaseId } from '../../terms/ids.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import { StatusChip } from '../shared/StatusChip.tsx'
import { sizeText } from './size-text.ts'

interface Props {
  readonly rows: readonly HandoverCandidate[]
  readonly chosen: ReadonlySet<CaseId>
  readonly onChange: (chosen: ReadonlySet<CaseId>) => void
}

type Filter = 'not-sent' | 'closed' | 'all'

function shown(row: HandoverCandidate, filter: Filter): boolean {
  switch (filter) {
    case 'not-sent':
      return row.lastHandedOverOn === null
    case 'closed':
      return row.closed
    case 'all':
      return true
  }
}

/** Cases that can be sent, closed or running, with what the receiver will miss. */
export function CandidateTable({ rows, chosen, onChange }: Props) {
  const [filter, setFilter] = useState<Filter>('not-sent')
  const visible = rows.filter((row) => shown(row, filter))
  const toggle = (ids: readonly CaseId[], on: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (on) next.add(id)
      else next.delete(id)
    }
    onChange(next)
  }
  const all = visible.length > 0 && visible.every(({ caseId }) => chosen.has(caseId))
  return (
    <>
      <SegmentedControl
        size="xs"
        mb="xs"
        value={filter}
        onChange={setFilter}
        data={[
          { value: 'not-sent', label: 'Belum pernah dikirim' },
          { value: 'closed', label: 'Selesai' },
          { value: 'all', label: 'Semua' },
        ]}
      />
      {visible.length === 0 ? (
        <Text c="dimmed">Tidak ada kasus di sini.</Text>
      ) : (
        <ScrollArea.Autosize mah={360} tabIndex={0}>
          <Table stickyHeader highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={36}>
                  <Checkbox
                    aria-label="Pilih semua"
                    checked={all}
                    onChange={(event) =>
                      toggle(
                        visible.map(({ caseId }) => caseId),
                        event.currentTarget.checked,
                      )
                    }
                  />
                </Table.Th>
                <Table.Th>Kasus</Table.Th>
                <Table.Th>Pegawai</Table.Th>
                <Table.Th>Tahap</Table.Th>
                <Table.Th>Belum ada</Table.Th>
                <Table.Th>Berkas</Table.Th>
                <Table.Th>Terakhir dikirim</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {visible.map((row) => (
                <Table.Tr key={row.caseId}>
                  <Table.Td>
                    <Checkbox
                      aria-label={`Pilih ${row.number} ${row.fullName}`}
                      checked={chosen.has(row.caseId)}
                      onChange={(event) => toggle([row.caseId], event.currentTarget.checked)}
                    />
                  </Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>{row.number}</Table.Td>
                  <Table.Td>{row.fullName}</Table.Td>
                  <Table.Td>
                    <StatusChip tone={row.closed ? 'green' : 'brand'}>{row.stage}</StatusChip>
                  </Table.Td>
                  <Table.Td>
                    <Text size="xs" c="dimmed">
                      {row.missing.length === 0 ? 'lengkap' : row.missing.join(', ')}
                    </Text>
                  </Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    {row.files} · {sizeText(row.bytes)}
                  </Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    {row.lastHandedOverOn ? formatShortDate(row.lastHandedOverOn) : '-'}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
    </>
  )
}
