import { Text, Textarea, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'

interface Props {
  readonly opened: boolean
  readonly title: string
  readonly confirm: string
  /** Whom it is about. */
  readonly names: readonly string[]
  /** Also asks to whom the report goes. */
  readonly askTo?: boolean
  readonly busy: boolean
  readonly error: unknown
  readonly onConfirm: (answer: { reason: string; to: string }) => void
  readonly onClose: () => void
}

/** A decision that needs its reason written down. */
export function ReasonDialog({ opened, names, askTo = false, onConfirm, ...dialog }: Props) {
  const [reason, setReason] = useState('')
  const [to, setTo] = useState('')
  useEffect(() => {
    if (!opened) return
    setReason('')
    setTo('')
  }, [opened])
  return (
    <ConfirmDialog
      {...dialog}
      opened={opened}
      size="lg"
      disabled={reason.trim() === '' || (askTo && to.trim() === '')}
      onConfirm={() => onConfirm({ reason, to })}
    >
      <Text size="sm" lineClamp={4}>
        {names.length > 1 ? `${names.length} pegawai: ${names.join('; ')}` : names[0]}
      </Text>
      {askTo && (
        <TextInput
          label="Dilimpahkan kepada"
          description="Tiap pegawai mendapat kasus dengan satu langkah: Surat Pelimpahan kepada alamat ini."
          placeholder="mis. Kantor Kementerian Agama Kabupaten"
          required
          data-autofocus
          maxLength={300}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      )}
      <Textarea
        label="Alasan"
        required
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        {...(askTo ? {} : { 'data-autofocus': true })}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
