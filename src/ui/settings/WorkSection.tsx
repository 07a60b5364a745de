import { Radio, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { OfficeProfile, PAPER_SIZE_LABEL, PaperSize } from '../../contract/settings.ts'
import { ZONE_LABEL, Zone } from '../../terms/clock.ts'
import type { SectionProps } from './form-context.ts'

const ZONE_WHERE: Record<Zone, string> = {
  'Asia/Jakarta': 'Sumatera, Jawa, Kalimantan Barat dan Tengah',
  'Asia/Makassar': 'Bali, Nusa Tenggara, Sulawesi, Kalimantan Selatan, Timur, dan Utara',
  'Asia/Jayapura': 'Maluku dan Papua',
}

/** Paper, working week, time zone and how letters get their numbers. */
export function WorkSection({ form }: SectionProps) {
  const { weekDays, numbering } = form.values
  return (
    <Stack gap="md">
      <SimpleGrid cols={2} spacing="xl" verticalSpacing="md">
        <Radio.Group
          label="Ukuran kertas surat"
          value={form.values.paper}
          onChange={(value) => form.setFieldValue('paper', PaperSize.parse(value))}
        >
          <Stack gap={6} mt={6}>
            {PaperSize.options.map((size) => (
              <Radio key={size} value={size} label={PAPER_SIZE_LABEL[size]} />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group
          label="Hari kerja"
          description="Dipakai untuk menghitung tenggat. Libur nasional sudah termasuk."
          value={String(weekDays)}
          onChange={(value) =>
            form.setFieldValue('weekDays', OfficeProfile.shape.weekDays.parse(Number(value)))
          }
        >
          <Stack gap={6} mt={6}>
            <Radio value="5" label="Lima hari, Senin sampai Jumat" />
            <Radio value="6" label="Enam hari, Senin sampai Sabtu" />
          </Stack>
        </Radio.Group>
        <Select
          label="Zona waktu"
          description={ZONE_WHERE[form.values.zone]}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          allowDeselect={false}
          data={Zone.options.map((zone) => ({ value: zone, label: ZONE_LABEL[zone] }))}
          {...form.getInputProps('zone')}
        />
        <TextInput
          label="Kode unit pada nomor surat"
          description="Misalnya ITDA pada 800.1.6.2/117/ITDA/XI/2026."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          {...form.getInputProps('unitCode')}
        />
      </SimpleGrid>
      <Radio.Group
        label="Nomor surat"
        value={numbering}
        onChange={(value) => form.setFieldValue('numbering', OfficeProfile.shape.numbering.parse(value))}
      >
        <Stack gap={6} mt={6}>
          <Radio
            value="own-register"
            label="Dari buku agenda Tegas"
            description="Tegas memberi nomor urut dan mencatatnya."
          />
          <Radio
            value="typed"
            label="Diketik dari TU atau Srikandi"
            description="Nomor dan tanggal diberikan tata usaha; Tegas mencatat yang Anda ketik."
          />
        </Stack>
      </Radio.Group>
    </Stack>
  )
}
