import { PageHeader } from '../shared/PageHeader.tsx'

export function PeoplePage() {
  return <PageHeader title="Pegawai" />
}
