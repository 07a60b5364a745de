import { Button } from '@mantine/core'
import type { GuidanceId } from '../../terms/ids.ts'
import type { GuidancePaper } from '../../terms/paper.ts'
import { OfficePapersCard } from '../letters/no-case/OfficePapersCard.tsx'
import { useOfficePaper } from '../letters/no-case/use-office-paper.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'

const PREPARE: Readonly<Record<GuidancePaper, string>> = {
  'daftar-hadir': 'Siapkan Daftar Hadir',
  'pakta-integritas': 'Siapkan Pakta Integritas',
  'ba-pembinaan-umum': 'Siapkan Berita Acara',
}
const KINDS: readonly GuidancePaper[] = ['daftar-hadir', 'pakta-integritas', 'ba-pembinaan-umum']

/** Papers of one event. They take the list as it was last saved. */
export function EventPapers({ guidanceId }: { readonly guidanceId: GuidanceId }) {
  const make = useOfficePaper()
  return (
    <>
      <ErrorAlert error={make.error} />
      <OfficePapersCard
        guidanceId={guidanceId}
        title="Surat kegiatan"
        empty="Belum ada surat. Surat memakai daftar hadir yang terakhir disimpan."
      >
        {KINDS.map((kind) => (
          <Button
            key={kind}
            variant="default"
            size="compact-sm"
            loading={make.isPending && make.variables.kind === kind}
            onClick={() => make.mutate({ kind, guidanceId })}
          >
            {PREPARE[kind]}
          </Button>
        ))}
      </OfficePapersCard>
    </>
  )
}
