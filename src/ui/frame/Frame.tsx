import { useHotkeys } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { OfficeStatus } from '../../contract/account.ts'
import { formatLongDate } from '../../terms/plain-date.ts'
import { StatusChip } from '../shared/StatusChip.tsx'
import styles from './Frame.module.css'
import { lock } from './lock.ts'
import { Navigation } from './Navigation.tsx'
import { PageBoundary } from './PageBoundary.tsx'
import { Routes } from './routes.tsx'

const SearchEverything = lazy(() =>
  import('./SearchEverything.tsx').then((m) => ({ default: m.SearchEverything })),
)

/** The desk: navigation at the left, search and date above, the page. */
export function Frame({ status }: { status: OfficeStatus }) {
  // Ctrl+L also while typing: the clerk walks away from the desk.
  useHotkeys([['mod+L', () => void lock()]], [])
  return (
    <Router hook={useHashLocation}>
      <div className={styles.frame}>
        <Navigation status={status} />
        <header className={styles.top}>
          <button type="button" className={styles.search} onClick={spotlight.open}>
            <span>Cari orang, kasus, laporan, perintah …</span>
            <kbd>Ctrl K</kbd>
          </button>
          <div className={styles.right}>
            {status.demo && <StatusChip tone="amber">Kantor contoh: semua nama rekaan</StatusChip>}
            <time dateTime={status.today}>{formatLongDate(status.today)}</time>
          </div>
        </header>
        <Page />
        <Suspense fallback={null}>
          <SearchEverything />
        </Suspense>
      </div>
    </Router>
  )
}

/** What starts anew when it changes: the address, but the kinds of Naskah are one page with its list and search. */
const placeOf = (location: string) => (location.startsWith('/naskah/') ? '/naskah' : location)

function Page() {
  const [location] = useLocation()
  const main = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place starts at its top
  useEffect(() => {
    main.current?.scrollTo({ top: 0 })
  }, [location])
  return (
    <main className={styles.page} ref={main} id="isi" tabIndex={-1}>
      <PageBoundary key={placeOf(location)}>
        <Suspense fallback={null}>
          <Routes />
        </Suspense>
      </PageBoundary>
    </main>
  )
}
