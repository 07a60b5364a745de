import { Anchor, Collapse, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { Post } from '../../contract/fact-words.ts'
import { formatTime } from '../../terms/clock.ts'
import { formatShortDate } from '../../terms/plain-date.ts'

const inOrder = (one: Post, other: Post) =>
  `${one.postedOn} ${one.postedAt ?? ''}`.localeCompare(`${other.postedOn} ${other.postedAt ?? ''}`)

/** The posts of a chart, account by account in the order they were made, opened on demand. */
export function PostsTable({ posts }: { posts: readonly Post[] }) {
  const [opened, setOpened] = useState(false)
  const accounts = [...new Set(posts.map(({ account }) => account))]
  return (
    <>
      <Anchor
        component="button"
        type="button"
        size="xs"
        underline="always"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {opened ? 'tutup kronologi' : 'lihat kronologi'}
      </Anchor>
      <Collapse expanded={opened}>
        {accounts.map((account) => {
          const own = posts.filter((post) => post.account === account).toSorted(inOrder)
          return (
            <div key={account}>
              <Text size="xs" fw={600} mt={4}>
                {account} ({own.length} unggahan)
              </Text>
              <Table fz="xs" verticalSpacing={2} aria-label={`Unggahan ${account}`}>
                <Table.Tbody>
                  {own.map((post, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list, two posts may say the same
                    <Table.Tr key={index} style={{ verticalAlign: 'top' }}>
                      <Table.Td w={120}>
                        {formatShortDate(post.postedOn)}
                        {post.postedAt && ` ${formatTime(post.postedAt)}`}
                      </Table.Td>
                      <Table.Td w={90}>{post.platform}</Table.Td>
                      <Table.Td>
                        {post.summary}
                        {post.url && (
                          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                            {post.url}
                          </Text>
                        )}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          )
        })}
      </Collapse>
    </>
  )
}
