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

const WORK: readonly Place[] = [
  { href: '/', label: 'Beranda' },
  { href: '/laporan', label: 'Laporan' },
  { href: '/kasus', label: 'Kasus' },
  { href: '/pegawai', label: 'Pegawai' },
  { href: '/surat', label: 'Surat & agenda' },
  { href: '/pengiriman', label: 'Pengiriman' },
  { href: '/pembinaan', label: 'Pembinaan umum' },
  { href: '/kalender', label: 'Kalender' },
]
const HOUSE: readonly Place[] = [
  { href: '/pemilihan', label: 'Pemilu & Pemilihan' },
  { href: '/naskah', label: 'Naskah' },
  { href: '/peraturan', label: 'Peraturan' },
  { href: '/pengaturan', label: 'Pengaturan' },
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
      {WORK.map(link)}
      <hr className={styles.rule} />
      {HOUSE.map(link)}
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
