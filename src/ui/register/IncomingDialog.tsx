import { Group, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { IncomingLetter } from '../../contract/register.ts'
import type { BasketItem } from '../../contract/scans.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, OfficeError, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { DateField } from '../shared/DateField.tsx'
import { failureField } from '../shared/failure-text.ts'
import { type Related, RelatedField } from './RelatedField.tsx'

interface Props {
  readonly today: PlainDate
  /** Null: a new one. */
  readonly letter: IncomingLetter | null
  /** A new one entered from its scan, which becomes its pages. */
  readonly scan?: Pick<BasketItem, 'id' | 'fileName' | 'says'>
  readonly onClose: () => void
}

const relatedReport = (letter: IncomingLetter | null): Related | null =>
  letter?.reportId ? { kind: 'report', id: letter.reportId, label: letter.reportNumber ?? '' } : null
const relatedCase = (letter: IncomingLetter | null): Related | null =>
  letter?.caseId ? { kind: 'case', id: letter.caseId, label: letter.caseNumber ?? '' } : null

/** Enters a letter that came in, or corrects what was typed. */
export function IncomingDialog({ today, letter, scan, onClose }: Props) {
  const [receivedOn, setReceivedOn] = useState<PlainDate | null>(letter?.receivedOn ?? today)
  const [sender, setSender] = useState(letter?.sender ?? scan?.says.sender ?? '')
  const [number, setNumber] = useState(letter?.number ?? scan?.says.number ?? '')
  const [date, setDate] = useState<PlainDate | null>(letter?.date ?? scan?.says.date ?? null)
  const [subject, setSubject] = useState(letter?.subject ?? '')
  const [report, setReport] = useState(relatedReport(letter))
  const [caseFile, setCaseFile] = useState(relatedCase(letter))
  const save = useMutation({
    mutationFn: async () => {
      if (!receivedOn)
        throw new OfficeError({ code: 'input', message: 'Isi tanggal diterima.', field: 'receivedOn' })
      const fields = {
        receivedOn,
        sender,
        number,
        date,
        subject,
        reportId: report?.kind === 'report' ? report.id : null,
        caseId: caseFile?.kind === 'case' ? caseFile.id : null,
      }
      if (letter) {
        await ask(office.register.correctIncoming({ id: letter.id, ...fields }))
        return letter.agenda
      }
      const entered = scan
        ? office.scans.enterIncoming({ id: scan.id, letter: fields })
        : office.register.addIncoming(fields)
      return (await ask(entered)).agenda
    },
    onSuccess: (agenda) => {
      notifications.show({ color: 'green', message: `Surat masuk tercatat pada agenda ${agenda}.` })
      onClose()
    },
  })
  const refused = failureField(save.error)?.replace(/^letter\./, '')
  const wrong = (field: string) => (refused === field ? 'Periksa isian ini' : undefined)
  return (
    <ConfirmDialog
      opened
      size="lg"
      title={letter ? `Perbaiki agenda masuk ${letter.agenda}?` : 'Catat surat masuk'}
      confirm={letter ? 'Simpan perbaikan' : 'Catat surat'}
      busy={save.isPending}
      disabled={sender.trim() === '' || subject.trim() === ''}
      error={save.error}
      onClose={onClose}
      onConfirm={() => save.mutate()}
    >
      {scan && (
        <Text size="sm" c="dimmed">
          Dari pindaian «{scan.fileName}», yang menjadi lembar surat ini. Yang terbaca sudah diisikan; periksa
          dengan suratnya.
        </Text>
      )}
      <TextInput
        label="Dari"
        withAsterisk
        placeholder="Bawaslu, BKN, kepala unit, atau warga"
        value={sender}
        onChange={(event) => setSender(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        label="Perihal"
        withAsterisk
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <Group grow align="flex-start">
        <DateField
          label="Diterima"
          withAsterisk
          max={today}
          value={receivedOn}
          onChange={setReceivedOn}
          error={wrong('receivedOn')}
        />
        <DateField
          label="Tanggal suratnya"
          max={today}
          value={date}
          onChange={setDate}
          error={wrong('date')}
        />
      </Group>
      <TextInput
        label="Nomor suratnya"
        placeholder="Kosongkan bila tanpa nomor"
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Group grow align="flex-start">
        <RelatedField label="Laporan terkait" kind="report" value={report} onChange={setReport} />
        <RelatedField label="Kasus terkait" kind="case" value={caseFile} onChange={setCaseFile} />
      </Group>
    </ConfirmDialog>
  )
}
