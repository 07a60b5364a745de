import { Button, Group } from '@mantine/core'
import { Link } from 'wouter'
import type { CaseView } from '../../contract/cases.ts'
import { formatPangkat } from '../../terms/golongan.ts'
import { formatNip } from '../../terms/nip.ts'
import { type Identity, PERSON_KIND_LABEL } from '../../terms/person.ts'
import { IMPACT_LABEL, ROAD_LABEL } from '../../terms/sanction.ts'
import { PageHeader } from '../shared/PageHeader.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import { latest } from './facts/request.ts'
import { threatOf } from './threat.ts'

const ACT_MAX = 60

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

/** The act in the clerk's words, from the standing assessment. */
function actOf(view: CaseView): string {
  const text = latest(view, 'assessed')?.actText ?? ''
  return text.length > ACT_MAX ? `${text.slice(0, ACT_MAX)} …` : text
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
        <StatusChip>
          {view.whose === 'own' ? 'Pegawai kantor ini' : 'Pegawai perangkat daerah lain'}
        </StatusChip>
        {person.now.kind && person.now.kind !== 'pns' && (
          <StatusChip tone="amber">{PERSON_KIND_LABEL[person.now.kind]}</StatusChip>
        )}
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
        {person.changed && (
          <StatusChip tone="gray">
            Saat perbuatan: {[person.atAct.position, person.atAct.unitName].join(', ')}
          </StatusChip>
        )}
      </Group>
    </>
  )
}
