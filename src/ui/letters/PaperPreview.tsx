import { ActionIcon, Group, Loader, Text } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { PaperId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { drawDocx } from './drawing/draw-docx.ts'
import pageStyles from './drawing/Pages.module.css'
import styles from './Letters.module.css'

const STEP = 0.1
const SMALLEST = 0.3
const LARGEST = 2

interface Props {
  readonly id: PaperId
  /** A kept version instead of the text as it is. */
  readonly version?: number
}

/** The paper's real bytes as pages; redrawn whenever the office says that something changed. */
export function PaperPreview({ id, version }: Props) {
  const pages = useRef<HTMLDivElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  /** Null: as wide as the column. */
  const [zoom, setZoom] = useState<number | null>(null)
  const [fit, setFit] = useState(0.6)
  const [count, setCount] = useState<number | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  const answer = useQuery({
    queryKey: ['letters', 'bytes', id, version ?? null],
    queryFn: () =>
      ask(
        version === undefined
          ? office.letters.bytes({ id })
          : office.letters.versionBytes({ id, sequence: version }),
      ),
  })
  const bytes = answer.data?.bytes

  useEffect(() => {
    const place = pages.current
    if (!bytes || !place) return
    let current = true
    drawDocx(bytes).then(
      (nodes) => {
        if (!current) return
        const top = scroll.current?.scrollTop ?? 0
        place.replaceChildren(...nodes)
        scroll.current?.scrollTo({ top })
        const sheets = place.querySelectorAll<HTMLElement>('section.docx')
        setCount(sheets.length)
        const page = sheets[0]
        const room = scroll.current?.clientWidth
        // offsetWidth of a zoomed page is given before zooming (CSS zoom of the container).
        if (page && room) setFit(Math.min(1.2, (room - 32) / page.offsetWidth))
        setFailed(null)
      },
      (error: unknown) => {
        if (current) setFailed(error)
      },
    )
    return () => {
      current = false
    }
  }, [bytes])

  const factor = zoom ?? fit
  useEffect(() => pages.current?.style.setProperty('--zoom', String(factor)), [factor])
  const zoomBy = (change: number) =>
    setZoom(Math.min(LARGEST, Math.max(SMALLEST, Math.round((factor + change) * 10) / 10)))
  const zoomByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === '+' || event.key === '=') zoomBy(STEP)
    else if (event.key === '-') zoomBy(-STEP)
    else if (event.key === '0') setZoom(null)
  }
  return (
    <section className={styles.column} aria-label="Pratinjau surat">
      <div className={styles.bar}>
        <span title="Isi berkas Word yang sebenarnya. Baris dan halaman di Word dapat berakhir sedikit berbeda.">
          Pratinjau berkas Word{count !== null && `, ${count} halaman`}
        </span>
        <Group gap={4} wrap="nowrap">
          {answer.isFetching && <Loader size={14} />}
          <ActionIcon variant="subtle" color="gray" aria-label="Perkecil" onClick={() => zoomBy(-STEP)}>
            <IconMinus size={16} />
          </ActionIcon>
          <Text
            component="button"
            type="button"
            size="xs"
            className={styles.zoom ?? ''}
            onClick={() => setZoom(null)}
            title="Sesuaikan dengan lebar"
          >
            {Math.round(factor * 100)}%
          </Text>
          <ActionIcon variant="subtle" color="gray" aria-label="Perbesar" onClick={() => zoomBy(STEP)}>
            <IconPlus size={16} />
          </ActionIcon>
        </Group>
      </div>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: pages are scrolled and zoomed by keyboard */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: the region is not a fieldset */}
      <div
        className={`${styles.scroll} ${pageStyles.paper}`}
        ref={scroll}
        role="group"
        aria-label="Halaman surat; tombol + dan - mengubah ukuran, 0 menyesuaikan dengan lebar"
        tabIndex={0}
        onKeyDown={zoomByKey}
      >
        <ErrorAlert error={answer.error ?? failed} onRetry={() => void answer.refetch()} />
        <div ref={pages} style={{ zoom: factor }} data-testid="pages" />
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above */}
    </section>
  )
}
