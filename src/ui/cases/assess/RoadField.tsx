import { Radio, SimpleGrid } from '@mantine/core'
import type { Advice } from '../../../contract/guide.ts'
import { ROAD_LABEL, Road } from '../../../terms/sanction.ts'
import { StatusChip } from '../../shared/StatusChip.tsx'

const ROAD_HINT: Record<Road, string> = {
  coaching: 'Dipanggil dan diingatkan; bukan hukuman disiplin.',
  clarification: 'Untuk pegawai unit lain: dimintai keterangan, lalu LHP khusus.',
  ethics: 'Disidangkan Majelis Kode Etik; dapat berakhir dengan sanksi moral.',
  discipline: 'Dipanggil untuk diperiksa; dapat berakhir dengan hukuman disiplin.',
}

interface Props {
  readonly value: string
  readonly onChange: (road: string) => void
  readonly advice: Advice | null
  readonly error: string | undefined
}

/** The roads, each with what the guidance says of it; what is not lawful is refused when it is saved, with its article. */
export function RoadField({ value, onChange, advice, error }: Props) {
  return (
    <Radio.Group label="Jalur" withAsterisk value={value} onChange={onChange} error={error}>
      <SimpleGrid cols={2} spacing="xs" verticalSpacing={6} mt={4}>
        {Road.options.map((road) => (
          <Radio
            key={road}
            value={road}
            label={ROAD_LABEL[road]}
            description={
              <>
                {ROAD_HINT[road]} <RoadChip road={road} advice={advice} />
              </>
            }
          />
        ))}
      </SimpleGrid>
    </Radio.Group>
  )
}

function RoadChip({ road, advice }: { road: Road; advice: Advice | null }) {
  const isThis = (one: { readonly road: Road }) => one.road === road
  if (advice?.proposed.some(isThis)) return <StatusChip tone="green">usulan</StatusChip>
  if (advice?.unusual.some(isThis)) return <StatusChip tone="amber">perlu alasan</StatusChip>
  if (advice?.refused.some(isThis)) return <StatusChip tone="red">tidak boleh</StatusChip>
  return null
}
