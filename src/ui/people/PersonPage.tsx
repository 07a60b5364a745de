import { PageHeader } from '../shared/PageHeader.tsx'

export function PersonPage() {
  return <PageHeader title="Pegawai" />
}
