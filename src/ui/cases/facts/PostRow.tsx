import { ActionIcon, Button, Checkbox, Popover, Stack, Table, Text, Textarea, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { CaseId, EvidenceId } from '../../../terms/ids.ts'
import { ask, office } from '../../client.ts'
import { DateField } from '../../shared/DateField.tsx'
import { TimeField } from '../../shared/TimeField.tsx'
import { asEvidence } from './form-part.ts'
import type { PostDraft } from './pasted-posts.ts'
import { errorAt, type FieldErrors } from './validate.ts'

interface RowProps {
  readonly post: PostDraft
  /** Place in the table, from 0. */
  readonly index: number
  readonly caseId: CaseId
  readonly errors: FieldErrors
  readonly onChange: (part: Partial<PostDraft>) => void
  readonly onRemove: () => void
}

/** One post of the chronology. */
export function PostRow({ post, index, caseId, errors, onChange, onRemove }: RowProps) {
  const at = (name: string) => errorAt(errors, `posts.${index}.${name}`)
  const of = (label: string) => `${label}, unggahan ${index + 1}`
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <TextInput
          aria-label={of('Akun')}
          value={post.account}
          error={at('account')}
          onChange={(event) => onChange({ account: event.currentTarget.value })}
        />
      </Table.Td>
      <Table.Td>
        <TextInput
          aria-label={of('Platform')}
          value={post.platform}
          onChange={(event) => onChange({ platform: event.currentTarget.value })}
        />
      </Table.Td>
      <Table.Td>
        <DateField
          aria-label={of('Tanggal')}
          value={post.postedOn}
          error={at('postedOn')}
          onChange={(postedOn) => onChange({ postedOn })}
        />
      </Table.Td>
      <Table.Td>
        <TimeField
          aria-label={of('Jam')}
          value={post.postedAt}
          onChange={(postedAt) => onChange({ postedAt })}
        />
      </Table.Td>
      <Table.Td>
        <TextInput
          aria-label={of('URL')}
          value={post.url}
          onChange={(event) => onChange({ url: event.currentTarget.value })}
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
          onChange={(event) => onChange({ summary: event.currentTarget.value })}
        />
      </Table.Td>
      <Table.Td>
        <EvidenceChoice
          label={of('Bukti')}
          caseId={caseId}
          value={post.evidence}
          onChange={(evidence) => onChange({ evidence })}
        />
      </Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="gray"
          mt={4}
          aria-label={`Hapus unggahan ${index + 1}`}
          onClick={onRemove}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
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
                // Esc closes this list, and not the dialog with all that was typed.
                data-mantine-stop-propagation="true"
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  )
}
