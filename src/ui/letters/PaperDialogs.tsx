import { notifications } from '@mantine/notifications'
import type { CaseView } from '../../contract/cases.ts'
import type { Paper } from '../../contract/letters.ts'
import type { Zone } from '../../terms/clock.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { DeliveryDialog } from './DeliveryDialog.tsx'
import { FileDialog } from './FileDialog.tsx'
import { ForeignDialog } from './ForeignDialog.tsx'
import { NumberDialog } from './NumberDialog.tsx'
import type { PaperDialog } from './PaperActions.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import type { PaperForm } from './use-paper-form.ts'
import { VersionsDialog } from './VersionsDialog.tsx'

interface Props {
  readonly open: PaperDialog | null
  readonly show: (dialog: PaperDialog | null) => void
  readonly paper: Paper
  /** Its case; null for a paper of no case. */
  readonly view: CaseView | null
  readonly form: PaperForm
  readonly today: PlainDate
  readonly ownRegister: boolean
  readonly zone: Zone
  readonly onError: (error: unknown) => void
}

/** The dialogs of a paper, one at a time. */
export function PaperDialogs({ open, show, paper, view, form, today, ownRegister, zone, onError }: Props) {
  const { id, title } = paper
  const close = () => show(null)
  const unsign = (reason: string) => ask(office.letters.unsign({ id, reason }))
  const reprint = async (letterDate: PlainDate, examDate: PlainDate) => {
    try {
      await unsign(`Cetak ulang dengan tanggal pemeriksaan ${formatDate(examDate)}`)
      form.set('expectedLetterDate', letterDate)
      form.set('examDate', examDate)
      await form.flush()
      close()
      notifications.show({
        message: `Konsep dibuka lagi dengan pemeriksaan ${formatDate(examDate)}. Cetak dan tandatangani ulang, lalu nomori.`,
      })
    } catch (error) {
      close()
      onError(error)
    }
  }
  switch (open) {
    case null:
      return null
    case 'number':
      return (
        <NumberDialog
          paper={paper}
          today={today}
          ownRegister={ownRegister}
          onClose={close}
          onReprint={(letterDate, examDate) => void reprint(letterDate, examDate)}
          // The form is locked by the signature: it is opened again with a reason first.
          onField={() => show('unsign')}
        />
      )
    case 'foreign':
      return <ForeignDialog paper={paper} today={today} onClose={close} />
    case 'deliver':
      return view && <DeliveryDialog paper={paper} view={view} today={today} onClose={close} />
    case 'scan':
      return (
        <FileDialog
          title={`Unggah pindaian ${title}`}
          drop="Letakkan pindaian surat yang ditandatangani di sini"
          accept={['.pdf', '.jpg', '.jpeg', '.png']}
          take={(file) => ask(office.letters.addScan({ id, file }))}
          onClose={close}
        />
      )
    case 'take-back':
      return (
        <FileDialog
          title={`Ambil kembali ${title} dari Word`}
          drop="Letakkan berkas .docx yang disunting di sini"
          accept={['.docx']}
          take={async (file) => {
            const { warnings } = await ask(office.letters.takeBack({ id, file }))
            for (const message of warnings) notifications.show({ color: 'yellow', message, autoClose: false })
          }}
          onClose={close}
        >
          Naskah di Tegas diganti dengan berkas itu; versi sebelumnya tetap disimpan.
        </FileDialog>
      )
    case 'unsign':
      return (
        <ReasonDialog
          title={`Batalkan tanda tangan ${title}?`}
          confirm="Batalkan tanda tangan"
          run={unsign}
          onClose={close}
        />
      )
    case 'discard':
      return (
        <ReasonDialog
          title={`Batalkan konsep ${title}?`}
          confirm="Batalkan konsep"
          danger
          run={(reason) => ask(office.letters.discard({ id, reason }))}
          onClose={close}
        />
      )
    case 'versions':
      return <VersionsDialog paper={paper} zone={zone} onClose={close} />
    case 'refill':
      return <Refill paper={paper} close={close} onError={onError} />
  }
}

function Refill({
  paper,
  close,
  onError,
}: Pick<Props, 'paper' | 'onError'> & { readonly close: () => void }) {
  return (
    <ConfirmDialog
      opened
      title="Isi ulang naskah dari formulir?"
      confirm="Isi ulang naskah"
      onClose={close}
      onConfirm={() => void ask(office.letters.refill({ id: paper.id })).then(close, onError)}
    >
      Suntingan dari Word tidak dipakai lagi untuk surat ini, tetapi tetap disimpan dalam riwayat.
    </ConfirmDialog>
  )
}
