import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { FileToken } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FileDrop } from '../shared/FileDrop.tsx'
import { ProofAnswerView } from './ProofAnswerView.tsx'

/** Is this letter ours, and is it still what was numbered? By its code, or by the file itself. */
export function CheckLetterDialog({ onClose }: { readonly onClose: () => void }) {
  const [code, setCode] = useState('')
  const byCode = useMutation({ mutationFn: () => ask(office.register.checkCode({ code })) })
  const byFile = useMutation({
    mutationFn: (given: { readonly token: FileToken; readonly name: string }) =>
      ask(office.register.checkFile({ file: given.token })),
  })
  const answer = byFile.data ?? byCode.data
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="Apakah surat ini dinomori di sini?"
      closeButtonProps={{ 'aria-label': 'Tutup', tabIndex: -1 }}
    >
      <Stack gap="sm">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            byFile.reset()
            byCode.mutate()
          }}
        >
          <Group align="flex-end" gap="sm" wrap="nowrap">
            <TextInput
              label="Kode bukti"
              description="Di kaki surat, di keterangan berkas (Word: Berkas, Info, Properti lanjutan), atau di agenda."
              placeholder="3F2A 91C0 77BE · 128"
              flex={1}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              data-autofocus
            />
            <Button type="submit" loading={byCode.isPending} disabled={code.trim() === ''}>
              Periksa kode
            </Button>
          </Group>
        </form>
        <FileDrop
          label="Atau letakkan berkas suratnya (.docx) di sini"
          hint="Berkas hanya dilihat, tidak disimpan."
          accept={['.docx']}
          onFiles={([given]) => {
            if (!given) return
            byCode.reset()
            byFile.mutate({ token: given.token, name: given.name })
          }}
        />
        <ErrorAlert error={byFile.error ?? byCode.error} />
        {answer && (
          <div aria-live="polite">
            {byFile.data && byFile.variables && (
              <Text size="xs" c="dimmed" mb={4}>
                Berkas «{byFile.variables.name}»
              </Text>
            )}
            <ProofAnswerView answer={answer} />
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Tutup pemeriksaan
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
