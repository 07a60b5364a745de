import { PageHeader } from '../shared/PageHeader.tsx'

export function UnitsPage() {
  return <PageHeader title="Unit kerja" />
}
