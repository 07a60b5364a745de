import { Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { PersonRow } from '../../contract/people.ts'
import { formatNip } from '../../terms/nip.ts'
import { PERSON_KIND_LABEL, PERSON_STANDING_LABEL } from '../../terms/person.ts'
import { StatusChip } from '../shared/StatusChip.tsx'
import styles from './people.module.css'

const ROW_HEIGHT = 44

interface Props {
  readonly rows: readonly PersonRow[]
  readonly hasMore: boolean
  readonly onMore: () => void
}

/** Only the rows in sight are drawn: a registry can have 100,000. The next page is asked for before its end is seen. */
export function PeopleList({ rows, hasMore, onMore }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  const items = list.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && last >= rows.length - 20) onMore()
  }, [hasMore, last, rows.length, onMore])
  return (
    <div ref={scroller} className={styles.scroller}>
      <div className={styles.head} aria-hidden>
        <span>Nama</span>
        <span>NIP</span>
        <span>Jabatan</span>
        <span>Unit kerja</span>
        <span>Status</span>
      </div>
      <ul aria-label="Pegawai" className={styles.space} style={{ height: list.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index]
          return (
            row && (
              <li key={row.id}>
                <Link
                  href={`/pegawai/${row.id}`}
                  className={styles.row ?? ''}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <Text fw={600} className={styles.cut} title={row.fullName}>
                    {row.fullName}
                  </Text>
                  <span className={styles.nip}>{formatNip(row.nip)}</span>
                  <span className={styles.cut} title={row.position}>
                    {row.position || '-'}
                  </span>
                  <Text c="dimmed" size="xs" className={styles.cut} title={row.unitName}>
                    {row.unitName || '-'}
                  </Text>
                  <span className={styles.cut}>
                    {row.standing !== 'active' ? (
                      <StatusChip tone="gray">{PERSON_STANDING_LABEL[row.standing]}</StatusChip>
                    ) : !row.active ? (
                      <StatusChip tone="gray">tidak aktif</StatusChip>
                    ) : row.openCases > 0 ? (
                      <StatusChip tone="amber">{row.openCases} kasus berjalan</StatusChip>
                    ) : (
                      `${PERSON_KIND_LABEL[row.kind]}${row.golongan ? ` · ${row.golongan}` : ''}`
                    )}
                  </span>
                </Link>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
