import { Button, Card, Group, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Unit } from '../../contract/people.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import styles from './people.module.css'
import { UnitDialog } from './UnitDialog.tsx'
import { type UnitNode, unitTree } from './unit-paths.ts'

const INDENT = 20

/** The unit tree with its heads: proposed from the registry until the clerk confirms them. */
export function UnitsPage() {
  const [text, setText] = useState('')
  const [edited, setEdited] = useState<Unit | 'new' | null>(null)
  const units = useQuery({ queryKey: ['people', 'units'], queryFn: () => ask(office.people.units({})) })
  const wanted = text.trim().toLowerCase()
  const nodes = unitTree(units.data ?? [])
  const shown = wanted
    ? nodes.filter(({ unit }) => `${unit.name} ${unit.headName ?? ''}`.toLowerCase().includes(wanted))
    : nodes
  const unconfirmed = nodes.filter(({ unit }) => unit.headPersonId && !unit.headConfirmed).length
  const headless = nodes.filter(({ unit }) => !unit.headName).length
  return (
    <>
      <PageHeader
        title="Unit kerja"
        subtitle={
          units.data &&
          `${nodes.length.toLocaleString('id-ID')} unit · ${unconfirmed.toLocaleString('id-ID')} usulan kepala belum dikonfirmasi · ${headless.toLocaleString('id-ID')} belum punya kepala`
        }
        actions={
          <>
            <Button component={Link} href="/pegawai" variant="default">
              Kembali ke pegawai
            </Button>
            <Button onClick={() => setEdited('new')}>Tambah unit</Button>
          </>
        }
      />
      <Card>
        <TextInput
          label="Cari unit atau kepala"
          leftSection={<IconSearch size={16} />}
          maw={420}
          mb="sm"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ErrorAlert error={units.error} onRetry={() => void units.refetch()} />
        {units.isSuccess && nodes.length === 0 && (
          <Text c="dimmed">
            Belum ada unit kerja. Unit dibuat sendiri saat daftar pegawai diimpor, atau tambah satu per satu.
          </Text>
        )}
        {shown.length > 0 && <Tree nodes={shown} flat={wanted !== ''} onEdit={setEdited} />}
        {nodes.length > 0 && shown.length === 0 && <Text c="dimmed">Tidak ada unit yang cocok.</Text>}
      </Card>
      {edited && (
        <UnitDialog
          unit={edited === 'new' ? null : edited}
          units={units.data ?? []}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}

interface TreeProps {
  readonly nodes: readonly UnitNode[]
  /** Found units stand without their tree. */
  readonly flat: boolean
  readonly onEdit: (unit: Unit) => void
}

function Tree({ nodes, flat, onEdit }: TreeProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: nodes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 43,
    overscan: 8,
  })
  const confirm = useMutation({
    mutationFn: ({ id, name, parentId, headPersonId, own }: Unit) =>
      ask(office.people.updateUnit({ id, name, parentId, headPersonId, own })),
  })
  return (
    <>
      <ErrorAlert error={confirm.error} />
      <div ref={scroller} className={styles.scroller}>
        <ul aria-label="Unit kerja" className={styles.space} style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, start }) => {
            const node = nodes[index]
            if (!node) return null
            const { unit, depth } = node
            return (
              <li
                key={unit.id}
                className={styles.treeRow}
                style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start}px)` }}
              >
                <div
                  className={styles.cut}
                  style={{ paddingLeft: flat ? 0 : depth * INDENT }}
                  title={unit.name}
                >
                  <Text span fw={depth === 0 ? 600 : 400}>
                    {unit.name}
                  </Text>{' '}
                  {unit.own && <StatusChip>kantor kita</StatusChip>}
                </div>
                <div className={styles.cut}>
                  {unit.headName ? (
                    <>
                      <Text span>{unit.headName}</Text>{' '}
                      {!unit.headPersonId ? (
                        <StatusChip tone="gray">dari Pengaturan</StatusChip>
                      ) : (
                        !unit.headConfirmed && <StatusChip tone="amber">usulan</StatusChip>
                      )}
                    </>
                  ) : (
                    <Text span c="dimmed">
                      belum ada kepala
                    </Text>
                  )}
                </div>
                <Text c="dimmed" size="xs">
                  {unit.people.toLocaleString('id-ID')} orang
                </Text>
                <Group gap={6} justify="flex-end" wrap="nowrap">
                  {unit.headPersonId && !unit.headConfirmed && (
                    <Button
                      variant="default"
                      size="compact-sm"
                      onClick={() => confirm.mutate(unit)}
                      aria-label={`Pastikan kepala: ${unit.headName} sebagai kepala ${unit.name}`}
                    >
                      Pastikan kepala
                    </Button>
                  )}
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => onEdit(unit)}
                    aria-label={`Ubah unit ${unit.name}`}
                  >
                    Ubah unit
                  </Button>
                </Group>
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}
