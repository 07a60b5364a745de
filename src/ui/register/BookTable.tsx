import { Table, Text } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import styles from './register.module.css'

interface Props<Row> {
  readonly lines: UseQueryResult<readonly Row[]>
  /** Heads with their widths in pixels; the one without takes the room that is left. */
  readonly columns: readonly { readonly head: string; readonly width?: number }[]
  /** Of the last column, with what can be done to a line. */
  readonly actionsWidth: number
  /** Said where the book has no such line. */
  readonly nothing: string
  readonly row: (line: Row) => ReactNode
}

/** The lines of a book, or why there are none. */
export function BookTable<Row>({ lines, columns, actionsWidth, nothing, row }: Props<Row>) {
  return (
    <>
      <ErrorAlert error={lines.error} onRetry={() => void lines.refetch()} />
      {lines.isSuccess && lines.data.length === 0 ? (
        <Text c="dimmed">{nothing}</Text>
      ) : (
        <Table highlightOnHover stickyHeader layout="fixed">
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ head, width }) => (
                <Table.Th key={head} w={width}>
                  {head}
                </Table.Th>
              ))}
              <Table.Th w={actionsWidth} aria-label="Tindakan" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{lines.data?.map(row)}</Table.Tbody>
        </Table>
      )}
    </>
  )
}

/** Why a line was struck out, beneath what it is about. */
export function VoidReason({ reason }: { readonly reason: string | null }) {
  if (!reason) return null
  return (
    <Text size="xs" className={styles.reason}>
      Batal: {reason}
    </Text>
  )
}
