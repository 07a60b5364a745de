import { Button, Group } from '@mantine/core'
import { Link } from 'wouter'
import type { CaseView } from '../../contract/cases.ts'
import { formatPangkat } from '../../terms/golongan.ts'
import { formatNip } from '../../terms/nip.ts'
import { type Identity, PERSON_KIND_LABEL, PERSON_STANDING_LABEL } from '../../terms/person.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import { IMPACT_LABEL, ROAD_LABEL, type Whose } from '../../terms/sanction.ts'
import { PageHeader } from '../shared/PageHeader.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import { daysLeftText } from './due.tsx'
import { latest } from './facts/request.ts'
import { threatOf } from './threat.ts'

const ACT_MAX = 60

const WHOSE_TEXT: Record<Whose, string> = {
  own: 'Pegawai kantor ini',
  'other-unit': 'Pegawai perangkat daerah lain',
  'not-ours': 'Bukan wewenang kantor ini',
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Another body's data, and since when: the case stands still for a reason that is not this office's. */
function Waiting({ from, since, due }: NonNullable<CaseView['assessment']['waitingFor']>) {
  return (
    <StatusChip tone={due.workingDaysLeft < 0 ? 'red' : 'amber'}>
      Menunggu data {from} sejak {formatShortDate(since)} · {daysLeftText(due.workingDaysLeft)}
    </StatusChip>
  )
}

function identityLine(identity: Identity): string {
  return [
    identity.nip ? `NIP ${formatNip(identity.nip)}` : null,
    identity.golongan ? formatPangkat(identity.golongan) : null,
    identity.position,
    identity.unitName,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The act in the clerk's words, from the standing assessment; a long one ends with a whole word. */
function actOf(view: CaseView): string {
  const text = latest(view, 'assessed')?.actText ?? ''
  if (text.length <= ACT_MAX) return text
  const end = text.lastIndexOf(' ', ACT_MAX)
  return `${text.slice(0, end > 0 ? end : ACT_MAX)} …`
}

export function CaseHeader({ view, onNote }: { view: CaseView; onNote: () => void }) {
  const { assessment, person } = view
  const repeats = assessment.warnings.some((warning) => warning.id === 'repeat-offence')
  const act = actOf(view)
  const threat = threatOf(view)
  return (
    <>
      <PageHeader
        title={person.now.name}
        note={view.number}
        subtitle={identityLine(person.now)}
        actions={
          <>
            {view.reports[0] && (
              <Button variant="default" component={Link} href={`/laporan/${view.reports[0].id}`}>
                Buka laporan
              </Button>
            )}
            <Button variant="default" onClick={onNote} rightSection={<kbd>F</kbd>}>
              Catat kejadian
            </Button>
          </>
        }
      />
      <Group gap={6}>
        <StatusChip>{WHOSE_TEXT[view.whose]}</StatusChip>
        {person.now.kind && person.now.kind !== 'pns' && (
          <StatusChip tone="amber">{PERSON_KIND_LABEL[person.now.kind]}</StatusChip>
        )}
        {person.standing !== 'active' && (
          <StatusChip tone="red">{capital(PERSON_STANDING_LABEL[person.standing])}</StatusChip>
        )}
        {assessment.waitingFor && <Waiting {...assessment.waitingFor} />}
        {assessment.road && <StatusChip>{ROAD_LABEL[assessment.road]}</StatusChip>}
        {act && <StatusChip>Dugaan: {act}</StatusChip>}
        {assessment.impact && <StatusChip tone="amber">Dampak: {IMPACT_LABEL[assessment.impact]}</StatusChip>}
        {threat && (
          <StatusChip tone={threat === 'ringan' ? 'brand' : 'red'}>Ancaman: hukuman {threat}</StatusChip>
        )}
        {assessment.road && (
          <StatusChip tone={repeats ? 'red' : 'brand'}>
            Pengulangan: {repeats ? 'ada' : 'tidak ada'}
          </StatusChip>
        )}
        {assessment.postsPattern && <StatusChip tone="amber">{capital(assessment.postsPattern)}</StatusChip>}
        {person.changed && (
          <StatusChip tone="gray">
            Saat perbuatan: {[person.atAct.position, person.atAct.unitName].join(', ')}
          </StatusChip>
        )}
      </Group>
    </>
  )
}
