import { PageHeader } from '../shared/PageHeader.tsx'

export function PaperPage() {
  return <PageHeader title="Surat" />
}
