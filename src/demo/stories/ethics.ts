import type { CaseId, PersonId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { MoralSanction } from '../../terms/sanction.ts'
import type { Cast } from '../cast.ts'
import { soon } from '../clerk.ts'
import type { Moves, Story } from '../stage.ts'
import { begin, hear } from './turns.ts'

/** The ethics road: a Majelis, its hearing, a sanksi moral and its declaration. */

async function onEthicsRoad(
  m: Moves,
  start: PlainDate,
  who: PersonId,
  summary: string,
  actText: string,
): Promise<CaseId> {
  const caseId = await begin(m, start, who, {
    summary,
    acts: ['unggahan'],
    channel: 'instagram',
    source: 'pegawai',
    personIds: [who],
  })
  await m.assess(caseId, start, {
    road: 'ethics',
    actDate: soon(start, -3),
    violations: ['kewajiban-integritas'],
    actText,
    reason: 'Diatur dalam kode etik instansi (rekaan).',
  })
  await m.superiors(caseId, start, who)
  return caseId
}

/** Heard by the Majelis and given a sanksi moral, handed over. */
async function* sanctioned(
  m: Moves,
  cast: Cast,
  caseId: CaseId,
  formed: PlainDate,
  recommended: MoralSanction,
): AsyncGenerator<PlainDate, PlainDate, undefined> {
  yield formed
  const { superiors } = (await m.view(caseId)).assessment
  const [superior] = superiors
  if (!superior) throw new Error('demo: no superior')
  const [secretary, member] = cast.auditors
  await m.issue(caseId, 'keputusan-majelis-etik', formed, {
    members: [
      { official: superior, role: 'ketua' },
      { official: secretary, role: 'sekretaris' },
      { official: member, role: 'anggota' },
    ],
  })
  const heard = yield* hear(m, caseId, formed, ['panggilan-etik-1', 'bap-etik'])
  const concluded = soon(heard, 3)
  yield concluded
  await m.issue(caseId, 'putusan-majelis-etik', concluded, { guilty: 'yes', recommended })
  const open = recommended === 'sanksi-moral-terbuka'
  const decision = await m.issue(
    caseId,
    open ? 'keputusan-sanksi-moral-terbuka' : 'keputusan-sanksi-moral-tertutup',
    concluded,
    open ? { forum: 'forum apel pegawai' } : {},
  )
  const received = soon(concluded, 2)
  yield received
  await m.deliver(decision, received, '10:00')
  return received
}

/** The Majelis is to be formed. */
export async function* atThePanel(m: Moves, cast: Cast, start: PlainDate): Story {
  await onEthicsRoad(
    m,
    start,
    cast.person('Sekretariat Inspektorat', 'Penelaah'),
    'Mengunggah candaan tidak pantas tentang tamu kantor.',
    'Mengunggah candaan tidak pantas tentang tamu kantor',
  )
  yield* []
}

/** An open sanksi moral, declared before the roll call, closed. */
export async function* declaredOpenly(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await onEthicsRoad(
    m,
    start,
    cast.person('Inspektorat Daerah', 'Pengadministrasi'),
    'Memamerkan barang mewah dengan seragam dinas di Instagram.',
    'Memamerkan barang mewah dengan seragam dinas di Instagram',
  )
  const received = yield* sanctioned(m, cast, caseId, soon(start, 1), 'sanksi-moral-terbuka')
  const declaredOn = soon(received, 4)
  yield declaredOn
  await m.issue(caseId, 'ba-pernyataan-sanksi-moral', declaredOn, {
    declaredOn,
    declaredAt: '08:00',
    place: 'Halaman Balai Kota Rimba Raya',
    forum: 'forum apel pegawai',
  })
  await m.record(caseId, declaredOn, {
    type: 'closed',
    outcome: 'sanctioned',
    reason: 'Sanksi moral telah dinyatakan secara terbuka.',
  })
}

/** A closed sanksi moral: decided and handed over, to be declared. */
export async function* declaredSoon(m: Moves, cast: Cast, start: PlainDate): Story {
  const caseId = await onEthicsRoad(
    m,
    start,
    cast.person('Inspektorat Daerah', 'Pengelola'),
    'Menyebut rekan sekantor dengan julukan yang merendahkan di Instagram.',
    'Menyebut rekan sekantor dengan julukan yang merendahkan di Instagram',
  )
  yield* sanctioned(m, cast, caseId, soon(start, 1), 'sanksi-moral-tertutup')
}
