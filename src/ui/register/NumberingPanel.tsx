import { Button, Card, Group, Radio, SimpleGrid, Stack, Switch, Text, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  classificationOf,
  DEFAULT_NUMBERING,
  NumberingSettings,
  writeNumber,
} from '../../contract/number-format.ts'
import { PAPERS, PaperKind } from '../../terms/paper.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, OfficeError, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FormatEditor } from './FormatEditor.tsx'
import styles from './register.module.css'

interface Props {
  readonly today: PlainDate
  readonly unitCode: string
}

const NUMBERED = PaperKind.options.filter((kind) => PAPERS[kind].numbered)
/** A running number with which padding can be seen. */
const EXAMPLE = 45

/** How letters are numbered: takes effect by itself, for the letters numbered from then on. */
export function NumberingPanel(props: Props) {
  const kept = useQuery({
    queryKey: ['register', 'numbering'],
    queryFn: () => ask(office.register.numbering({})),
  })
  if (!kept.data) return <ErrorAlert error={kept.error} onRetry={() => void kept.refetch()} />
  return <NumberingForm key={JSON.stringify(kept.data)} kept={kept.data} {...props} />
}

function NumberingForm({ kept, today, unitCode }: Props & { readonly kept: NumberingSettings }) {
  const [form, setForm] = useState(kept)
  const change = (part: Partial<NumberingSettings>) => setForm((now) => ({ ...now, ...part }))
  const settings = {
    ...form,
    codes: Object.fromEntries(Object.entries(form.codes).filter(([, code]) => code.trim() !== '')),
  }
  const read = NumberingSettings.safeParse(settings)
  const problem = read.success ? null : (read.error.issues[0]?.message ?? null)
  const dirty = JSON.stringify(settings) !== JSON.stringify(kept)
  const save = useMutation({
    mutationFn: async () => {
      if (!read.success) throw new OfficeError({ code: 'input', message: `${problem}. Belum disimpan.` })
      await ask(office.register.saveNumbering({ settings: read.data }))
    },
    onSuccess: () => notifications.show({ color: 'green', message: 'Pengaturan nomor surat disimpan.' }),
  })
  const example = (kind: PaperKind, inserted: string | null) =>
    writeNumber(form.format, {
      classification: classificationOf(form, kind) ?? '',
      running: EXAMPLE,
      inserted,
      unitCode,
      date: today,
    })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Card>
        <SimpleGrid cols={2} spacing="xl">
          <Stack gap="md">
            <FormatEditor format={form.format} onChange={(format) => change({ format })} />
            <div aria-live="polite">
              <Text size="xs" c="dimmed">
                Contoh
              </Text>
              <Text className={styles.number}>{example('panggilan-1', null)}</Text>
              <Text size="xs" c="dimmed">
                Nomor sisipan: {example('panggilan-1', 'a')}. Kode unit diatur pada Tata kerja.
              </Text>
              {problem && (
                <Text size="sm" className={styles.reason} mt={4}>
                  {problem}.
                </Text>
              )}
            </div>
          </Stack>
          <Stack gap="md">
            <Radio.Group
              label="Nomor urut dihitung"
              description="Mulai dari 1 setiap tahun."
              value={form.series}
              onChange={(value) => change({ series: value === 'single' ? 'single' : 'per-code' })}
            >
              <Stack gap={6} mt={6}>
                <Radio value="per-code" label="Per kode klasifikasi" />
                <Radio value="single" label="Satu urutan untuk semua kode" />
              </Stack>
            </Radio.Group>
            <Switch
              label="Cetak kode bukti di kaki surat"
              description="Kecil, saat surat dinomori. Tidak pernah pada keputusan."
              checked={form.proofInFooter}
              onChange={(event) => change({ proofInFooter: event.currentTarget.checked })}
            />
          </Stack>
        </SimpleGrid>
        <Title order={2} mt="lg">
          Kode klasifikasi per surat
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          Kosongkan untuk memakai kode bawaan.
        </Text>
        <SimpleGrid cols={3} spacing="md" verticalSpacing="xs">
          {NUMBERED.map((kind) => (
            <TextInput
              key={kind}
              label={PAPERS[kind].title}
              placeholder={classificationOf(DEFAULT_NUMBERING, kind) ?? ''}
              value={form.codes[kind] ?? ''}
              onChange={(event) => change({ codes: { ...form.codes, [kind]: event.currentTarget.value } })}
            />
          ))}
        </SimpleGrid>
      </Card>
      <ErrorAlert error={save.error} />
      <Group my="md" gap="sm">
        <Button type="submit" loading={save.isPending} disabled={!dirty || problem !== null}>
          Simpan nomor surat
        </Button>
        {dirty && (
          <Button variant="default" onClick={() => setForm(kept)}>
            Buang perubahan
          </Button>
        )}
      </Group>
    </form>
  )
}
