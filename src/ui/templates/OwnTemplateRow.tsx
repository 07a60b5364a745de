import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { OwnTemplate } from '../../contract/templates.ts'
import { dateInZone } from '../../terms/clock.ts'
import { DateText } from '../shared/DateText.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import { ScopeDialog } from './ScopeDialog.tsx'
import { useZone } from './use-zone.ts'

interface Props {
  readonly template: OwnTemplate
  readonly busy: boolean
  readonly onSave: (version: number) => void
  readonly onTakeIn: () => void
  readonly onUse: (version: number) => void
  readonly onPutAside: () => void
}

/** One of the office's own templates: for what it is used, its versions below. */
export function OwnTemplateRow({ template, busy, onSave, onTakeIn, onUse, onPutAside }: Props) {
  const [open, setOpen] = useState(false)
  const [changing, setChanging] = useState(false)
  const { name, paper, unit, inUse, current, versions } = template
  const scope = [paper ? `kertas ${paper}` : 'semua ukuran kertas', unit ? `unit ${unit.name}` : 'semua unit']
  return (
    <Stack gap={4} py={6} style={{ borderTop: '1px solid var(--line)' }}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Group gap={8}>
            <Text fw={600}>{name}</Text>
            {inUse ? (
              <StatusChip tone="green">dipakai</StatusChip>
            ) : (
              <StatusChip tone="gray">disisihkan</StatusChip>
            )}
          </Group>
          <Text size="xs" c="dimmed">
            Untuk {scope.join(', ')} · versi {current} dari {versions.length} ·{' '}
            <Anchor
              component="button"
              type="button"
              size="xs"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? 'Tutup riwayat' : 'Lihat riwayat'}
            </Anchor>{' '}
            ·{' '}
            <Anchor component="button" type="button" size="xs" onClick={() => setChanging(true)}>
              Ubah sasaran
            </Anchor>
          </Text>
        </div>
        <Group gap={6} wrap="nowrap">
          <Button variant="default" size="compact-sm" disabled={busy} onClick={() => onSave(current)}>
            Simpan salinan
          </Button>
          <Button variant="default" size="compact-sm" disabled={busy} onClick={onTakeIn}>
            Masukkan versi baru
          </Button>
          {inUse ? (
            <Button variant="default" size="compact-sm" disabled={busy} onClick={onPutAside}>
              Sisihkan naskah
            </Button>
          ) : (
            <Button variant="default" size="compact-sm" disabled={busy} onClick={() => onUse(current)}>
              Pakai naskah
            </Button>
          )}
        </Group>
      </Group>
      {changing && <ScopeDialog template={template} onClose={() => setChanging(false)} />}
      {open && <Versions template={template} busy={busy} onSave={onSave} onUse={onUse} />}
    </Stack>
  )
}

function Versions({ template, busy, onSave, onUse }: Pick<Props, 'template' | 'busy' | 'onSave' | 'onUse'>) {
  const zone = useZone()
  return (
    <Table verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Versi</Table.Th>
          <Table.Th>Dimasukkan</Table.Th>
          <Table.Th>Oleh</Table.Th>
          <Table.Th>Sidik (SHA-256)</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {template.versions.map(({ version, takenAt, takenBy, sha256 }) => (
          <Table.Tr key={version}>
            <Table.Td>
              {version} {version === template.current && <StatusChip>berlaku</StatusChip>}
            </Table.Td>
            <Table.Td>
              {zone && <DateText date={dateInZone(new Date(takenAt), zone)} style="short" />}
            </Table.Td>
            <Table.Td>{takenBy}</Table.Td>
            <Table.Td>
              <code title={sha256}>{sha256.slice(0, 12)}</code>
            </Table.Td>
            <Table.Td>
              <Group gap={6} justify="flex-end" wrap="nowrap">
                <Button
                  variant="default"
                  size="compact-xs"
                  disabled={busy}
                  aria-label={`Simpan salinan versi ${version}`}
                  onClick={() => onSave(version)}
                >
                  Simpan salinan
                </Button>
                {version !== template.current && (
                  <Button
                    variant="default"
                    size="compact-xs"
                    disabled={busy}
                    aria-label={`Pakai versi ${version}`}
                    onClick={() => onUse(version)}
                  >
                    Pakai versi ini
                  </Button>
                )}
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
