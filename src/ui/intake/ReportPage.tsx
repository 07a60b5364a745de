import { PageHeader } from '../shared/PageHeader.tsx'

export function ReportPage() {
  return <PageHeader title="Laporan" />
}
