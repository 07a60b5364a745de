import { Card } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { PersonInput } from '../../contract/people.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { PageHeader } from '../shared/PageHeader.tsx'
import { PersonForm } from './PersonForm.tsx'
import { EMPTY_PERSON } from './person-form.ts'

/** Adds a person by hand. */
export function NewPerson({ today }: { today: PlainDate }) {
  const [, go] = useLocation()
  const create = useMutation({
    mutationFn: (person: PersonInput) => ask(office.people.create(person)),
    onSuccess: ({ id }) => go(`/pegawai/${id}`),
  })
  return (
    <>
      <PageHeader
        title="Tambah pegawai"
        subtitle="Untuk banyak pegawai sekaligus, impor berkas dari SIMPEG."
      />
      <Card maw={860}>
        <PersonForm
          initial={EMPTY_PERSON}
          today={today}
          submit="Tambah pegawai"
          busy={create.isPending}
          error={create.error}
          onSubmit={(person) => create.mutate(person)}
          onCancel={() => go('/pegawai')}
        />
      </Card>
    </>
  )
}
