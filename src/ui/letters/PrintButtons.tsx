import { Button, Menu, Modal, Stack, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { Paper } from '../../contract/letters.ts'
import type { JobId } from '../../terms/ids.ts'
import { needsSigner } from '../../terms/paper.ts'
import { ask, office } from '../client.ts'
import { JobProgress } from '../shared/JobProgress.tsx'
import { downloadPdf } from './download.ts'
import { usePrinting } from './use-printing.ts'

interface Props {
  readonly paper: Paper
  /** Saves what is typed, then does the work. */
  readonly run: (work: () => Promise<unknown>) => void
  readonly onError: (error: unknown) => void
}

/** Print and PDF by the word processor of this PC. Without one the buttons stay and say what is missing. */
export function PrintButtons({ paper, run, onError }: Props) {
  const status = usePrinting()
  const [jobId, setJobId] = useState<JobId | null>(null)
  const [explained, setExplained] = useState(false)
  const [making, setMaking] = useState(false)
  if (!status) return null
  const { id } = paper
  const print = async (withInitials: boolean) => {
    const started = await ask(office.printing.start({ paperIds: [id], withInitials }))
    setJobId(started.jobId)
  }
  const save = async (withInitials: boolean) => {
    setMaking(true)
    try {
      const { bytes, fileName } = await ask(office.printing.pdf({ id, withInitials }))
      downloadPdf(bytes, fileName)
    } catch (error) {
      onError(error)
    } finally {
      setMaking(false)
    }
  }
  const toPrinter = (withInitials: boolean) =>
    status.program === null ? setExplained(true) : run(() => print(withInitials))
  const toPdf = (withInitials: boolean) => (status.pdf ? run(() => save(withInitials)) : setExplained(true))
  return (
    <>
      <Button variant="default" px="sm" onClick={() => toPrinter(false)}>
        Cetak surat
      </Button>
      <Button variant="default" px="sm" loading={making} onClick={() => toPdf(false)}>
        Simpan PDF
      </Button>
      {paper.state === 'draft' && needsSigner(paper.draft.kind) && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="default" px={8} aria-label="Konsep untuk paraf">
              <IconChevronDown size={16} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>Konsep untuk paraf</Menu.Label>
            <Menu.Item onClick={() => toPrinter(true)}>Cetak konsep dengan kotak paraf</Menu.Item>
            <Menu.Item onClick={() => toPdf(true)}>Simpan PDF dengan kotak paraf</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <Modal
        opened={explained}
        onClose={() => setExplained(false)}
        title="Belum bisa dicetak atau dijadikan PDF di sini"
        closeButtonProps={{ 'aria-label': 'Tutup' }}
      >
        <Text>{status.why}</Text>
      </Modal>
      <Modal
        opened={jobId !== null}
        onClose={() => setJobId(null)}
        title="Mencetak surat"
        closeButtonProps={{ 'aria-label': 'Tutup' }}
      >
        <Stack gap="sm">
          {jobId && <JobProgress jobId={jobId} />}
          <Button variant="default" onClick={() => setJobId(null)} style={{ alignSelf: 'flex-end' }}>
            Tutup dialog
          </Button>
        </Stack>
      </Modal>
    </>
  )
}
