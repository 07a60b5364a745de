import { NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import type { SectionProps } from './form-context.ts'

/** Receiver of the hand-over, and the periods no law sets. */
export function PeriodsSection({ form }: SectionProps) {
  const days = {
    min: 1,
    allowDecimal: false,
    allowNegative: false,
    clampBehavior: 'none',
    suffix: ' hari kerja',
  } as const
  return (
    <Stack gap="md">
      <TextInput
        label="Penerima pengiriman berkas"
        description="Instansi yang menerima berkas kasus di stik USB."
        placeholder="BKPSDM Kota Rimba Raya"
        required
        maw={480}
        {...form.getInputProps('receiver')}
      />
      <Text size="sm" c="dimmed">
        Tenggat hukuman disiplin sudah ditetapkan peraturan. Tiga tenggat berikut tidak diatur peraturan, jadi
        ditetapkan kantor:
      </Text>
      <SimpleGrid cols={3} spacing="md">
        <NumberInput
          label="Panggilan pembinaan"
          description="Dari tanggal surat panggilan sampai hari pembinaan."
          {...days}
          {...form.getInputProps('coachingCallDays')}
        />
        <NumberInput
          label="Pemeriksaan penghapusan unggahan"
          description="Setelah pegawai diminta menghapus."
          {...days}
          {...form.getInputProps('deletionCheckDays')}
        />
        <NumberInput
          label="Kasus dianggap macet setelah"
          description="Tidak ada langkah padahal wajib."
          {...days}
          {...form.getInputProps('stuckAfterDays')}
        />
      </SimpleGrid>
    </Stack>
  )
}
