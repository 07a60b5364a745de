import { Button, Group, Stack, Table, Text, Textarea } from '@mantine/core'
import { type ClipboardEvent, useState } from 'react'
import { Post } from '../../../contract/fact-words.ts'
import { asDate, asEvidence, asText, asTime, type FormPart } from './form-part.ts'
import { PostRow } from './PostRow.tsx'
import { emptyPost, type PostDraft, readPastedPosts } from './pasted-posts.ts'
import { asRecord } from './validate.ts'

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
            {posts.map((post, index) => (
              <PostRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a post is its place in the list until it is saved
                key={`${round}-${index}`}
                post={post}
                index={index}
                caseId={view.id}
                errors={errors}
                onChange={(part) => edit(index, part)}
                onRemove={() => {
                  set(posts.toSpliced(index, 1))
                  setRound(round + 1)
                }}
              />
            ))}
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
