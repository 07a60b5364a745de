import {
  Card,
  Chip,
  Group,
  Input,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core'
import {
  ACT_LABEL,
  Act,
  CHANNEL_LABEL,
  Channel,
  REPORT_SOURCE_LABEL,
  ReportSource,
} from '../../contract/intake.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { DateField } from '../shared/DateField.tsx'
import type { ReportErrors, ReportForm } from './report-form.ts'

interface Props {
  readonly form: ReportForm
  readonly errors: ReportErrors
  readonly today: PlainDate
  readonly onChange: (part: Partial<ReportForm>) => void
}

const sources = ReportSource.options.map((value) => ({ value, label: REPORT_SOURCE_LABEL[value] }))
const channels = Channel.options.map((value) => ({ value, label: CHANNEL_LABEL[value] }))

/** Where the report came from. */
export function OriginFields({ form, errors, today, onChange }: Props) {
  return (
    <Card component="section" aria-label="Asal laporan">
      <Title order={3} c="dimmed" mb="xs">
        Asal laporan
      </Title>
      <SimpleGrid cols={3} spacing="sm" verticalSpacing="xs">
        <Select
          label="Asal laporan"
          required
          searchable
          placeholder="Pilih"
          allowDeselect={false}
          data={sources}
          value={form.source}
          error={errors.source}
          onChange={(source) => onChange({ source })}
        />
        <DateField
          label="Diterima tanggal"
          required
          max={today}
          value={form.receivedOn}
          error={errors.receivedOn}
          onChange={(receivedOn) => onChange({ receivedOn })}
        />
        <TextInput
          label="Nomor agenda masuk"
          maxLength={60}
          value={form.agendaNumber}
          error={errors.agendaNumber}
          onChange={(event) => onChange({ agendaNumber: event.currentTarget.value })}
        />
        <TextInput
          label="Pelapor (dilindungi)"
          title="Tidak pernah dicetak pada surat tentang pegawai yang dilaporkan"
          maxLength={200}
          value={form.reporter}
          error={errors.reporter}
          onChange={(event) => onChange({ reporter: event.currentTarget.value })}
        />
        <TextInput
          label="Nomor surat pengantar"
          maxLength={100}
          value={form.letterNumber}
          error={errors.letterNumber}
          onChange={(event) => onChange({ letterNumber: event.currentTarget.value })}
        />
        <DateField
          label="Tanggal surat"
          max={today}
          value={form.letterDate}
          error={errors.letterDate}
          onChange={(letterDate) => onChange({ letterDate })}
        />
      </SimpleGrid>
    </Card>
  )
}

/** What was done, where and when. */
export function ActFields({ form, errors, today, onChange }: Props) {
  return (
    <Card component="section" aria-label="Dugaan perbuatan">
      <Title order={3} c="dimmed" mb="xs">
        Dugaan perbuatan
      </Title>
      <Stack gap="xs">
        <SimpleGrid cols={3} spacing="sm" verticalSpacing="xs">
          <Select
            label="Kanal"
            required
            searchable
            placeholder="Pilih"
            allowDeselect={false}
            data={channels}
            value={form.channel}
            error={errors.channel}
            onChange={(channel) => onChange({ channel })}
          />
          <TextInput
            label="Nama grup, halaman, atau kegiatan"
            placeholder="mis. Grup WA Kantor Camat Hulu"
            maxLength={200}
            value={form.channelName}
            error={errors.channelName}
            onChange={(event) => onChange({ channelName: event.currentTarget.value })}
          />
          <DateField
            label="Tanggal perbuatan"
            max={today}
            value={form.actDate}
            error={errors.actDate}
            onChange={(actDate) => onChange({ actDate })}
          />
        </SimpleGrid>
        <Radio.Group
          label="Dapat diakses publik?"
          required
          value={form.visibility}
          error={errors.visibility}
          onChange={(picked) => onChange({ visibility: picked === 'publik' ? 'publik' : 'tertutup' })}
        >
          <Group gap="lg" mt={4}>
            <Radio value="publik" label="Publik: siapa pun dapat melihat" />
            <Radio value="tertutup" label="Tertutup: hanya anggota" />
          </Group>
        </Radio.Group>
        <Input.Wrapper label="Perbuatan" required error={errors.acts} labelElement="div">
          <Chip.Group
            multiple
            value={form.acts}
            onChange={(picked) => onChange({ acts: Act.options.filter((act) => picked.includes(act)) })}
          >
            <Group gap={6} mt={4} mb={4} role="group" aria-label="Perbuatan">
              {Act.options.map((act) => (
                <Chip key={act} value={act} size="xs" radius="sm">
                  {ACT_LABEL[act]}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
          <TextInput
            label="Alamat unggahan (URL)"
            maxLength={2000}
            value={form.url}
            error={errors.url}
            onChange={(event) => onChange({ url: event.currentTarget.value })}
          />
          <TextInput
            label="Nama akun"
            placeholder="mis. @nama.akun"
            maxLength={200}
            value={form.accountName}
            error={errors.accountName}
            onChange={(event) => onChange({ accountName: event.currentTarget.value })}
          />
        </SimpleGrid>
        <Textarea
          label="Ringkasan"
          description="Apa yang dilaporkan, dengan kata «diduga». Muncul pada kasus dan daftar."
          required
          autosize
          minRows={3}
          maxRows={10}
          maxLength={5000}
          value={form.summary}
          error={errors.summary}
          onChange={(event) => onChange({ summary: event.currentTarget.value })}
        />
      </Stack>
    </Card>
  )
}
