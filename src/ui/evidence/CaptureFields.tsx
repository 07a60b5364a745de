import { SimpleGrid, TextInput } from '@mantine/core'
import { DateField } from '../shared/DateField.tsx'
import { TimeField } from '../shared/TimeField.tsx'
import { type CaptureDraft, captureProblem } from './capture-draft.ts'

interface Props {
  readonly value: CaptureDraft
  readonly onChange: (value: CaptureDraft) => void
}

/** Who captured it, when, from whose phone: asked once for many files. */
export function CaptureFields({ value, onChange }: Props) {
  const change = (part: Partial<CaptureDraft>) => onChange({ ...value, ...part })
  return (
    <>
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        <TextInput
          label="Diambil oleh"
          maxLength={200}
          value={value.capturedBy}
          onChange={(event) => change({ capturedBy: event.currentTarget.value })}
        />
        <TextInput
          label="Dari HP/perangkat siapa"
          placeholder="mis. HP pelapor"
          maxLength={200}
          value={value.sourceDevice}
          onChange={(event) => change({ sourceDevice: event.currentTarget.value })}
        />
        <DateField
          label="Tanggal pengambilan"
          value={value.date}
          onChange={(date) => change({ date })}
          error={captureProblem(value)}
        />
        <TimeField label="Jam pengambilan" value={value.time} onChange={(time) => change({ time })} />
      </SimpleGrid>
      <TextInput
        label="Keterangan"
        placeholder="mis. Unggahan di grup, terlihat nama pengirim"
        maxLength={500}
        value={value.caption}
        onChange={(event) => change({ caption: event.currentTarget.value })}
      />
    </>
  )
}
