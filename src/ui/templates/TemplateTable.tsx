import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { KindTemplates, OwnTemplate } from '../../contract/templates.ts'
import { ask, office } from '../client.ts'
import { downloadDocx } from '../letters/download.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import { OwnTemplateRow } from './OwnTemplateRow.tsx'
import { TakeInDialog, type TakeInTarget } from './TakeInDialog.tsx'

/** The shipped template and the office's own ones of one kind of paper, with all that can be done with them. */
export function TemplateTable({ chosen }: { readonly chosen: KindTemplates }) {
  const { kind, title, shipped, own } = chosen
  const [taking, setTaking] = useState<TakeInTarget | null>(null)
  const [restoring, setRestoring] = useState(false)
  const act = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const save = (from: { id: OwnTemplate['id']; version: number } | null) =>
    act.mutate(async () => {
      const { bytes, fileName } = await ask(office.templates.bytes({ kind, own: from }))
      downloadDocx(bytes, fileName)
    })
  const anyInUse = own.some(({ inUse }) => inUse)
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Button onClick={() => setTaking({ kind, title, template: null })}>Masukkan naskah</Button>
        <Button variant="default" disabled={!anyInUse} onClick={() => setRestoring(true)}>
          Pulihkan naskah bawaan
        </Button>
      </Group>
      <ErrorAlert error={act.error} />
      <Group justify="space-between" wrap="nowrap" py={6}>
        <div>
          <Group gap={8}>
            <Text fw={600}>Bawaan aplikasi</Text>
            {anyInUse ? (
              <StatusChip tone="gray">dipakai bila tidak ada yang lebih cocok</StatusChip>
            ) : (
              <StatusChip tone="green">dipakai</StatusChip>
            )}
          </Group>
          <Text size="xs" c="dimmed">
            {shipped ? `Sidik ${shipped.sha256.slice(0, 12)}` : 'Berkasnya tidak ada di folder aplikasi.'}
          </Text>
        </div>
        <Button variant="default" size="compact-sm" disabled={!shipped} onClick={() => save(null)}>
          Simpan salinan
        </Button>
      </Group>
      {own.map((template) => (
        <OwnTemplateRow
          key={template.id}
          template={template}
          busy={act.isPending}
          onSave={(version) => save({ id: template.id, version })}
          onTakeIn={() => setTaking({ kind, title, template })}
          onUse={(version) => act.mutate(() => ask(office.templates.use({ id: template.id, version })))}
          onPutAside={() => act.mutate(() => ask(office.templates.putAside({ id: template.id })))}
        />
      ))}
      {own.length === 0 && (
        <Text c="dimmed" size="sm">
          Kantor belum punya naskah sendiri untuk surat ini. Simpan salinan naskah bawaan, ubah di Word, lalu
          masukkan kembali di sini.
        </Text>
      )}
      {taking && <TakeInDialog target={taking} onClose={() => setTaking(null)} />}
      <ConfirmDialog
        opened={restoring}
        title={`Pulihkan naskah bawaan ${title}?`}
        confirm="Pulihkan naskah"
        busy={act.isPending}
        error={act.error}
        onClose={() => setRestoring(false)}
        onConfirm={() =>
          act.mutate(() => ask(office.templates.restoreShipped({ kind })), {
            onSuccess: () => {
              setRestoring(false)
              notifications.show({ color: 'green', message: 'Naskah bawaan dipakai lagi.' })
            },
          })
        }
      >
        <Text size="sm">
          Konsep yang belum disunting di Word diisi dari naskah bawaan. Naskah milik kantor tetap tersimpan
          dan bisa dipakai lagi. Surat yang sudah ditandatangani atau bernomor tidak berubah.
        </Text>
      </ConfirmDialog>
    </Stack>
  )
}
