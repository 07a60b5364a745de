import { Anchor, Card, List, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { PersonId, UnitId } from '../../terms/ids.ts'
import { officialTitle } from '../../terms/person.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { MissingParentNote } from './MissingParentNote.tsx'

/** The proposed line upward. Confirmed per case only. */
export function Superiors({ id, unitId }: { id: PersonId; unitId: UnitId | null }) {
  const chain = useQuery({
    queryKey: ['people', 'proposeSuperiors', id],
    queryFn: () => ask(office.people.proposeSuperiors({ id })),
  })
  return (
    <Card>
      <Stack gap="xs">
        <Text fw={600} c="dimmed">
          Usulan atasan
        </Text>
        <ErrorAlert error={chain.error} />
        <MissingParentNote unitId={unitId} inForm={false} />
        {chain.data?.length === 0 && (
          <Text>
            Belum ada yang bisa diusulkan. Tetapkan kepala unit di{' '}
            <Anchor component={Link} href="/pegawai/unit">
              halaman Unit kerja
            </Anchor>
            .
          </Text>
        )}
        {chain.data && chain.data.length > 0 && (
          <List type="ordered" spacing={6}>
            {chain.data.map((official, at) => (
              <List.Item key={`${official.identity.name}${official.identity.position}`}>
                <Text fw={600} span>
                  {official.identity.name}
                </Text>
                {at === 0 && (
                  <Text span size="xs" c="dimmed">
                    {' '}
                    · atasan langsung
                  </Text>
                )}
                <Text size="xs" c="dimmed">
                  {officialTitle(official)}
                </Text>
              </List.Item>
            ))}
          </List>
        )}
        <Text size="xs" c="dimmed">
          Disusun dari kepala unit dan pejabat di Pengaturan. Di setiap kasus usulan ini dikonfirmasi lagi.
        </Text>
      </Stack>
    </Card>
  )
}
