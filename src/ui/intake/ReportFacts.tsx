import { Card, Group, Title } from '@mantine/core'
import { ACT_LABEL, CHANNEL_LABEL, REPORT_SOURCE_LABEL, type Report } from '../../contract/intake.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { StatusChip } from '../shared/StatusChip.tsx'
import styles from './intake.module.css'

/** What the report says; empty fields are left out. */
export function ReportFacts({ report }: { report: Report }) {
  const letter = [report.letterNumber, report.letterDate ? formatDate(report.letterDate) : ''].filter(Boolean)
  const facts: readonly (readonly [string, string])[] = [
    ['Asal', REPORT_SOURCE_LABEL[report.source]],
    ['Pelapor (dilindungi)', report.reporter],
    ['Diterima', formatDate(report.receivedOn)],
    ['Agenda masuk', report.agendaNumber],
    ['Surat pengantar', letter.join(', ')],
    ['Kanal', [CHANNEL_LABEL[report.channel], report.channelName].filter(Boolean).join(': ')],
    ['Akses', report.visibility === 'publik' ? 'Publik, siapa pun dapat melihat' : 'Tertutup, hanya anggota'],
    ['Tanggal perbuatan', report.actDate ? formatDate(report.actDate) : ''],
    ['Akun', report.accountName],
    ['URL', report.url],
  ]
  return (
    <Card component="section" aria-label="Isi laporan">
      <Title order={3} c="dimmed" mb="xs">
        Isi laporan
      </Title>
      <p className={styles.summary} style={{ margin: '0 0 8px' }}>
        {report.summary}
      </p>
      <Group gap={6} mb="sm">
        {report.acts.map((act) => (
          <StatusChip key={act}>{ACT_LABEL[act]}</StatusChip>
        ))}
      </Group>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Card>
  )
}
