import { PageHeader } from '../shared/PageHeader.tsx'

export function MinutesPage() {
  return <PageHeader title="Berita Acara Pemeriksaan" />
}
