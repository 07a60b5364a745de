import { Button, Card, Group, Select, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { UnitId } from '../../terms/ids.ts'
import { PERSON_KIND_LABEL, PersonKind } from '../../terms/person.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { usePages } from '../shared/use-pages.ts'
import { PeopleList } from './PeopleList.tsx'
import { unitOptions } from './unit-paths.ts'

const PAGE = 100

/** The registry: found as one types, by name, position or any part of the NIP. */
export function PeoplePage() {
  const [text, setText] = useState('')
  const [searched] = useDebouncedValue(text.trim(), 60)
  const [unitId, setUnitId] = useState<string | null>(null)
  const [kind, setKind] = useState<string | null>(null)
  const count = useQuery({ queryKey: ['people', 'count'], queryFn: () => ask(office.people.count({})) })
  const units = useQuery({ queryKey: ['people', 'units'], queryFn: () => ask(office.people.units({})) })
  const { list: found, rows } = usePages(['people', 'search', searched, unitId, kind], (after) =>
    ask(
      office.people.search({
        text: searched,
        unitId: unitId ? UnitId.parse(unitId) : null,
        kind: kind ? PersonKind.parse(kind) : null,
        limit: PAGE,
        after,
      }),
    ),
  )
  const isEmpty = count.data?.people === 0
  return (
    <>
      <PageHeader
        title="Pegawai"
        subtitle={
          count.data &&
          `${count.data.people.toLocaleString('id-ID')} pegawai di ${count.data.units.toLocaleString('id-ID')} unit kerja`
        }
        actions={
          <>
            <Button component={Link} href="/pegawai/unit" variant="default">
              Atur unit kerja
            </Button>
            <Button component={Link} href="/pegawai/baru" variant="default">
              Tambah pegawai
            </Button>
            <Button component={Link} href="/pegawai/impor">
              Impor berkas
            </Button>
          </>
        }
      />
      <Card>
        <Group mb="sm" align="flex-end" grow preventGrowOverflow={false}>
          <TextInput
            label="Cari"
            placeholder="Nama, sebagian NIP, atau jabatan"
            leftSection={<IconSearch size={16} />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            data-autofocus
          />
          <Select
            label="Unit kerja"
            placeholder="Semua unit"
            searchable
            clearable
            limit={100}
            nothingFoundMessage="Unit tidak ditemukan"
            data={unitOptions(units.data ?? [])}
            value={unitId}
            onChange={setUnitId}
            clearButtonProps={{ 'aria-label': 'Semua unit' }}
          />
          <Select
            label="Status"
            placeholder="Semua status"
            clearable
            data={PersonKind.options.map((value) => ({ value, label: PERSON_KIND_LABEL[value] }))}
            value={kind}
            onChange={setKind}
            clearButtonProps={{ 'aria-label': 'Semua status' }}
          />
        </Group>
        <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
        {rows.length > 0 && (
          <PeopleList
            // A new search begins at its top.
            key={`${searched}|${unitId}|${kind}`}
            rows={rows}
            hasMore={found.hasNextPage && !found.isFetchingNextPage}
            onMore={() => void found.fetchNextPage()}
          />
        )}
        {found.isSuccess && rows.length === 0 && (
          <Text c="dimmed">
            {isEmpty
              ? 'Daftar pegawai masih kosong. Impor berkas dari SIMPEG atau BKPSDM (.xlsx, .xls, .csv), atau tambah satu per satu.'
              : 'Tidak ada pegawai yang cocok. Periksa ejaan, atau ketik sebagian NIP saja.'}
          </Text>
        )}
      </Card>
    </>
  )
}
