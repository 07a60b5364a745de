import { Card, Group, Tabs, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import type { KindTemplates } from '../../contract/templates.ts'
import { PAPER_GROUPS } from '../../terms/paper.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import { TagList } from './TagList.tsx'
import { TemplateTable } from './TemplateTable.tsx'
import styles from './templates.module.css'

/** Every kind of paper at the left; its templates and its tags at the right. */
export function TemplatesPage() {
  const { kind } = useParams<{ kind?: string }>()
  const list = useQuery({ queryKey: ['templates', 'list'], queryFn: () => ask(office.templates.list({})) })
  const kinds = list.data ?? []
  const first = PAPER_GROUPS[0]?.kinds[0]
  const chosen = kinds.find((one) => one.kind === (kind ?? first)) ?? kinds[0]
  return (
    <>
      <PageHeader
        title="Naskah"
        subtitle="Bentuk surat yang diisi aplikasi. Simpan salinannya, ubah di Word, WPS, atau LibreOffice, lalu masukkan kembali."
      />
      <ErrorAlert error={list.error} onRetry={() => void list.refetch()} />
      {chosen && (
        <div className={styles.columns}>
          <KindList kinds={kinds} chosen={chosen} />
          <KindCard key={chosen.kind} chosen={chosen} />
        </div>
      )}
    </>
  )
}

function KindList({
  kinds,
  chosen,
}: {
  readonly kinds: readonly KindTemplates[]
  readonly chosen: KindTemplates
}) {
  const [text, setText] = useState('')
  const wanted = text.trim().toLowerCase()
  const groups = PAPER_GROUPS.map((group) => ({
    title: group.title,
    shown: kinds.filter(
      ({ kind, title }) => group.kinds.includes(kind) && title.toLowerCase().includes(wanted),
    ),
  })).filter(({ shown }) => shown.length > 0)
  return (
    <Card p="sm">
      <TextInput
        label="Cari jenis surat"
        leftSection={<IconSearch size={16} />}
        mb="xs"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <nav className={styles.kinds} aria-label="Jenis surat">
        {groups.map(({ title, shown }) => (
          <section key={title} aria-label={title}>
            <h2 className={styles.group}>{title}</h2>
            <ul>
              {shown.map((one) => (
                <KindLink key={one.kind} {...one} chosen={one.kind === chosen.kind} />
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && (
          <Text c="dimmed" size="sm">
            Tidak ada jenis surat dengan kata itu.
          </Text>
        )}
      </nav>
    </Card>
  )
}

function KindLink({ kind, title, own, chosen }: KindTemplates & { readonly chosen: boolean }) {
  return (
    <li>
      <Link href={`/naskah/${kind}`} className={styles.kind} aria-current={chosen ? 'page' : undefined}>
        <span>{title}</span>
        {own.some(({ inUse }) => inUse) && <StatusChip>milik kantor</StatusChip>}
      </Link>
    </li>
  )
}

function KindCard({ chosen }: { readonly chosen: KindTemplates }) {
  return (
    <Card>
      <Group mb="xs">
        <Text component="h2" fw={600} fz="lg" m={0}>
          {chosen.title}
        </Text>
      </Group>
      <Tabs defaultValue="templates" keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="templates">Naskah</Tabs.Tab>
          <Tabs.Tab value="tags">Daftar tanda</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="templates">
          <TemplateTable chosen={chosen} />
        </Tabs.Panel>
        <Tabs.Panel value="tags">
          <TagList kind={chosen.kind} />
        </Tabs.Panel>
      </Tabs>
    </Card>
  )
}
