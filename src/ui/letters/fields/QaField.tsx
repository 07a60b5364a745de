import { Button, Group, Input, Text, Textarea } from '@mantine/core'
import type { QuestionAnswer } from '../../../contract/paper-values.ts'
import { QuestionBankMenu } from '../../cases/QuestionBankMenu.tsx'
import styles from '../Letters.module.css'

/** As many as minutes hold, by the contract. */
const QA_MAX = 300

interface Props {
  readonly label: string
  readonly value: readonly QuestionAnswer[]
  readonly onChange: (qa: QuestionAnswer[]) => void
}

/** Questions and answers of the minutes; the two-hour typing page is `Tulis BAP`, here they are corrected. */
export function QaField({ label, value, onChange }: Props) {
  const change = (index: number, part: Partial<QuestionAnswer>) =>
    onChange(value.map((item, at) => (at === index ? { ...item, ...part } : item)))
  return (
    <Input.Wrapper label={label} labelElement="div" withAsterisk>
      <div className={styles.rows}>
        {value.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity of a question in the minutes
          <div className={styles.row} key={index}>
            <Group justify="space-between">
              <Text size="xs" c="dimmed">
                {index + 1}.
              </Text>
              <Button
                variant="subtle"
                color="red"
                size="compact-xs"
                aria-label={`Hapus pertanyaan ${index + 1}`}
                onClick={() => onChange(value.filter((_, at) => at !== index))}
              >
                Hapus
              </Button>
            </Group>
            <Textarea
              label="Pertanyaan"
              autosize
              minRows={1}
              value={item.question}
              onChange={(event) => change(index, { question: event.currentTarget.value })}
            />
            <Textarea
              label="Jawaban"
              autosize
              minRows={1}
              mt={6}
              value={item.answer}
              onChange={(event) => change(index, { answer: event.currentTarget.value })}
            />
          </div>
        ))}
        <Group gap="xs">
          <Button variant="default" onClick={() => onChange([...value, { question: '', answer: '' }])}>
            Tambah pertanyaan
          </Button>
          <QuestionBankMenu
            disabled={value.length >= QA_MAX}
            onInsert={(questions) => {
              const fresh = questions.map((question) => ({ question, answer: '' }))
              onChange([...value, ...fresh].slice(0, QA_MAX))
            }}
          />
        </Group>
      </div>
    </Input.Wrapper>
  )
}
