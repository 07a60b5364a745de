import { ActionIcon, Button, Card, Group, Stack, Text, Textarea } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { CaseView, Minutes } from '../../contract/cases.ts'
import styles from './Case.module.css'
import { QuestionBankMenu } from './QuestionBankMenu.tsx'
import { actQuestion, CLOSING_QUESTIONS, OPENING_QUESTIONS } from './question-bank.ts'

interface QuestionsProps {
  readonly view: CaseView
  readonly minutes: Minutes
  readonly change: (part: Partial<Minutes>) => void
}

const QA_MAX = 300

function focusEnd(field: HTMLTextAreaElement | undefined): void {
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}

function startingSet(view: CaseView): Minutes['qa'] {
  const assessed = view.timeline.map((entry) => entry.payload).find((payload) => payload.type === 'assessed')
  const act = assessed ? [actQuestion(assessed.actText)] : []
  return [...OPENING_QUESTIONS, ...act, ...CLOSING_QUESTIONS].map((question) => ({ question, answer: '' }))
}

/** Questions and answers as they are typed, without leaving the keyboard. */
export function Questions({ view, minutes, change }: QuestionsProps) {
  const list = useRef<HTMLDivElement>(null)
  const [focusAt, setFocusAt] = useState<number | null>(null)
  const fields = () => list.current?.querySelectorAll('textarea') ?? []
  useEffect(() => {
    if (focusAt === null) return
    focusEnd(list.current?.querySelectorAll('textarea')[focusAt])
    setFocusAt(null)
  }, [focusAt])

  const set = (index: number, part: Partial<Minutes['qa'][number]>) =>
    change({ qa: minutes.qa.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  const insertAfter = (index: number) => {
    if (minutes.qa.length >= QA_MAX) return
    change({ qa: minutes.qa.toSpliced(index + 1, 0, { question: '', answer: '' }) })
    setFocusAt((index + 1) * 2)
  }
  /** Enter goes on: question to answer, answer to the next question, or to a new one at the end. */
  const onKey = (event: KeyboardEvent, index: number, isAnswer: boolean) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!isAnswer) return focusEnd(fields()[index * 2 + 1])
    const next = minutes.qa[index + 1]
    if (!next) return insertAfter(index)
    // A question that stands there already is read out; what is typed is its answer.
    focusEnd(fields()[next.question === '' ? index * 2 + 2 : index * 2 + 3])
  }
  return (
    <Card>
      <h2 className={styles.head}>Tanya jawab</h2>
      <Text size="xs" c="dimmed" mb="sm">
        Enter: ke jawaban, lalu ke isian berikutnya; di jawaban terakhir menambah pertanyaan. Shift+Enter:
        baris baru.
      </Text>
      <Stack gap="sm" ref={list}>
        {minutes.qa.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: questions have no identity of their own, their number is it
          <Group key={index} align="flex-start" wrap="nowrap" gap="xs">
            <Text w={26} ta="right" pt={30} c="dimmed">
              {index + 1}.
            </Text>
            <Stack gap={4} flex={1}>
              <Textarea
                label="Pertanyaan"
                aria-label={`Pertanyaan ${index + 1}`}
                autosize
                minRows={1}
                maxLength={5000}
                value={one.question}
                onChange={(event) => set(index, { question: event.currentTarget.value })}
                onKeyDown={(event) => onKey(event, index, false)}
              />
              <Textarea
                label="Jawaban"
                aria-label={`Jawaban ${index + 1}`}
                autosize
                minRows={2}
                maxLength={20_000}
                value={one.answer}
                onChange={(event) => set(index, { answer: event.currentTarget.value })}
                onKeyDown={(event) => onKey(event, index, true)}
              />
            </Stack>
            <Stack gap={4} mt={26}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Hapus pertanyaan ${index + 1}`}
                onClick={() => change({ qa: minutes.qa.toSpliced(index, 1) })}
              >
                <IconTrash size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Sisipkan pertanyaan setelah nomor ${index + 1}`}
                disabled={minutes.qa.length >= QA_MAX}
                onClick={() => insertAfter(index)}
              >
                <IconPlus size={16} />
              </ActionIcon>
            </Stack>
          </Group>
        ))}
        <Group gap="xs">
          <Button
            variant="default"
            disabled={minutes.qa.length >= QA_MAX}
            onClick={() => insertAfter(minutes.qa.length - 1)}
          >
            Tambah pertanyaan
          </Button>
          <QuestionBankMenu
            disabled={minutes.qa.length >= QA_MAX}
            onInsert={(questions) => {
              const fresh = questions.map((question) => ({ question, answer: '' }))
              change({ qa: [...minutes.qa, ...fresh].slice(0, QA_MAX) })
              setFocusAt(minutes.qa.length * 2 + 1)
            }}
          />
          {minutes.qa.length === 0 && (
            <Button
              variant="default"
              onClick={() => {
                change({ qa: startingSet(view) })
                setFocusAt(1) // the first answer: the question stands there already
              }}
            >
              Mulai dari daftar pertanyaan pokok
            </Button>
          )}
        </Group>
      </Stack>
    </Card>
  )
}
