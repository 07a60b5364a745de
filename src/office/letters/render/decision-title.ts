import { fullRegion } from '../../../contract/kop.ts'
import type { OfficeProfile } from '../../../contract/settings.ts'
import type { Official } from '../../../terms/person.ts'

/** Heads of a whole unit, whose title needs no unit beside it: only the region. */
const HEADS_OF_UNITS = new Set(['jpt-utama', 'jpt-madya', 'jpt-pratama'])
const HEAD_BY_NAME = /^(camat|direktur)\b/i

/** Joins `Sekretaris Inspektorat` and `Inspektorat Daerah` without saying *Inspektorat* twice. */
function joined(position: string, unit: string): string {
  if (position.toLowerCase().includes(unit.toLowerCase())) return position
  const words = position.split(' ')
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(' ')
    if (`${unit} `.toLowerCase().startsWith(`${tail} `.toLowerCase()))
      return [...words.slice(0, from), unit].join(' ')
  }
  return `${position} ${unit}`
}

/**
 * The office in whose name a Keputusan is set: post, OPD and region, as offices head their decisions
 * (`Kepala Subbagian Umum dan Kepegawaian Inspektorat Daerah Kota Rimba Raya`). Without Plt./Plh.: the decision is
 * the post's, its holder signs as Plt. below. A regional head decides under his own title.
 */
export function decisionTitle(official: Official, office: OfficeProfile): string {
  const { position, positionKind, unitName } = official.identity
  const post = position.trim()
  if (post === '' || positionKind === 'kepala-daerah') return post
  const region = fullRegion(office.kind, office.region)
  // `SDN 3 Rimba, Dinas Pendidikan`: the OPD stands last.
  const opd = unitName.split(',').at(-1)?.trim() ?? ''
  const titled =
    opd === '' || HEADS_OF_UNITS.has(positionKind) || HEAD_BY_NAME.test(post) ? post : joined(post, opd)
  return titled.toLowerCase().includes(region.toLowerCase()) ? titled : `${titled} ${region}`
}
