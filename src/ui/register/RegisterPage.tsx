import { Anchor, Button, Tabs, Text } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { PlainDate } from '../../terms/plain-date.ts'
import { useToday } from '../frame/use-status.ts'
import { OfficePapersCard } from '../letters/no-case/OfficePapersCard.tsx'
import { ScansTab } from '../scans/ScansTab.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { CheckLetterDialog } from './CheckLetterDialog.tsx'
import { GapsTab } from './GapsTab.tsx'
import { IncomingTab } from './IncomingTab.tsx'
import { OutgoingTab } from './OutgoingTab.tsx'

/** The two registers (buku agenda), a year at a time, and the question whether a letter is ours. */
export function RegisterPage() {
  const today = useToday()
  return today ? <Register today={today} /> : null
}

/** The tab stands in the address: who comes back from a letter finds the one he left. */
const TABS = ['keluar', 'masuk', 'terlewat', 'tanpa-kasus', 'pindaian'] as const

function Register({ today }: { readonly today: PlainDate }) {
  const [checking, setChecking] = useState(false)
  const params = useParams<{ tab?: string }>()
  const [, go] = useLocation()
  const tab = TABS.find((one) => one === params.tab) ?? 'keluar'
  return (
    <>
      <PageHeader
        title="Surat dan agenda"
        subtitle="Surat keluar dibuat dari langkah pada layar kasus. Nomor yang sudah diberikan tidak dipakai lagi dan tidak dihapus."
        actions={
          <Button
            variant="default"
            leftSection={<IconFileSearch size={16} />}
            onClick={() => setChecking(true)}
          >
            Periksa surat
          </Button>
        }
      />
      <Tabs
        value={tab}
        onChange={(chosen) => go(`/surat/agenda/${chosen}`, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="keluar">Surat keluar</Tabs.Tab>
          <Tabs.Tab value="masuk">Surat masuk</Tabs.Tab>
          <Tabs.Tab value="terlewat">Nomor terlewat</Tabs.Tab>
          <Tabs.Tab value="tanpa-kasus">Surat tanpa kasus</Tabs.Tab>
          <Tabs.Tab value="pindaian">Keranjang pindaian</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="keluar">
          <OutgoingTab today={today} />
        </Tabs.Panel>
        <Tabs.Panel value="masuk">
          <IncomingTab today={today} />
        </Tabs.Panel>
        <Tabs.Panel value="terlewat">
          <GapsTab today={today} />
        </Tabs.Panel>
        <Tabs.Panel value="tanpa-kasus">
          <OfficePapersCard guidanceId={null} title="Surat tanpa kasus" empty="Belum ada surat tanpa kasus.">
            <Text size="sm" c="dimmed">
              Disiapkan dari tempatnya: Surat Imbauan dari{' '}
              <Anchor component={Link} href="/pembinaan">
                Pembinaan umum
              </Anchor>
              , Surat Keterangan dari halaman orangnya di{' '}
              <Anchor component={Link} href="/pegawai">
                Pegawai
              </Anchor>
              , Lembar Ekspedisi dari{' '}
              <Anchor component={Link} href="/surat">
                Surat keluar
              </Anchor>
              , label amplop dari suratnya (Lainnya).
            </Text>
          </OfficePapersCard>
        </Tabs.Panel>
        <Tabs.Panel value="pindaian">
          <ScansTab today={today} />
        </Tabs.Panel>
      </Tabs>
      {checking && <CheckLetterDialog onClose={() => setChecking(false)} />}
    </>
  )
}
