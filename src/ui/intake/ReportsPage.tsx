import { PageHeader } from '../shared/PageHeader.tsx'

export function ReportsPage() {
  return <PageHeader title="Laporan" />
}
