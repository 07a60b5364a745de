import { Checkbox, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { type ComponentProps, useState } from 'react'
import { Official } from '../../../terms/person.ts'
import { DateField } from '../../shared/DateField.tsx'
import { OfficialPicker } from '../../shared/OfficialPicker.tsx'
import { TimeField } from '../../shared/TimeField.tsx'
import { AssessFields } from '../assess/AssessFields.tsx'
import { DeliveryFields } from './DeliveryFields.tsx'
import { asDate, asEvidence, asFlag, asText, asTexts, asTime, type FormPart } from './form-part.ts'
import type { Field } from './forms/field.ts'
import { IdentityField } from './IdentityField.tsx'
import { IssuedFields } from './IssuedFields.tsx'
import { MembersField } from './MembersField.tsx'
import { useOfficeOfficials } from './officials.ts'
import { PostsField } from './PostsField.tsx'
import { ProofField } from './ProofField.tsx'
import { RecommendationIndex, RecommendationsField } from './RecommendationFields.tsx'
import { SuperiorsFields } from './SuperiorsFields.tsx'
import { ViolationPicker } from './ViolationPicker.tsx'
import { errorAt } from './validate.ts'

/** One input, by its kind. */
export function FieldInput({ field, ...part }: FormPart & { readonly field: Field }) {
  const { values, errors, change, view, today } = part
  switch (field.kind) {
    case 'assess':
      return <AssessFields {...part} />
    case 'superiors':
      return <SuperiorsFields {...part} />
    case 'delivery':
      return <DeliveryFields {...part} />
    case 'violations':
      return (
        <ViolationPicker
          value={asTexts(values.violations)}
          onChange={(violations) => change({ violations })}
          error={errorAt(errors, 'violations')}
        />
      )
    case 'posts':
      return <PostsField {...part} />
    case 'recommendations':
      return <RecommendationsField {...part} />
    case 'recommendation-index':
      return <RecommendationIndex {...part} />
    case 'issued':
      return <IssuedFields {...part} />
    case 'members':
      return <MembersField field={field} {...part} />
    default:
  }
  const { name, label, description } = field
  const common = {
    label,
    ...(description ? { description } : {}),
    ...(field.required ? { withAsterisk: true } : {}),
    error: errorAt(errors, name),
  }
  switch (field.kind) {
    case 'date':
      return (
        <DateField {...common} value={asDate(values[name])} onChange={(date) => change({ [name]: date })} />
      )
    case 'time':
      return (
        <TimeField {...common} value={asTime(values[name])} onChange={(time) => change({ [name]: time })} />
      )
    case 'line':
      return (
        <TextInput
          {...common}
          value={asText(values[name])}
          onChange={({ currentTarget: { value } }) =>
            change({ [name]: field.nullable && value === '' ? null : value })
          }
        />
      )
    case 'area':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          maxRows={8}
          value={asText(values[name])}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      )
    case 'check':
      return (
        <Checkbox
          label={label}
          description={description}
          error={common.error}
          checked={asFlag(values[name]) ?? false}
          onChange={(event) => change({ [name]: event.currentTarget.checked })}
        />
      )
    case 'yes-no': {
      const flag = asFlag(values[name])
      return (
        <Radio.Group
          {...common}
          value={flag === null ? '' : flag ? 'yes' : 'no'}
          onChange={(value) => change({ [name]: value === 'yes' })}
        >
          <Stack gap={6} mt={6}>
            <Radio value="yes" label={field.yes} />
            <Radio value="no" label={field.no} />
          </Stack>
        </Radio.Group>
      )
    }
    case 'choice':
      return (
        <Select
          {...common}
          data={[...field.options]}
          clearable={field.clearable ?? false}
          allowDeselect={field.clearable ?? false}
          placeholder="Pilih"
          value={asText(values[name]) || null}
          onChange={(value) => change({ [name]: value })}
        />
      )
    case 'proof':
      return (
        <ProofField
          label={label}
          caseId={view.id}
          value={asEvidence(values[name])}
          onChange={(evidence) => change({ [name]: evidence })}
        />
      )
    case 'identity':
      return (
        <IdentityField
          label={label}
          value={values[name]}
          onChange={(who) => change({ [name]: who })}
          error={common.error}
        />
      )
    case 'official': {
      const picker = {
        label,
        value: Official.safeParse(values[name]).data ?? null,
        onChange: (official: Official | null) => change({ [name]: official }),
        today,
        error: common.error ?? null,
      }
      return field.from === 'office' ? (
        <OfficeOfficialPicker {...picker} />
      ) : (
        <OfficialPicker {...picker} choices={view.assessment.superiors} />
      )
    }
  }
}

/**
 * Proposes the office's own officials, once they have come (the picker decides at first sight what is typed by hand),
 * and whom the step names, who may be of the team only.
 */
function OfficeOfficialPicker(props: Omit<ComponentProps<typeof OfficialPicker>, 'choices'>) {
  const officials = useOfficeOfficials()
  const [named] = useState(props.value)
  const isNamed = ({ identity }: Official) =>
    identity.name === named?.identity.name && identity.nip === named.identity.nip
  const choices = named ? [named, ...officials.filter((one) => !isNamed(one))] : officials
  return <OfficialPicker key={choices.length} {...props} choices={choices} />
}
