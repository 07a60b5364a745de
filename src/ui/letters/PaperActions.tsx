import { Button, Menu } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Paper } from '../../contract/letters.ts'
import { needsSigner, PAPERS } from '../../terms/paper.ts'
import { ask, host, office } from '../client.ts'
import { downloadDocx } from './download.ts'
import { useOfficePaper } from './no-case/use-office-paper.ts'
import { PrintButtons } from './PrintButtons.tsx'

/** Dialogs the buttons of a paper open. */
export type PaperDialog =
  | 'number'
  | 'foreign'
  | 'deliver'
  | 'scan'
  | 'take-back'
  | 'unsign'
  | 'discard'
  | 'refill'
  | 'versions'

interface Props {
  readonly paper: Paper
  /** Saves what is typed before bytes leave the form. */
  readonly flush: () => Promise<boolean>
  readonly open: (dialog: PaperDialog) => void
  readonly onError: (error: unknown) => void
  /** Asked to be signed while something is missing. */
  readonly onMissing: () => void
}

/** What can be done with a paper in its state; the next step of its life is the filled button. */
export function PaperActions({ paper, flush, open, onError, onMissing }: Props) {
  const sign = useMutation({
    mutationFn: async () => {
      onError(null)
      if (!(await flush())) return
      // Numbering would refuse it after the chief has signed; better said before.
      const { missing } = await ask(office.letters.get({ id: paper.id }))
      if (missing.length > 0) onMissing()
      else await ask(office.letters.markSigned({ id: paper.id }))
    },
    onError,
  })
  const label = useOfficePaper()
  const live = paper.state === 'draft' || paper.state === 'signed'
  return (
    <>
      <FileButtons paper={paper} flush={flush} onError={onError} />
      {paper.state !== 'discarded' && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="default" px="sm">
              Lainnya
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {paper.state === 'draft' && (
              <>
                <Menu.Item onClick={() => open('take-back')}>Ambil kembali dari Word</Menu.Item>
                {paper.editedInWord && (
                  <Menu.Item onClick={() => open('refill')}>Isi ulang dari formulir</Menu.Item>
                )}
              </>
            )}
            <Menu.Item onClick={() => open('versions')}>Lihat versi naskah</Menu.Item>
            {paper.state === 'signed' && (
              <Menu.Item onClick={() => open('unsign')}>Batalkan tanda tangan</Menu.Item>
            )}
            {!live && <Menu.Item onClick={() => open('scan')}>Unggah pindaian</Menu.Item>}
            {!live && paper.number && (
              <Menu.Item onClick={() => label.mutate({ kind: 'label-rahasia', paperId: paper.id })}>
                Siapkan label amplop
              </Menu.Item>
            )}
            {live && (
              <Menu.Item color="red" onClick={() => open('discard')}>
                Batalkan konsep
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {paper.state === 'draft' && paper.whose === 'own' && (
        <Button loading={sign.isPending} onClick={() => sign.mutate()}>
          {needsSigner(paper.draft.kind) ? 'Tandai sudah ditandatangani' : 'Tandai sudah siap'}
        </Button>
      )}
      {live && paper.whose === 'other-unit' && (
        <Button onClick={() => void flush().then((saved) => saved && open('foreign'))}>
          Catat nomor dari unit
        </Button>
      )}
      {paper.state === 'signed' && paper.whose === 'own' && (
        <Button onClick={() => open('number')}>
          {PAPERS[paper.draft.kind].numbered ? 'Nomori surat' : 'Bekukan surat'}
        </Button>
      )}
      {paper.state === 'numbered' && PAPERS[paper.draft.kind].deliverable && (
        <Button onClick={() => open('deliver')}>Catat penyampaian</Button>
      )}
    </>
  )
}

function FileButtons({ paper, flush, onError }: Omit<Props, 'open' | 'onMissing'>) {
  const able = useQuery({
    queryKey: ['desktop', 'capabilities'],
    queryFn: () => ask(host.desktop.capabilities({})),
  }).data
  const act = useMutation({
    mutationFn: async (work: () => Promise<unknown>) => {
      onError(null)
      if (paper.state !== 'draft' || (await flush())) await work()
    },
    onError,
  })
  const { id } = paper
  if (!able) return null
  const download = async () => {
    const { bytes, fileName } = await ask(office.letters.bytes({ id }))
    downloadDocx(bytes, fileName)
  }
  return (
    <Button.Group>
      {able.openInWord && (
        <Button
          variant="default"
          px="sm"
          onClick={() => act.mutate(() => ask(host.desktop.openPaper({ id })))}
        >
          Buka di Word
        </Button>
      )}
      <PrintButtons paper={paper} run={(work) => act.mutate(work)} onError={onError} />
      {able.openInWord ? (
        <Button
          variant="default"
          px="sm"
          onClick={() => act.mutate(() => ask(host.desktop.savePaperAs({ id })))}
        >
          Simpan sebagai
        </Button>
      ) : (
        <Button variant="default" px="sm" onClick={() => act.mutate(download)}>
          Unduh .docx
        </Button>
      )}
    </Button.Group>
  )
}
