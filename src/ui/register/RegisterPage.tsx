import { Button, Tabs } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { useState } from 'react'
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

function Register({ today }: { readonly today: PlainDate }) {
  const [checking, setChecking] = useState(false)
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
      <Tabs defaultValue="outgoing" keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="outgoing">Surat keluar</Tabs.Tab>
          <Tabs.Tab value="incoming">Surat masuk</Tabs.Tab>
          <Tabs.Tab value="gaps">Nomor terlewat</Tabs.Tab>
          <Tabs.Tab value="office">Surat tanpa kasus</Tabs.Tab>
          <Tabs.Tab value="scans">Keranjang pindaian</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="outgoing">
          <OutgoingTab today={today} />
        </Tabs.Panel>
        <Tabs.Panel value="incoming">
          <IncomingTab today={today} />
        </Tabs.Panel>
        <Tabs.Panel value="gaps">
          <GapsTab today={today} />
        </Tabs.Panel>
        <Tabs.Panel value="office">
          <OfficePapersCard
            guidanceId={null}
            title="Surat tanpa kasus"
            empty="Belum ada. Surat Imbauan disiapkan dari Pembinaan umum, Surat Keterangan dari halaman pegawai, Lembar Ekspedisi lewat «Kirim surat» pada Surat keluar, label amplop dari suratnya."
          />
        </Tabs.Panel>
        <Tabs.Panel value="scans">
          <ScansTab today={today} />
        </Tabs.Panel>
      </Tabs>
      {checking && <CheckLetterDialog onClose={() => setChecking(false)} />}
    </>
  )
}
