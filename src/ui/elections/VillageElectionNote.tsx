import { Text } from '@mantine/core'

/** Pilkades is not Ps. 5 huruf n; its breaches go by the general duties of Ps. 3 (practice.md, M-H). */
export function VillageElectionNote() {
  return (
    <Text size="xs" c="var(--amber)">
      Pilkades tidak termasuk larangan netralitas pemilu dan pilkada: keberpihakan di dalamnya dinilai menurut
      kewajiban umum PNS (perlu dikonfirmasi).
    </Text>
  )
}
