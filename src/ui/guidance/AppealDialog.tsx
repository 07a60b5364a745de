import { Anchor, Button, MultiSelect, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ElectionRow } from '../../contract/elections.ts'
import { ElectionId, UnitId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { useOfficePaper } from '../letters/no-case/use-office-paper.ts'
import { unitOptions } from '../people/unit-paths.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'

/** For an election the office has not entered. */
const TYPED = 'typed'

/** Those whose neutrality is a duty; what is still ahead first. */
const offered = (elections: readonly ElectionRow[]) =>
  elections
    .filter(({ neutrality }) => neutrality)
    .sort((one, other) => Number(one.stageToday === 'pasca') - Number(other.stageToday === 'pasca'))

/** To which units a Surat Imbauan Netralitas goes, and for which election: one letter, with their list and a slip that each sends back. */
export function AppealDialog({ onClose }: { readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<string[]>([])
  const [picked, setPicked] = useState<string | null>(null)
  const units = useQuery({ queryKey: ['people', 'units'], queryFn: () => ask(office.people.units({})) })
  const list = useQuery({ queryKey: ['elections', 'list'], queryFn: () => ask(office.elections.list({})) })
  const make = useOfficePaper()
  const elections = offered(list.data ?? [])
  // Circulars go down the chain: each OPD passes them on to the units below it.
  const everyOpd = (units.data ?? []).flatMap(({ id, parentId, own }) =>
    parentId === null && !own ? [id] : [],
  )
  const election = picked ?? elections[0]?.id ?? TYPED
  return (
    <ConfirmDialog
      opened
      title="Siapkan Surat Imbauan Netralitas?"
      confirm="Siapkan surat"
      busy={make.isPending}
      disabled={chosen.length === 0 || list.isPending}
      error={make.error ?? units.error ?? list.error}
      onClose={onClose}
      onConfirm={() =>
        make.mutate({
          kind: 'imbauan-netralitas',
          unitIds: chosen.map((id) => UnitId.parse(id)),
          electionId: ElectionId.safeParse(election).data ?? null,
        })
      }
    >
      <Text size="sm" c="dimmed" mb="xs">
        Satu surat untuk semua unit yang dipilih, dengan daftar unit dan lembar tanda terima.
      </Text>
      <MultiSelect
        label="Unit yang dituju"
        {...(chosen.length > 0
          ? {
              description: `${chosen.length} unit dipilih. Keluarkan instansi vertikal dan unit yang bukan perangkat daerah.`,
            }
          : {})}
        placeholder={chosen.length === 0 ? 'Pilih unit' : ''}
        searchable
        styles={{ pillsList: { maxHeight: 94, overflowY: 'auto' } }}
        data={unitOptions(units.data ?? [])}
        value={chosen}
        onChange={setChosen}
      />
      <Button
        variant="default"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        disabled={everyOpd.length === 0}
        onClick={() => setChosen(everyOpd)}
        data-autofocus
      >
        Pilih semua OPD ({everyOpd.length})
      </Button>
      {elections.length > 0 ? (
        <Select
          label="Pemilu atau pemilihan"
          allowDeselect={false}
          data={[
            ...elections.map(({ id, name }) => ({ value: id, label: name })),
            { value: TYPED, label: 'Pemilihan lain: diketik di suratnya' },
          ]}
          value={election}
          onChange={setPicked}
        />
      ) : (
        list.isSuccess && (
          <Text size="sm">
            Belum ada pemilu atau pemilihan yang dicatat, jadi namanya diketik di suratnya. Bila jadwalnya
            sudah ada,{' '}
            <Anchor component={Link} href="/pemilihan" size="sm">
              catat pemilihannya
            </Anchor>
            .
          </Text>
        )
      )}
    </ConfirmDialog>
  )
}
