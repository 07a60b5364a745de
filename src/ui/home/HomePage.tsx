import { PageHeader } from '../shared/PageHeader.tsx'

export function HomePage() {
  return <PageHeader title="Beranda" />
}
