import { Checkbox, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { DELIVERY_METHOD_LABEL, DeliveryMethod } from '../../../contract/cases.ts'
import { DateField } from '../../shared/DateField.tsx'
import { TimeField } from '../../shared/TimeField.tsx'
import { asDate, asEvidence, asText, asTime, type FormPart } from './form-part.ts'
import { ProofField } from './ProofField.tsx'
import { asRecord, errorAt, type FormValues } from './validate.ts'

/** When, to whom and how a paper was handed over, with the proof; a refusal needs two witnesses. */
export function DeliveryFields({ values, errors, change, view }: FormPart) {
  const delivery = asRecord(values.delivery)
  const set = (part: FormValues) => change({ delivery: { ...delivery, ...part } })
  const refused =
    delivery.refused === null || delivery.refused === undefined ? null : asRecord(delivery.refused)
  const witnesses = Array.isArray(refused?.witnesses) ? refused.witnesses.map(asText) : ['', '']
  const at = (name: string) => errorAt(errors, `delivery.${name}`)
  const witness = (index: 0 | 1, name: string) =>
    set({ refused: { witnesses: index === 0 ? [name, witnesses[1] ?? ''] : [witnesses[0] ?? '', name] } })
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing="sm">
        <DateField
          label="Tanggal diterima"
          withAsterisk
          value={asDate(delivery.deliveredOn)}
          onChange={(deliveredOn) => set({ deliveredOn })}
          error={at('deliveredOn')}
        />
        <TimeField
          label="Pukul"
          withAsterisk
          value={asTime(delivery.deliveredAt)}
          onChange={(deliveredAt) => set({ deliveredAt })}
          error={at('deliveredAt')}
        />
        <TextInput
          label="Diterima oleh"
          withAsterisk
          value={asText(delivery.receiver)}
          onChange={(event) => set({ receiver: event.currentTarget.value })}
          error={at('receiver')}
        />
        <TextInput
          label="Hubungan dengan yang dipanggil"
          withAsterisk
          value={asText(delivery.relation)}
          onChange={(event) => set({ relation: event.currentTarget.value })}
          error={at('relation')}
        />
      </SimpleGrid>
      <Select
        label="Cara penyampaian"
        withAsterisk
        allowDeselect={false}
        data={DeliveryMethod.options.map((value) => ({ value, label: DELIVERY_METHOD_LABEL[value] }))}
        value={asText(delivery.method) || null}
        onChange={(method) => set({ method })}
        error={at('method')}
      />
      <Checkbox
        label="Menolak menerima, di hadapan dua saksi"
        checked={refused !== null}
        onChange={(event) => set({ refused: event.currentTarget.checked ? { witnesses: ['', ''] } : null })}
      />
      {refused && (
        <SimpleGrid cols={2} spacing="sm">
          <TextInput
            label="Saksi pertama"
            withAsterisk
            value={witnesses[0] ?? ''}
            onChange={(event) => witness(0, event.currentTarget.value)}
            error={at('refused.witnesses.0')}
          />
          <TextInput
            label="Saksi kedua"
            withAsterisk
            value={witnesses[1] ?? ''}
            onChange={(event) => witness(1, event.currentTarget.value)}
            error={at('refused.witnesses.1')}
          />
        </SimpleGrid>
      )}
      <ProofField
        label="Foto atau pindaian tanda terima"
        caseId={view.id}
        value={asEvidence(delivery.proof)}
        onChange={(proof) => set({ proof })}
      />
      <Textarea
        label="Catatan"
        autosize
        minRows={1}
        value={asText(delivery.note)}
        onChange={(event) => set({ note: event.currentTarget.value })}
        error={at('note')}
      />
    </Stack>
  )
}
