import { Anchor, Card, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EvidenceId, FileToken } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FileDrop } from '../shared/FileDrop.tsx'
import { BasketRow } from './BasketRow.tsx'
import { addInPortions } from './in-portions.ts'

/** The scan basket: what came off the scanner and which letter each may be. */
export function ScansTab({ today }: { readonly today: PlainDate }) {
  const basket = useQuery({ queryKey: ['scans', 'list'], queryFn: () => ask(office.scans.list({})) })
  const [duplicates, setDuplicates] = useState<readonly string[]>([])
  const [showDiscarded, setShowDiscarded] = useState(false)
  const add = useMutation({
    mutationFn: (files: FileToken[]) =>
      ask(addInPortions(files, (portion) => office.scans.add({ files: portion }))),
    onMutate: () => setDuplicates([]),
    onSuccess: (answer) => setDuplicates(answer.duplicates),
  })
  const restore = useMutation({ mutationFn: (id: EvidenceId) => ask(office.scans.restore({ id })) })
  const { items = [], awaiting = [], discarded = [] } = basket.data ?? {}
  const papers = awaiting.filter(({ target }) => target.kind === 'paper').length
  return (
    <Card>
      <Stack gap="sm">
        <FileDrop
          label="Letakkan hasil pindai surat di sini"
          hint="Surat keluar bertanda tangan, surat masuk, daftar hadir: PDF (juga yang bertanda tangan elektronik), JPG, atau PNG. Disimpan tersandi; suratnya boleh dipilih nanti."
          accept={['.pdf', '.jpg', '.jpeg', '.png']}
          multiple
          disabled={add.isPending}
          onFiles={(given) => add.mutate(given.map(({ token }) => token))}
        />
        <ErrorAlert error={add.error ?? basket.error ?? restore.error} />
        {duplicates.length > 0 && (
          <Text size="sm" aria-live="polite">
            Sudah ada di keranjang, tidak ditambahkan lagi: {duplicates.join(', ')}.
          </Text>
        )}
        {basket.isSuccess && items.length === 0 && (
          <Text c="dimmed">
            Keranjang kosong. {papers > 0 && `${papers} surat keluar masih menunggu pindaiannya.`}
          </Text>
        )}
        {items.map((item) => (
          <BasketRow key={item.id} item={item} awaiting={awaiting} today={today} />
        ))}
        {discarded.length > 0 && (
          <Anchor component="button" type="button" size="sm" onClick={() => setShowDiscarded(!showDiscarded)}>
            {showDiscarded ? 'Sembunyikan' : 'Tampilkan'} {discarded.length} yang dikeluarkan
          </Anchor>
        )}
        {showDiscarded &&
          discarded.map(({ id, fileName, reason }) => (
            <Text key={id} size="sm" c="dimmed">
              {fileName}: {reason}.{' '}
              <Anchor
                component="button"
                type="button"
                size="sm"
                disabled={restore.isPending}
                onClick={() => restore.mutate(id)}
              >
                Kembalikan ke keranjang
              </Anchor>
            </Text>
          ))}
      </Stack>
    </Card>
  )
}
