import { Button, Menu, ScrollArea } from '@mantine/core'
import { Fragment } from 'react'
import { QUESTION_BANK } from './question-bank.ts'

interface Props {
  readonly disabled: boolean
  readonly onInsert: (questions: readonly string[]) => void
}

/** Standard questions by topic: one at a time, or a whole topic. */
export function QuestionBankMenu({ disabled, onInsert }: Props) {
  return (
    <Menu position="top-start" width={560} shadow="md">
      <Menu.Target>
        <Button variant="default" disabled={disabled}>
          Sisipkan pertanyaan baku
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={360}>
          {QUESTION_BANK.map(({ title, questions }) => (
            <Fragment key={title}>
              <Menu.Label>{title}</Menu.Label>
              <Menu.Item fw={600} onClick={() => onInsert(questions)}>
                Sisipkan semua ({questions.length} pertanyaan)
              </Menu.Item>
              {questions.map((question) => (
                <Menu.Item key={question} onClick={() => onInsert([question])}>
                  {question}
                </Menu.Item>
              ))}
            </Fragment>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  )
}
