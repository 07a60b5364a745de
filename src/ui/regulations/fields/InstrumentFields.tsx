import { Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask, office } from '../../client.ts'
import type { EntryOf, FieldsProps } from './entry-of.ts'
import { ProvenanceFields, RequiredDate } from './ProvenanceFields.tsx'
import { CitationField, TextField } from './WordsFields.tsx'

const PPPK: readonly { readonly value: EntryOf<'instrument'>['pppk']; readonly label: string }[] = [
  { value: 'no', label: 'tidak' },
  { value: 'also', label: 'PNS dan PPPK' },
  { value: 'only', label: 'hanya PPPK' },
]

/** Letters of a PPPK cite what is for PPPK; those of a PNS do not cite what is for PPPK only. */
function purposesFor(pppk: EntryOf<'instrument'>['pppk'], before: EntryOf<'instrument'>['purposes']) {
  const others = before.filter((one) => one !== 'pppk' && one !== 'discipline')
  switch (pppk) {
    case 'no':
      return [...others, 'discipline' as const]
    case 'also':
      return [...others, 'discipline' as const, 'pppk' as const]
    case 'only':
      return [...others, 'pppk' as const]
  }
}

/** The instruments as a choice: short name, in the order of letters. */
function useInstruments() {
  const list = useQuery({
    queryKey: ['regulations', 'instruments'],
    queryFn: () => ask(office.regulations.instruments({})),
  })
  return (list.data ?? []).map(({ id, title }) => ({ value: id, label: title }))
}

/** A law or regulation that letters cite; the office adds its Perbup or Perwal here. */
export function InstrumentFields({ entry, onChange }: FieldsProps<'instrument'>) {
  const instruments = useInstruments()
  return (
    <>
      <TextField
        label="Judul lengkap seperti dalam Mengingat"
        value={entry.title}
        onChange={(title) => onChange({ ...entry, title })}
      />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label="Sebutan pendek"
          placeholder="mis. Perbup 12/2025"
          required
          maxLength={100}
          value={entry.short}
          onChange={(event) => onChange({ ...entry, short: event.currentTarget.value })}
        />
        <RequiredDate
          label="Tanggal ditetapkan"
          value={entry.enactedOn}
          // In force from the day it was enacted, unless the clerk says otherwise below.
          onChange={(enactedOn) =>
            onChange({
              ...entry,
              enactedOn,
              validFrom: entry.validFrom === entry.enactedOn ? enactedOn : entry.validFrom,
            })
          }
        />
        <Select
          label="Dalam Mengingat setelah"
          placeholder="menurut urutan bawaan"
          clearable
          data={instruments.filter(({ value }) => value !== entry.id)}
          value={entry.after}
          onChange={(after) => onChange({ ...entry, after })}
        />
        <Select
          label="Dasar disiplin PPPK"
          allowDeselect={false}
          data={PPPK}
          value={entry.pppk}
          onChange={(value) => {
            const pppk = PPPK.find((one) => one.value === value)?.value
            if (pppk) onChange({ ...entry, pppk, purposes: purposesFor(pppk, entry.purposes) })
          }}
        />
      </SimpleGrid>
      {entry.pppk !== 'no' && (
        <Text size="sm" c="dimmed">
          Kasus PPPK dengan perbuatan setelah peraturan ini ditetapkan berjalan atas dasarnya; dasar tidak
          perlu dicatat lagi per kasus.
        </Text>
      )}
      <ProvenanceFields entry={entry} onChange={(part) => onChange({ ...entry, ...part })} />
    </>
  )
}

/** Which instrument judges acts older than the younger of the two. */
export function EarlierActsFields({ entry, onChange }: FieldsProps<'earlier-acts'>) {
  const instruments = useInstruments().filter(({ value }) => entry.candidates.includes(value))
  return (
    <>
      <Select
        label="Perbuatan lama diatur oleh"
        description="Kosong: setiap kasus menanyakannya"
        placeholder="ditanyakan per kasus"
        clearable
        data={instruments}
        value={entry.governedBy}
        onChange={(governedBy) => onChange({ ...entry, governedBy })}
      />
      <TextField value={entry.text} onChange={(text) => onChange({ ...entry, text })} />
      <CitationField value={entry.citation} onChange={(citation) => onChange({ ...entry, citation })} />
      <ProvenanceFields entry={entry} onChange={(part) => onChange({ ...entry, ...part })} />
    </>
  )
}
