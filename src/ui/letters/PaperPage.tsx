import { Alert, Anchor, Button, Loader, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import type { CaseView } from '../../contract/cases.ts'
import type { Paper } from '../../contract/letters.ts'
import type { OfficeProfile } from '../../contract/settings.ts'
import { PaperId } from '../../terms/ids.ts'
import type { Identity } from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { useToday } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import styles from './Letters.module.css'
import { MissingFields } from './MissingFields.tsx'
import { AppealReceipts } from './no-case/AppealReceipts.tsx'
import { officialChoices } from './official-choices.ts'
import { PaperActions, type PaperDialog } from './PaperActions.tsx'
import { PaperChips } from './PaperChips.tsx'
import { PaperDialogs } from './PaperDialogs.tsx'
import { goToField, PaperForm } from './PaperForm.tsx'
import { PaperPreview } from './PaperPreview.tsx'
import { PaperRecord } from './PaperRecord.tsx'
import { usePaperForm } from './use-paper-form.ts'
import { WordDifferences } from './WordDifferences.tsx'

/** One paper: its form or its record at the left, the real pages at the right, its life in the buttons above. */
export function PaperPage() {
  const id = PaperId.safeParse(useParams<{ id: string }>().id).data
  const today = useToday()
  const paper = useQuery({
    queryKey: ['letters', 'get', id],
    queryFn: () => ask(office.letters.get({ id: PaperId.parse(id) })),
    enabled: id !== undefined,
  })
  const caseId = paper.data?.caseId
  const view = useQuery({
    queryKey: ['cases', 'get', caseId],
    queryFn: () => (caseId ? ask(office.cases.get({ id: caseId })) : null),
    enabled: caseId !== undefined,
  })
  const settings = useQuery({ queryKey: ['settings', 'get'], queryFn: () => ask(office.settings.get({})) })
  if (id === undefined) return <PageHeader title="Surat ini tidak ada" />
  const error = paper.error ?? view.error ?? settings.error
  if (error)
    return (
      <>
        <PageHeader title="Surat" />
        <ErrorAlert error={error} onRetry={() => void paper.refetch()} />
      </>
    )
  // The form starts from the office's answer, never from one that changed since (minutes typed elsewhere).
  const current = paper.isFetchedAfterMount || !paper.isStale
  if (!paper.data || !current || view.data === undefined || !settings.data || !today)
    return <Loader aria-label="Memuat surat" />
  return (
    <OpenPaper
      key={paper.data.id}
      paper={paper.data}
      view={view.data}
      profile={settings.data.profile}
      today={today}
    />
  )
}

interface Props {
  readonly paper: Paper
  /** Its case; null for a paper of no case. */
  readonly view: CaseView | null
  readonly profile: OfficeProfile
  readonly today: PlainDate
}

const SAVING = {
  saved: 'Tersimpan',
  waiting: 'Menunggu jeda ketik …',
  saving: 'Menyimpan …',
  failed: 'Belum tersimpan',
} as const

function OpenPaper({ paper, view, profile, today }: Props) {
  const form = usePaperForm(paper)
  const [dialog, setDialog] = useState<PaperDialog | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [askedToSign, setAskedToSign] = useState(false)
  const editable = paper.state === 'draft' || paper.state === 'signed'
  return (
    <div className={styles.sheet}>
      <PageHeader
        title={paper.title}
        actions={
          <PaperActions
            paper={paper}
            flush={form.flush}
            open={setDialog}
            onError={setError}
            onMissing={() => setAskedToSign(true)}
          />
        }
      />
      <div className={styles.head}>
        <PaperChips paper={paper} />
        <Belonging paper={paper} />
        {paper.person && (
          <Text component="span" size="sm" c="dimmed">
            {personLine(paper.person)}
          </Text>
        )}
      </div>
      <ErrorAlert error={error ?? form.error} />
      {askedToSign && paper.state === 'draft' && paper.missing.length > 0 && (
        <MissingFields missing={paper.missing} onField={goToField} />
      )}
      <div className={styles.columns}>
        <section className={styles.column} aria-label={editable ? 'Isian surat' : 'Catatan surat'}>
          <div className={styles.bar}>
            <span>{editable ? 'Isian surat' : 'Catatan surat'}</span>
            {paper.state === 'draft' && <span aria-live="polite">{SAVING[form.state]}</span>}
          </div>
          {/* A locked form or a record has nothing to step through, so the column itself is scrolled by keyboard. */}
          <div className={styles.scroll} {...(paper.state === 'draft' ? {} : { tabIndex: 0 })}>
            <Stack gap="sm">
              <Notes paper={paper} onError={setError} />
              {editable ? (
                <PaperForm
                  paper={paper}
                  form={form}
                  officials={officialChoices(view, profile)}
                  profile={profile}
                  today={today}
                  onError={setError}
                />
              ) : (
                <>
                  <PaperRecord paper={paper} />
                  {paper.draft.kind === 'imbauan-netralitas' && paper.date && (
                    <AppealReceipts paperId={paper.id} letterDate={paper.date} today={today} />
                  )}
                </>
              )}
            </Stack>
          </div>
        </section>
        <PaperPreview id={paper.id} />
      </div>
      <PaperDialogs
        open={dialog}
        show={setDialog}
        paper={paper}
        view={view}
        form={form}
        today={today}
        ownRegister={profile.numbering === 'own-register'}
        zone={profile.zone}
        onError={setError}
      />
    </div>
  )
}

const personLine = ({ name, position, unitName }: Identity) =>
  `${name} · ${[position, unitName].filter(Boolean).join(', ')}`

/** What the paper is a paper of: its case, its guidance event, or the office. */
function Belonging({ paper }: { readonly paper: Paper }) {
  const [href, label] = paper.caseId
    ? [`/kasus/${paper.caseId}`, `Kasus ${paper.caseNumber}`]
    : paper.guidanceId
      ? [`/pembinaan/${paper.guidanceId}`, 'Kegiatan pembinaan']
      : ['/surat', 'Surat dan agenda']
  return (
    <Anchor component={Link} href={href} size="sm">
      {label}
    </Anchor>
  )
}

/** What the clerk should know before he types or signs. */
function Notes({ paper, onError }: { readonly paper: Paper; readonly onError: (error: unknown) => void }) {
  const refresh = () => void ask(office.letters.refreshPerson({ id: paper.id })).catch(onError)
  return (
    <>
      {paper.editedInWord && paper.state === 'draft' && (
        <Alert color="blue">
          Naskah ini disunting di Word: isian di bawah tidak lagi mengubah naskah, tetapi tetap dicatat pada
          kasus.
        </Alert>
      )}
      <WordDifferences paper={paper} />
      {paper.warnings.length > 0 && (
        <Alert color="yellow">
          <ul className={styles.plain}>
            {paper.warnings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {paper.personChanged && paper.state === 'draft' && (
            <Button variant="default" size="compact-sm" mt="xs" onClick={refresh}>
              Perbarui data pegawai pada surat
            </Button>
          )}
        </Alert>
      )}
    </>
  )
}
