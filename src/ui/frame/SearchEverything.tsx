import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconBriefcase, IconFileText, IconPlayerPlay, IconSearch, IconUser } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { formatNip } from '../../terms/nip.ts'
import { ask, office } from '../client.ts'
import { lock } from './lock.ts'

const PER_GROUP = 6

const NAMES_SHOWN = 3

/** One letter may name twenty people; the list of answers is no place for all of them. */
function namesOf(people: readonly string[]): string {
  const more = people.length - NAMES_SHOWN
  const shown = people.slice(0, NAMES_SHOWN).join(', ')
  return more > 0 ? `${shown} dan ${more} orang lagi` : shown
}

/** Ctrl+K: people, cases, reports and the app's own commands in one list. */
export function SearchEverything() {
  const [, go] = useLocation()
  const [text, setText] = useState('')
  const [opened, setOpened] = useState(false)
  const [searched] = useDebouncedValue(text.trim(), 60)
  const search = { enabled: opened && searched !== '', placeholderData: keepPreviousData } as const
  const people = useQuery({
    queryKey: ['people', 'search', 'everything', searched],
    queryFn: () => ask(office.people.search({ text: searched, limit: PER_GROUP })),
    ...search,
  })
  const cases = useQuery({
    queryKey: ['cases', 'list', 'everything', searched],
    queryFn: () => ask(office.cases.list({ text: searched, filter: 'all', limit: PER_GROUP })),
    ...search,
  })
  const reports = useQuery({
    queryKey: ['intake', 'list', 'everything', searched],
    queryFn: () => ask(office.intake.list({ text: searched, state: 'all', limit: PER_GROUP })),
    ...search,
  })
  const commands = [
    { id: 'new-report', label: 'Catat laporan baru', run: () => go('/laporan/baru') },
    { id: 'import', label: 'Impor data pegawai', run: () => go('/pegawai/impor') },
    { id: 'home', label: 'Buka Beranda', run: () => go('/') },
    { id: 'reports', label: 'Buka daftar laporan', run: () => go('/laporan') },
    { id: 'cases', label: 'Buka daftar kasus', run: () => go('/kasus') },
    { id: 'people', label: 'Buka daftar pegawai', run: () => go('/pegawai') },
    { id: 'register', label: 'Buka surat dan agenda', run: () => go('/surat') },
    { id: 'handover', label: 'Buka pengiriman', run: () => go('/pengiriman') },
    { id: 'guidance', label: 'Buka pembinaan umum', run: () => go('/pembinaan') },
    { id: 'elections', label: 'Buka pemilu dan pemilihan', run: () => go('/pemilihan') },
    { id: 'calendar', label: 'Buka kalender', run: () => go('/kalender') },
    { id: 'settings', label: 'Buka pengaturan', run: () => go('/pengaturan') },
    { id: 'lock', label: 'Kunci Tegas', run: () => void lock() },
  ].filter(({ label }) => label.toLowerCase().includes(searched.toLowerCase()))

  const answered = searched !== ''
  const groups: SpotlightActionGroupData[] = [
    {
      group: 'Pegawai',
      actions: (answered ? (people.data?.rows ?? []) : []).map((row) => ({
        id: row.id,
        label: row.fullName,
        description: `${formatNip(row.nip)} · ${[row.position, row.unitName].filter(Boolean).join(', ')}`,
        leftSection: <IconUser size={18} />,
        onClick: () => go(`/pegawai/${row.id}`),
      })),
    },
    {
      group: 'Kasus',
      actions: (answered ? (cases.data?.rows ?? []) : []).map((row) => ({
        id: row.id,
        label: `${row.number} ${row.fullName}`,
        description: row.nextStep?.title ?? row.unitName,
        leftSection: <IconBriefcase size={18} />,
        onClick: () => go(`/kasus/${row.id}`),
      })),
    },
    {
      group: 'Laporan',
      actions: (answered ? (reports.data?.rows ?? []) : []).map((row) => ({
        id: row.id,
        label: `${row.number} ${namesOf(row.people)}`,
        description: row.summary,
        leftSection: <IconFileText size={18} />,
        onClick: () => go(`/laporan/${row.id}`),
      })),
    },
    {
      group: 'Perintah',
      actions: commands.map(({ id, label, run }) => ({
        id,
        label,
        leftSection: <IconPlayerPlay size={18} />,
        onClick: run,
      })),
    },
  ].filter(({ actions }) => actions.length > 0)

  // Answers arrive after the text was typed: Enter takes the first of what is shown now.
  const shown = groups.flatMap(({ actions }) => actions.map(({ id }) => id)).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the list changes
  useEffect(() => {
    if (!opened || !answered) return
    // Spotlight keeps its selection in this attribute, and has no way to ask for it from outside.
    const list = document.querySelector('.mantine-Spotlight-actionsList')
    if (!list?.querySelector('[data-selected]'))
      list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
  }, [shown, opened, answered])

  return (
    <Spotlight
      centered={false}
      // Opens at once: letters typed right after Ctrl+K must not get lost.
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': 'Cari di Tegas' } }}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      actions={groups}
      query={text}
      onQueryChange={setText}
      filter={(_, actions) => actions} // the office has searched already
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      onSpotlightOpen={() => setOpened(true)}
      onSpotlightClose={() => setOpened(false)}
      nothingFound="Tidak ada yang cocok"
      scrollable
      maxHeight={460}
      searchProps={{
        placeholder: 'Cari orang, NIP, nomor kasus, laporan, perintah …',
        'aria-label': 'Cari di Tegas',
        autoFocus: true,
        leftSection: <IconSearch size={18} />,
      }}
    />
  )
}
