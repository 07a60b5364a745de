import { PageHeader } from '../shared/PageHeader.tsx'

export function NewReportPage() {
  return <PageHeader title="Laporan baru" />
}
