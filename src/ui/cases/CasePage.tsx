import { PageHeader } from '../shared/PageHeader.tsx'

export function CasePage() {
  return <PageHeader title="Kasus" />
}
