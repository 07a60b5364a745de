import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Popover,
  Stack,
  Table,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ClipboardEvent, useState } from 'react'
import { Post } from '../../../contract/fact-words.ts'
import type { CaseId, EvidenceId } from '../../../terms/ids.ts'
import { ask, office } from '../../client.ts'
import { DateField } from '../../shared/DateField.tsx'
import { TimeField } from '../../shared/TimeField.tsx'
import { asDate, asEvidence, asText, asTime, type FormPart } from './FieldInput.tsx'
import { emptyPost, type PostDraft, readPastedPosts } from './pasted-posts.ts'
import { asRecord, errorAt } from './validate.ts'

function asDraft(value: unknown): PostDraft {
  const { account, platform, postedOn, postedAt, url, summary, evidence } = asRecord(value)
  return {
    account: asText(account),
    platform: asText(platform),
    postedOn: asDate(postedOn),
    postedAt: asTime(postedAt),
    url: asText(url),
    summary: asText(summary),
    evidence: asEvidence(evidence),
  }
}

const isEmpty = (post: PostDraft) => post.account === '' && post.summary === '' && post.postedOn === null

/** Posts a chart may hold, by the contract. */
const POSTS_MAX = 500

/** A chronology of posts, account by account; rows are typed or pasted from a spreadsheet. */
export function PostsField({ values, errors, change, view }: FormPart) {
  const posts = Array.isArray(values.posts) ? values.posts.map(asDraft) : []
  const [unread, setUnread] = useState<readonly string[]>([])
  const [pasting, setPasting] = useState(false)
  // Rows have no identity of their own, and the fields in them keep what was typed: a new round draws them anew.
  const [round, setRound] = useState(0)
  const set = (next: readonly PostDraft[]) => change({ posts: next })
  const edit = (index: number, part: Partial<PostDraft>) =>
    set(posts.map((post, at) => (at === index ? { ...post, ...part } : post)))
  const take = (text: string) => {
    const read = readPastedPosts(text)
    setUnread(read.unread)
    set([...posts.filter((post) => !isEmpty(post)), ...read.posts].slice(0, POSTS_MAX))
    setRound(round + 1)
    setPasting(false)
  }
  /** Several cells at once are rows of a spreadsheet; a single cell is text for the field it is pasted into. */
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!text.includes('\t')) return
    event.preventDefault()
    take(text)
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Satu baris untuk satu unggahan, supaya terbaca apakah dilakukan sekali atau berulang. Kronologi ini
        masuk ke laporan hasil pemeriksaan. Baris dari lembar kerja dapat langsung ditempel (Ctrl+V) di tabel.
      </Text>
      <Table.ScrollContainer minWidth={980} onPaste={onPaste}>
        <Table verticalSpacing={4} horizontalSpacing={4} aria-label="Kronologi unggahan">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={150}>Akun</Table.Th>
              <Table.Th w={104}>Platform</Table.Th>
              <Table.Th w={192}>Tanggal</Table.Th>
              <Table.Th w={76}>Jam</Table.Th>
              <Table.Th w={160}>URL</Table.Th>
              <Table.Th>Ringkasan isi</Table.Th>
              <Table.Th w={84}>Bukti</Table.Th>
              <Table.Th w={32} aria-label="Hapus" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {posts.map((post, index) => {
              const at = (name: string) => errorAt(errors, `posts.${index}.${name}`)
              const of = (label: string) => `${label}, unggahan ${index + 1}`
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a post is its place in the list until it is saved
                <Table.Tr key={`${round}-${index}`} style={{ verticalAlign: 'top' }}>
                  <Table.Td>
                    <TextInput
                      aria-label={of('Akun')}
                      value={post.account}
                      error={at('account')}
                      onChange={(event) => edit(index, { account: event.currentTarget.value })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <TextInput
                      aria-label={of('Platform')}
                      value={post.platform}
                      onChange={(event) => edit(index, { platform: event.currentTarget.value })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <DateField
                      aria-label={of('Tanggal')}
                      value={post.postedOn}
                      error={at('postedOn')}
                      onChange={(postedOn) => edit(index, { postedOn })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <TimeField
                      aria-label={of('Jam')}
                      value={post.postedAt}
                      onChange={(postedAt) => edit(index, { postedAt })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <TextInput
                      aria-label={of('URL')}
                      value={post.url}
                      onChange={(event) => edit(index, { url: event.currentTarget.value })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Textarea
                      aria-label={of('Ringkasan isi')}
                      autosize
                      minRows={1}
                      maxRows={4}
                      value={post.summary}
                      error={at('summary')}
                      onChange={(event) => edit(index, { summary: event.currentTarget.value })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <EvidenceChoice
                      label={of('Bukti')}
                      caseId={view.id}
                      value={post.evidence}
                      onChange={(evidence) => edit(index, { evidence })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      mt={4}
                      aria-label={`Hapus unggahan ${index + 1}`}
                      onClick={() => {
                        set(posts.toSpliced(index, 1))
                        setRound(round + 1)
                      }}
                    >
                      <IconTrash size={16} />
                    </ActionIcon>
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {errors.posts && (
        <Text size="xs" c="var(--red)">
          {errors.posts}
        </Text>
      )}
      {unread.length > 0 && (
        <Text size="xs" c="var(--amber)" role="status">
          Perlu dilengkapi sendiri: {unread.join('; ')}.
        </Text>
      )}
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          disabled={posts.length >= POSTS_MAX}
          onClick={() => {
            const last = posts.at(-1)
            set([...posts, { ...emptyPost, account: last?.account ?? '', platform: last?.platform ?? '' }])
          }}
        >
          Tambah unggahan
        </Button>
        {!pasting && (
          <Button variant="default" size="xs" onClick={() => setPasting(true)}>
            Tempel dari lembar kerja
          </Button>
        )}
        <Text size="xs" c="dimmed">
          {Post.array().safeParse(posts).success ? `${posts.length} unggahan lengkap` : ''}
        </Text>
      </Group>
      {pasting && (
        <Textarea
          label="Tempel baris di sini"
          description="Urutan kolom: akun, platform, tanggal, jam, URL, ringkasan; atau dengan baris judul kolom."
          autosize
          minRows={3}
          maxRows={6}
          autoFocus
          value=""
          onPaste={(event) => {
            event.preventDefault()
            take(event.clipboardData.getData('text/plain'))
          }}
          onChange={(event) => take(event.currentTarget.value)}
        />
      )}
    </Stack>
  )
}

interface EvidenceProps {
  readonly label: string
  readonly caseId: CaseId
  readonly value: readonly EvidenceId[]
  readonly onChange: (evidence: readonly EvidenceId[]) => void
}

/** Which files of the case show this post. */
function EvidenceChoice({ label, caseId, value, onChange }: EvidenceProps) {
  const kept = useQuery({
    queryKey: ['evidence', 'of-case', caseId],
    queryFn: () => ask(office.evidence.list({ reportId: null, caseId })),
  })
  const files = kept.data ?? []
  return (
    <Popover width={300} position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" size="xs" mt={2} px={8} aria-label={`${label}: ${value.length} berkas`}>
          {value.length === 0 ? 'Pilih' : `${value.length} berkas`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah={260} style={{ overflowY: 'auto' }}>
        {files.length === 0 && (
          <Text size="sm" c="dimmed">
            Belum ada bukti di kasus ini. Tambahkan lewat kartu Bukti, lalu pilih di sini.
          </Text>
        )}
        <Checkbox.Group value={[...value]} onChange={(ids) => onChange(asEvidence(ids))}>
          <Stack gap={6}>
            {files.map((file) => (
              <Checkbox
                key={file.id}
                value={file.id}
                size="xs"
                label={file.capture.caption || file.fileName}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  )
}
