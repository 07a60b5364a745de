import { PageHeader } from '../shared/PageHeader.tsx'

export function RegisterPage() {
  return <PageHeader title="Surat dan agenda" />
}
