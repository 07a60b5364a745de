import { ActionIcon, Code, CopyButton, Table, Text, TextInput, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TemplateTag } from '../../contract/templates.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import styles from './templates.module.css'

/** Every tag of a kind of paper: what it means, what it prints, to be copied into Word. */
export function TagList({ kind }: { readonly kind: PaperKind }) {
  const [text, setText] = useState('')
  const tags = useQuery({
    queryKey: ['templates', 'tags', kind],
    queryFn: () => ask(office.templates.tags({ kind })),
  })
  const wanted = text.trim().toLowerCase()
  const shown = (tags.data ?? []).filter(({ write, description, example }) =>
    `${write} ${description} ${example}`.toLowerCase().includes(wanted),
  )
  return (
    <>
      <TextInput
        label="Cari tanda"
        description="Tanda dalam kurung kurawal diganti aplikasi dengan isi surat. Salin, lalu tempel di Word pada tempatnya. Bagian di antara {#...} dan {/...} berulang (daftar) atau hanya tercetak bila syaratnya benar."
        placeholder="Misalnya: tanggal, penanda tangan, tembusan"
        leftSection={<IconSearch size={16} />}
        mb="xs"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ErrorAlert error={tags.error} onRetry={() => void tags.refetch()} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled list must be reachable by keyboard */}
      <section className={styles.tags} tabIndex={0} aria-label="Daftar tanda">
        <Table stickyHeader verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={270}>Tanda</Table.Th>
              <Table.Th>Arti</Table.Th>
              <Table.Th w={230}>Contoh</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((tag) => (
              <TagRow key={`${tag.inside ?? ''}.${tag.name}`} tag={tag} />
            ))}
          </Table.Tbody>
        </Table>
        {tags.isSuccess && shown.length === 0 && <Text c="dimmed">Tidak ada tanda dengan kata itu.</Text>}
      </section>
    </>
  )
}

function TagRow({ tag }: { readonly tag: TemplateTag }) {
  return (
    <Table.Tr>
      <Table.Td className={styles.tag}>
        <div className={styles.copied}>
          <CopyButton value={tag.write}>
            {({ copied, copy }) => (
              <Tooltip label={copied ? 'Tersalin' : 'Salin tanda'} openDelay={300}>
                <ActionIcon
                  variant="subtle"
                  size="sm"
                  aria-label={copied ? `Tersalin: ${tag.write}` : `Salin tanda ${tag.write}`}
                  onClick={copy}
                >
                  {copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
                </ActionIcon>
              </Tooltip>
            )}
          </CopyButton>
          <Code>{tag.write}</Code>
        </div>
      </Table.Td>
      <Table.Td className={styles.tag}>
        {tag.description}
        {tag.inside !== null && (
          <Text size="xs" c="dimmed">
            Hanya di dalam daftar {`{#${tag.inside}}`}
          </Text>
        )}
      </Table.Td>
      <Table.Td className={styles.tag}>{tag.example}</Table.Td>
    </Table.Tr>
  )
}
