import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import type { OfficeStatus } from '../../contract/account.ts'
import { ask, office } from '../client.ts'
import styles from './Frame.module.css'
import { lock } from './lock.ts'

interface Place {
  readonly href: string
  readonly label: string
}

interface PlaceGroup {
  readonly label: string
  readonly places: readonly Place[]
}

/** By the clerk's day: what she works through, whom and what it is about, what it all follows. */
const GROUPS: readonly PlaceGroup[] = [
  {
    label: 'Pekerjaan',
    places: [
      { href: '/', label: 'Beranda' },
      { href: '/laporan', label: 'Laporan' },
      { href: '/kasus', label: 'Kasus' },
      { href: '/surat', label: 'Surat & agenda' },
      { href: '/pengiriman', label: 'Pengiriman' },
    ],
  },
  {
    label: 'Data',
    places: [
      { href: '/pegawai', label: 'Pegawai' },
      { href: '/pembinaan', label: 'Pembinaan umum' },
      { href: '/pemilihan', label: 'Pemilu & Pemilihan' },
      { href: '/kalender', label: 'Kalender' },
    ],
  },
  {
    label: 'Aturan kantor',
    places: [
      { href: '/peraturan', label: 'Peraturan' },
      { href: '/naskah', label: 'Naskah' },
      { href: '/pengaturan', label: 'Pengaturan' },
    ],
  },
]

export function Navigation({ status }: { status: OfficeStatus }) {
  const [location] = useLocation()
  const home = useQuery({ queryKey: ['home'], queryFn: () => ask(office.home.get({})) })
  const badges: Readonly<Record<string, { count: number; says: string }>> = {
    '/laporan': { count: home.data?.newReportCount ?? 0, says: 'laporan belum ditelaah' },
    '/kasus': { count: home.data?.overdue.length ?? 0, says: 'langkah lewat tenggat' },
  }
  const link = ({ href, label }: Place) => {
    const current = href === '/' ? location === '/' : location === href || location.startsWith(`${href}/`)
    const badge = badges[href]
    return (
      <Link key={href} href={href} className={styles.link} aria-current={current ? 'page' : undefined}>
        {label}
        {badge && badge.count > 0 && (
          <span className={styles.badge} title={`${badge.count} ${badge.says}`}>
            {badge.count}
          </span>
        )}
      </Link>
    )
  }
  return (
    <nav className={styles.nav} aria-label="Menu utama">
      <div className={styles.logo}>
        Tegas
        <small>{status.officeName}</small>
      </div>
      {GROUPS.map(({ label, places }) => (
        <section key={label} aria-label={label} className={styles.group}>
          <div className={styles.groupLabel} aria-hidden="true">
            {label}
          </div>
          {places.map(link)}
        </section>
      ))}
      <div className={styles.me}>
        {status.account?.name}
        <br />
        <button type="button" className={styles.lock} onClick={() => void lock()}>
          Kunci <kbd>Ctrl L</kbd>
        </button>
      </div>
    </nav>
  )
}
