import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { type Advice, FACTOR_WEIGHT_LABEL, FactorWeight } from '../../../contract/guide.ts'
import { Part } from './Part.tsx'

type Factor = Advice['factors'][number]

/** What to weigh: what the case itself points at stands open, the rest on demand. */
export function Factors({ factors }: { readonly factors: readonly Factor[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? factors : factors.filter((factor) => factor.shown !== null)
  if (factors.length === 0) return null
  return (
    <div>
      {FactorWeight.options.map((weighs) => (
        <Weighing key={weighs} weighs={weighs} factors={shown.filter((factor) => factor.weighs === weighs)} />
      ))}
      {!all && shown.length < factors.length && (
        <Button variant="subtle" size="compact-xs" px={0} onClick={() => setAll(true)}>
          Tampilkan {factors.length - shown.length} hal lain yang dapat dipertimbangkan
        </Button>
      )}
    </div>
  )
}

function Weighing({ weighs, factors }: { weighs: FactorWeight; factors: readonly Factor[] }) {
  if (factors.length === 0) return null
  return (
    <Part title={`Dapat ${FACTOR_WEIGHT_LABEL[weighs]}`}>
      {factors.map(({ id, text, shown, source, unsure }) => (
        <Text key={id} size="xs">
          {text}
          {shown && `: ${shown}`}{' '}
          <Text span size="xs" c="dimmed">
            ({source}
            {unsure && ', perlu dikonfirmasi'})
          </Text>
        </Text>
      ))}
    </Part>
  )
}
