import type { elections as contract } from '../../contract/elections.ts'
import {
  candidateStatusOn,
  type ElectionInput,
  electionWarnings,
  isNeutralityElection,
  stageOn,
} from '../../law/elections.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { ElectionId } from '../../terms/ids.ts'
import { fail, ok } from '../../terms/result.ts'
import type { HandlersOf } from '../context.ts'
import { caseNaming, deleteElection, insertElection, listElections, updateElection } from './repository.ts'

const unknown = fail(
  'election-unknown',
  'Pemilihan ini tidak ada lagi dalam data kantor. Muat ulang halaman, lalu pilih lagi.',
)

const sameText = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** The same election of the same region entered twice would ask the clerk which one he means, in every case. */
function hasTwin(db: ReadableDb, id: ElectionId | null, { name, region, kind }: ElectionInput): boolean {
  return listElections(db).some(
    (other) =>
      other.id !== id && other.kind === kind && sameText(other.name, name) && sameText(other.region, region),
  )
}

export const elections: HandlersOf<typeof contract> = {
  list: (_, { db, today }) =>
    ok(
      listElections(db).map((election) => ({
        ...election,
        stageToday: stageOn(election, today),
        candidatesToday: candidateStatusOn(election, today),
        neutrality: isNeutralityElection(election),
        warnings: electionWarnings(election),
      })),
    ),
  check: (election) =>
    ok({ neutrality: isNeutralityElection(election), warnings: electionWarnings(election) }),
  save: ({ id, election }, { db, newId }) => {
    if (hasTwin(db, id, election))
      return fail(
        'election-exists',
        `«${election.name}» untuk ${election.region} sudah ada. Tidak ada yang disimpan. Ubah yang sudah ada, atau beri nama lain.`,
        'election.name',
      )
    if (id !== null) return updateElection(db, id, election) ? ok({ id }) : unknown
    const added = ElectionId.parse(newId())
    insertElection(db, added, election)
    return ok({ id: added })
  },
  remove: ({ id }, { db }) => {
    const number = caseNaming(db, id)
    if (number !== null)
      return fail(
        'election-in-use',
        `Kasus ${number} memakai pemilihan ini, jadi tidak bisa dihapus. Semuanya tetap utuh. Perbaiki datanya bila ada yang keliru.`,
      )
    return deleteElection(db, id) ? ok({}) : unknown
  },
}
