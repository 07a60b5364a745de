import { Alert, Button, Card, Group, Stack, Tabs, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { JobId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FileDrop } from '../shared/FileDrop.tsx'
import { JobProgress } from '../shared/JobProgress.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { ImportFigures } from './ImportFigures.tsx'
import { ImportMapping } from './ImportMapping.tsx'
import { ImportRows } from './ImportRows.tsx'
import { NotInFile } from './NotInFile.tsx'

/** File -> progress -> mapping, problems and changes -> acceptance -> result. Nothing is imported before acceptance. */
export function ImportPage() {
  const [reading, setReading] = useState<JobId | null>(null)
  const [ready, setReady] = useState<JobId | null>(null)
  const start = useMutation({
    mutationFn: (file: Parameters<typeof office.imports.start>[0]['file']) =>
      ask(office.imports.start({ file })),
    onSuccess: ({ jobId }) => {
      setReady(null)
      setReading(jobId)
    },
  })
  return (
    <>
      <PageHeader
        title="Impor pegawai"
        subtitle="Berkas dari SIMPEG, SIASN atau BKPSDM. Tidak ada yang masuk sebelum Anda setujui."
        actions={
          <Button component={Link} href="/pegawai" variant="default">
            Kembali ke daftar
          </Button>
        }
      />
      <Stack gap="sm">
        {!ready && (
          <Card>
            <FileDrop
              label="Letakkan berkas daftar pegawai di sini"
              hint=".xlsx, .xls, atau .csv. Kolom yang diambil hanya NIP, nama, gelar, golongan, jabatan, eselon, unit, dan status."
              accept={['.xlsx', '.xls', '.xlsb', '.ods', '.csv', '.txt', '.htm', '.html']}
              disabled={start.isPending}
              onFiles={([file]) => file && start.mutate(file.token)}
            />
            <ErrorAlert error={start.error} />
          </Card>
        )}
        {reading && !ready && (
          <JobProgress
            key={reading}
            jobId={reading}
            onEnd={(job) => {
              if (job.state === 'done') setReady(job.id)
            }}
          />
        )}
        {ready && <Preview key={ready} id={ready} onAnother={() => setReady(null)} />}
      </Stack>
    </>
  )
}

function Preview({ id, onAnother }: { id: JobId; onAnother: () => void }) {
  const [accepting, setAccepting] = useState<JobId | null>(null)
  const preview = useQuery({
    queryKey: ['imports', 'preview', id],
    queryFn: () => ask(office.imports.preview({ id })),
  })
  const accept = useMutation({
    mutationFn: () => ask(office.imports.accept({ id })),
    onSuccess: ({ jobId }) => setAccepting(jobId),
  })
  const discard = useMutation({
    mutationFn: () => ask(office.imports.discard({ id })),
    onSettled: onAnother,
  })
  if (preview.isError)
    return (
      <>
        <ErrorAlert error={preview.error} />
        <Button variant="default" onClick={onAnother}>
          Pilih berkas lain
        </Button>
      </>
    )
  if (!preview.data) return null
  const { counts, sheets, state, fileName } = preview.data
  const importable = counts.new + counts.changed
  const skipped = sheets.filter(({ included, rows }) => !included && rows > 0)
  if (state === 'done')
    return (
      <Card>
        <Stack gap="sm">
          <Alert color="green" title="Daftar pegawai sudah diperbarui">
            Dari «{fileName}»: {counts.new.toLocaleString('id-ID')} pegawai baru,{' '}
            {counts.changed.toLocaleString('id-ID')} diperbarui, {counts.unchanged.toLocaleString('id-ID')}{' '}
            tetap, {counts.newUnits.toLocaleString('id-ID')} unit kerja baru.{' '}
            {counts.blocked.toLocaleString('id-ID')} baris ditolak. Kepala unit yang diusulkan menunggu
            konfirmasi Anda.
          </Alert>
          <Group gap="xs">
            <Button component={Link} href="/pegawai/unit">
              Periksa kepala unit
            </Button>
            <Button component={Link} href="/pegawai" variant="default">
              Lihat daftar pegawai
            </Button>
            <Button variant="default" onClick={() => discard.mutate()}>
              Impor berkas lain
            </Button>
          </Group>
        </Stack>
      </Card>
    )
  return (
    <Card>
      <Stack gap="sm">
        <Text fw={600}>{fileName}</Text>
        <ImportFigures counts={counts} />
        {skipped.length > 0 && (
          <Alert color="yellow">
            Lembar {skipped.map(({ name }) => `«${name}»`).join(', ')} tidak dibaca. Tunjuk kolomnya di tab
            Kolom bila lembar itu berisi pegawai.
          </Alert>
        )}
        <Tabs
          defaultValue={counts.rows === 0 ? 'columns' : counts.blocked > 0 ? 'problems' : 'columns'}
          keepMounted={false}
        >
          <Tabs.List>
            <Tabs.Tab value="columns">Kolom</Tabs.Tab>
            <Tabs.Tab value="problems">
              Masalah ({(counts.blocked + counts.warned + counts.repeated).toLocaleString('id-ID')})
            </Tabs.Tab>
            <Tabs.Tab value="changed">Berubah ({counts.changed.toLocaleString('id-ID')})</Tabs.Tab>
            <Tabs.Tab value="new">Baru ({counts.new.toLocaleString('id-ID')})</Tabs.Tab>
            <Tabs.Tab value="missing">Tidak di berkas ({counts.notInFile.toLocaleString('id-ID')})</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="columns" pt="sm">
            <ImportMapping id={id} sheets={sheets} />
          </Tabs.Panel>
          {(['problems', 'changed', 'new'] as const).map((filter) => (
            <Tabs.Panel key={filter} value={filter} pt="sm">
              <ImportRows id={id} filter={filter} counts={counts} />
            </Tabs.Panel>
          ))}
          <Tabs.Panel value="missing" pt="sm">
            <NotInFile id={id} count={counts.notInFile} />
          </Tabs.Panel>
        </Tabs>
        <ErrorAlert error={accept.error} />
        {accepting && <JobProgress key={accepting} jobId={accepting} onEnd={() => void preview.refetch()} />}
        <Group gap="xs">
          <Button
            loading={accept.isPending}
            disabled={importable + counts.unchanged === 0}
            onClick={() => accept.mutate()}
          >
            {importable > 0
              ? `Impor ${importable.toLocaleString('id-ID')} pegawai`
              : 'Selesaikan tanpa perubahan'}
          </Button>
          <Button variant="default" loading={discard.isPending} onClick={() => discard.mutate()}>
            Batalkan impor
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
