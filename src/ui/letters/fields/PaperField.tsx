import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import {
  DispatchItem,
  EvidenceItem,
  type FieldInfo,
  PictureItem,
  QuestionAnswer,
} from '../../../contract/paper-values.ts'
import { TimeOfDay } from '../../../terms/clock.ts'
import { Official } from '../../../terms/person.ts'
import { PlainDate } from '../../../terms/plain-date.ts'
import { assertNever } from '../../../terms/result.ts'
import { RecommendationRows } from '../../cases/facts/RecommendationRows.tsx'
import { ViolationPicker } from '../../cases/facts/ViolationPicker.tsx'
import { DateField } from '../../shared/DateField.tsx'
import { TimeField } from '../../shared/TimeField.tsx'
import { DispatchField } from './DispatchField.tsx'
import { EvidenceField, PicturesField } from './EvidenceRows.tsx'
import { OfficialField } from './OfficialField.tsx'
import { OfficialsField } from './OfficialsField.tsx'
import { PanelField } from './PanelField.tsx'
import { QaField } from './QaField.tsx'

interface Props {
  readonly field: FieldInfo
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly error: string | undefined
  readonly officials: readonly Official[]
  readonly today: PlainDate
  /** Adds to a list of evidence what the case has and the list lacks. */
  readonly onCollect: () => void
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const linesOf = (value: unknown) =>
  Array.isArray(value) ? value.filter((line) => typeof line === 'string') : []

/** One value of a paper's form, by the control the contract names for it. */
export function PaperField({ field, value, onChange, error, officials, today, onCollect }: Props) {
  const common = {
    label: field.label,
    ...(field.help ? { description: field.help } : {}),
    ...(field.required ? { withAsterisk: true } : {}),
    ...(error ? { error } : {}),
  }
  const many = { label: field.label, required: field.required, today }
  switch (field.control) {
    case 'date':
      return <DateField {...common} value={PlainDate.safeParse(value).data ?? null} onChange={onChange} />
    case 'time':
      return <TimeField {...common} value={TimeOfDay.safeParse(value).data ?? null} onChange={onChange} />
    case 'text':
      return (
        <TextInput
          {...common}
          value={textOf(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'textarea':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          maxRows={10}
          value={textOf(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'list':
      return (
        <Textarea
          {...common}
          description={field.help ?? 'Satu butir per baris'}
          autosize
          minRows={2}
          maxRows={10}
          value={linesOf(value).join('\n')}
          onChange={(event) => onChange(event.currentTarget.value.split('\n'))}
        />
      )
    case 'choice':
      return (
        <Select
          {...common}
          data={[...(field.choices ?? [])]}
          placeholder="Pilih"
          clearable={!field.required}
          value={textOf(value) || null}
          onChange={onChange}
        />
      )
    case 'checkbox':
      return (
        <Checkbox
          label={field.label}
          description={field.help}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )
    case 'official':
      return (
        <OfficialField
          {...many}
          {...(field.help ? { description: field.help } : {})}
          choices={officials}
          value={Official.safeParse(value).data ?? null}
          onChange={onChange}
        />
      )
    case 'officials':
      return (
        <OfficialsField
          {...many}
          choices={officials}
          value={Official.array().safeParse(value).data ?? []}
          onChange={onChange}
        />
      )
    case 'team':
    case 'panel':
    case 'assignment':
      return (
        <PanelField
          label={field.label}
          of={field.control}
          error={error}
          choices={officials}
          value={value}
          onChange={onChange}
          today={today}
        />
      )
    case 'recommendations':
      return (
        <RecommendationRows
          label={field.label}
          error={error}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
        />
      )
    case 'rupiah':
      return (
        <NumberInput
          {...common}
          prefix="Rp "
          thousandSeparator="."
          decimalSeparator=","
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={typeof value === 'number' ? value : ''}
          onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
        />
      )
    case 'qa':
      return (
        <QaField
          label={field.label}
          value={QuestionAnswer.array().safeParse(value).data ?? []}
          onChange={onChange}
        />
      )
    case 'evidence':
      return (
        <EvidenceField
          onCollect={onCollect}
          label={field.label}
          value={EvidenceItem.array().safeParse(value).data ?? []}
          onChange={onChange}
        />
      )
    case 'pictures':
      return (
        <PicturesField
          onCollect={onCollect}
          label={field.label}
          value={PictureItem.array().safeParse(value).data ?? []}
          onChange={onChange}
        />
      )
    case 'dispatch':
      return (
        <DispatchField
          label={field.label}
          error={error}
          value={DispatchItem.array().safeParse(value).data ?? []}
          onChange={onChange}
        />
      )
    case 'violations':
      return <ViolationPicker value={linesOf(value)} onChange={onChange} error={error} />
    default:
      return assertNever(field.control)
  }
}
