import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import { PageHeader } from '../shared/PageHeader.tsx'

export function NotFoundPage() {
  return (
    <>
      <PageHeader title="Halaman ini tidak ada" />
      <Text>
        Tidak ada yang hilang. Kembali ke{' '}
        <Anchor component={Link} href="/">
          Beranda
        </Anchor>
        .
      </Text>
    </>
  )
}
