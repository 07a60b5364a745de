import { Alert, Anchor, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Paper, ValueChange } from '../../contract/letters.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import styles from './Letters.module.css'

const WHAT: Record<ValueChange['what'], string> = {
  article: 'Ketentuan',
  name: 'Nama',
  nip: 'NIP',
  number: 'Nomor surat',
  date: 'Tanggal',
  amount: 'Jumlah uang',
}

/** What was changed in Word: the values that weigh first, the lines on demand. Nothing for a text that follows the form. */
export function WordDifferences({ paper }: { readonly paper: Paper }) {
  const [shown, setShown] = useState(false)
  const answer = useQuery({
    queryKey: ['letters', 'differences', paper.id],
    queryFn: () => ask(office.letters.differences({ id: paper.id })),
    enabled: paper.editedInWord && (paper.state === 'draft' || paper.state === 'signed'),
  })
  const differences = answer.data?.differences
  if (answer.error) return <ErrorAlert error={answer.error} onRetry={() => void answer.refetch()} />
  if (!differences) return null
  const { values, lines, lineCount } = differences
  if (lineCount === 0)
    return (
      <Alert color="green" title="Yang diubah di Word">
        Kata-katanya sama dengan isian; hanya tampilannya yang mungkin berubah.
      </Alert>
    )
  return (
    <Alert color={values.length > 0 ? 'yellow' : 'blue'} title="Yang diubah di Word">
      {values.length > 0 && (
        <ul className={styles.plain}>
          {values.map((value) => (
            <li key={`${value.what} ${value.form} ${value.word}`}>{sentence(value)}</li>
          ))}
        </ul>
      )}
      <Anchor component="button" type="button" size="sm" mt={4} onClick={() => setShown(!shown)}>
        {shown ? 'Sembunyikan baris' : `Tampilkan ${lineCount} baris yang berbeda`}
      </Anchor>
      {shown && (
        <Table mt="xs" className={styles.differences ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Menurut isian</Table.Th>
              <Table.Th>Di naskah Word</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ form, word }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same two lines may differ twice, and never move
              <Table.Tr key={at}>
                <Table.Td>{form || <Absent>(tidak ada)</Absent>}</Table.Td>
                <Table.Td>{word || <Absent>(dihapus)</Absent>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {shown && lineCount > lines.length && (
        <Text size="xs" c="dimmed" mt={4}>
          {lineCount - lines.length} baris lain tidak ditampilkan.
        </Text>
      )}
    </Alert>
  )
}

function Absent({ children }: { readonly children: string }) {
  return (
    <Text span size="sm" c="dimmed">
      {children}
    </Text>
  )
}

function sentence({ what, form, word }: ValueChange): string {
  const label = WHAT[what]
  if (form === null) return `${label} «${word}» ditambahkan.`
  return word === null ? `${label} «${form}» tidak ada lagi.` : `${label} «${form}» menjadi «${word}».`
}
