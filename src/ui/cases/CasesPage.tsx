import { PageHeader } from '../shared/PageHeader.tsx'

export function CasesPage() {
  return <PageHeader title="Kasus" />
}
