import { PageHeader } from '../shared/PageHeader.tsx'

export function ImportPage() {
  return <PageHeader title="Impor pegawai" />
}
