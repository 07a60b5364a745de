import { PageHeader } from '../shared/PageHeader.tsx'

export function HandoverPage() {
  return <PageHeader title="Pengiriman" />
}
