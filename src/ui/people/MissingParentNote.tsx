import { Alert, Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { UnitId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { missingParent } from './missing-parent.ts'

interface Props {
  readonly unitId: UnitId | null
  /** In a form, officials can be added right there, and no link leads away from what is typed. */
  readonly inForm: boolean
}

/** Says that the proposed chain may lack a superior, because a unit's parent is not filled in. */
export function MissingParentNote({ unitId, inForm }: Props) {
  const units = useQuery({ queryKey: ['people', 'units'], queryFn: () => ask(office.people.units({})) })
  const found = missingParent(units.data ?? [], unitId)
  if (!found) return null
  return (
    <Alert p="xs" bg="var(--amber-soft)" c="var(--amber)">
      Unit induk {found.unit} belum diisi, jadi {found.missing} mungkin terlewat.{' '}
      {inForm ? (
        'Isi unit induk, atau tambahkan pejabatnya di sini.'
      ) : (
        <>
          Isi unit induk di{' '}
          <Anchor component={Link} href="/pegawai/unit" inherit>
            halaman Unit kerja
          </Anchor>
          .
        </>
      )}
    </Alert>
  )
}
