import { Radio, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { fullRegion } from '../../contract/kop.ts'
import { OFFICE_KIND_LABEL, OfficeKind } from '../../contract/settings.ts'
import type { SectionProps } from './form-context.ts'
import { regionLabel, usualName } from './region.ts'

/** Kind of office, its region and name. */
export function OfficeSection({ form }: SectionProps) {
  const { kind } = form.values
  const vertical = kind === 'instansi-vertikal'
  const settle = (nextKind: OfficeKind) =>
    form.setFieldValue('region', (region) => (region ? fullRegion(nextKind, region) : ''))
  return (
    <Stack gap="md">
      <Radio.Group
        label="Jenis kantor"
        required
        value={kind}
        onChange={(value) => {
          const next = OfficeKind.parse(value)
          form.setFieldValue('kind', next)
          form.setFieldValue('name', (name) => usualName(next, name))
          settle(next)
        }}
      >
        <SimpleGrid cols={2} spacing="xs" mt={6}>
          {OfficeKind.options.map((option) => (
            <Radio key={option} value={option} label={OFFICE_KIND_LABEL[option]} />
          ))}
        </SimpleGrid>
      </Radio.Group>
      <SimpleGrid cols={2} spacing="md">
        <TextInput
          label={regionLabel(kind)}
          description={
            vertical ? 'Daerah kerja kantor ini.' : 'Baris pertama kop surat, sesudah kata Pemerintah.'
          }
          placeholder={vertical ? 'Kabupaten Rimba Raya' : fullRegion(kind, 'Rimba Raya')}
          required
          {...form.getInputProps('region')}
          onBlur={() => settle(kind)}
        />
        <TextInput
          label="Nama kantor"
          description={vertical ? 'Baris pertama kop surat.' : 'Baris kedua kop surat.'}
          placeholder={vertical ? 'Kantor Kementerian Agama Kabupaten Rimba Raya' : 'Inspektorat Daerah'}
          required
          {...form.getInputProps('name')}
        />
      </SimpleGrid>
    </Stack>
  )
}
