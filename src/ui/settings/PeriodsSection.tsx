import { NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { OfficeProfile } from '../../contract/settings.ts'
import type { SectionProps } from './form-context.ts'

const RANKS_AS = [
  { value: '', label: 'Tidak disetarakan: memeriksa, tetapi tidak memutus' },
  { value: 'pengawas', label: 'Setara Pengawas' },
  { value: 'administrator', label: 'Setara Administrator' },
]

/** Receiver of the hand-over, the periods no law sets, and how this region ranks heads of schools and puskesmas. */
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
        Tenggat hukuman disiplin sudah ditetapkan peraturan. Tenggat berikut tidak diatur peraturan, jadi
        ditetapkan kantor:
      </Text>
      <SimpleGrid cols={2} spacing="md">
        <NumberInput
          label="Panggilan pembinaan disiapkan"
          description="Setelah telaah, atau setelah pembinaan yang tidak dihadiri."
          {...days}
          {...form.getInputProps('coachingCallDays')}
        />
        <NumberInput
          label="Hari menghadap"
          description="Dari tanggal surat sampai hari pembinaan atau penyerahan keputusan."
          {...days}
          {...form.getInputProps('meetingNoticeDays')}
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
      <Select
        label="Kepala sekolah dan kepala puskesmas"
        description="«Pejabat setara» berbeda tiap daerah; menentukan siapa yang berwenang menjatuhkan hukuman. Perlu dikonfirmasi."
        maw={480}
        allowDeselect={false}
        data={RANKS_AS}
        value={form.values.functionalHeadsRankAs ?? ''}
        onChange={(value) =>
          form.setFieldValue(
            'functionalHeadsRankAs',
            OfficeProfile.shape.functionalHeadsRankAs.parse(value === '' ? null : value),
          )
        }
      />
    </Stack>
  )
}
