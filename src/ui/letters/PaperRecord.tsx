import { Anchor, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { DELIVERY_METHOD_LABEL } from '../../contract/cases.ts'
import type { Evidence } from '../../contract/evidence.ts'
import type { Paper } from '../../contract/letters.ts'
import { formatTime } from '../../terms/clock.ts'
import { mandateLines } from '../../terms/mandate.ts'
import { formatNip } from '../../terms/nip.ts'
import { officialTitle } from '../../terms/person.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { saveCopy } from '../evidence/save-copy.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import styles from './Letters.module.css'

/** What is on record of a paper that is no draft any more: who, number, hash, delivery, scans. */
export function PaperRecord({ paper }: { readonly paper: Paper }) {
  const { person, signer, mandate, delivery } = paper
  return (
    <Stack gap="sm">
      <dl className={styles.facts}>
        {person && (
          <>
            <dt>Pegawai</dt>
            <dd>
              {person.name}
              <Text size="xs" c="dimmed">
                {[person.nip ? `NIP ${formatNip(person.nip)}` : null, person.position, person.unitName]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </dd>
          </>
        )}
        <dt>Penanda tangan</dt>
        <dd>
          {signer ? `${signer.identity.name}, ${officialTitle(signer)}` : '-'}
          {mandate && (
            <Text size="xs" c="dimmed">
              {mandateLines(mandate).join(' ')}
            </Text>
          )}
        </dd>
        <dt>Nomor</dt>
        <dd>
          {paper.number ?? 'tanpa nomor'}
          <VoidNumber paper={paper} />
        </dd>
        <dt>Tanggal surat</dt>
        <dd>{paper.date ? formatDate(paper.date) : '-'}</dd>
        {delivery && (
          <>
            <dt>Penyampaian</dt>
            <dd>
              {formatDate(delivery.deliveredOn)} pukul {formatTime(delivery.deliveredAt)},{' '}
              {delivery.refused
                ? `ditolak di hadapan ${delivery.refused.witnesses.join(' dan ')}`
                : `diterima ${delivery.receiver} (${delivery.relation})`}
              , {DELIVERY_METHOD_LABEL[delivery.method]}
            </dd>
          </>
        )}
        <dt>Pindaian</dt>
        <dd>
          <Scans paper={paper} />
        </dd>
        <dt>Naskah</dt>
        <dd>{templateText(paper.template)}</dd>
        <dt>SHA-256</dt>
        <dd>
          <code>{paper.sha256 ?? '-'}</code>
        </dd>
        <dt>Kode bukti</dt>
        <dd>{paper.proofCode ?? '-'}</dd>
      </dl>
      {paper.whose === 'other-unit' && paper.state !== 'discarded' && (
        <Text size="sm" c="dimmed">
          Berkas di samping ialah konsep yang disiapkan kantor ini; surat yang sebenarnya terbit di{' '}
          {paper.issuer}, lihat pindaiannya.
        </Text>
      )}
    </Stack>
  )
}

/** The template the letter was filled from. */
function templateText(template: Paper['template']): string {
  if (!template) return '-'
  return template.name === null ? 'Bawaan aplikasi' : `${template.name} (versi ${template.version})`
}

/** A number struck out in the register: whoever opens the letter must see it. */
function VoidNumber({ paper }: { readonly paper: Paper }) {
  const line = useQuery({
    queryKey: ['register', 'of-paper', paper.id],
    queryFn: () => ask(office.register.ofPaper({ paperId: paper.id })),
    enabled: paper.number !== null,
  })
  return line.data?.voidReason ? (
    <Text size="sm" c="red.8" fw={600}>
      Nomor dibatalkan: {line.data.voidReason}
    </Text>
  ) : null
}

function Scans({ paper }: { readonly paper: Paper }) {
  const files = useQuery({
    queryKey: ['evidence', 'of-paper', paper.id],
    queryFn: () => ask(office.evidence.list({ reportId: null, caseId: null, paperId: paper.id })),
  })
  const save = useMutation({ mutationFn: (scan: Evidence) => saveCopy(scan) })
  const scans = files.data ?? []
  if (files.isError) return <ErrorAlert error={files.error} />
  if (scans.length === 0) return <Text c="dimmed">belum ada</Text>
  return (
    <Stack gap={2}>
      <ErrorAlert error={save.error} />
      {scans.map((scan) => (
        <Anchor
          key={scan.id}
          component="button"
          type="button"
          size="sm"
          ta="left"
          onClick={() => save.mutate(scan)}
        >
          {scan.fileName}
        </Anchor>
      ))}
    </Stack>
  )
}
