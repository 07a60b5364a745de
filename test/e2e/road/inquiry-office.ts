import { expect } from 'vitest'
import { RIMBA_RAYA } from '../../fixtures/office.ts'
import type { Desk } from '../support/desk.ts'
import { CLERK } from './cast.ts'
import { pageAgain, sees } from './screen.ts'

/** The town and all people are invented; NIPs follow the rules, belong to nobody. */

const auditor = (name: string, nip: string) => ({
  name,
  nip,
  golongan: 'IV/a',
  position: 'Auditor Ahli Madya',
  positionKind: 'fungsional',
  functionalLevel: 'ahli-madya',
})

/** Who controls the team and who leads it, found in the registry by name. */
export const CONTROLLER = auditor('Hasan Umpama', '197603032001031004')
export const LEADER = auditor('Wati Misalkan', '198104042005012005')

/** Whom the report names: a teacher of another unit. */
export const TEACHER = {
  name: 'Agus Andaikata',
  nip: '198507072010011006',
  golongan: 'III/c',
  position: 'Guru Ahli Muda',
  positionKind: 'fungsional',
  functionalLevel: 'ahli-muda',
}

/** Asks the office; a refusal fails the road. Answers the id of what was made, '' where there is none. */
export async function must(desk: Desk, method: string, input: unknown): Promise<string> {
  const answer = await desk.call(method, input)
  expect(answer.ok, `${method}: ${answer.ok ? '' : answer.error.message}`).toBe(true)
  const id = answer.ok && typeof answer.value === 'object' && answer.value && 'id' in answer.value
  return id && typeof answer.value.id === 'string' ? answer.value.id : ''
}

/** An office that is set up with its registry: how that is done by hand, the first road shows. */
export async function furnish(desk: Desk): Promise<void> {
  const { id, name, password } = CLERK
  await must(desk, 'account.setUp', { profile: RIMBA_RAYA, emblem: null, account: { id, name }, password })
  const unit = (name: string, own: boolean) => must(desk, 'people.createUnit', { name, parentId: null, own })
  const ours = await unit('Inspektorat Daerah', true)
  const theirs = await unit('Dinas Pendidikan', false)
  const person = (given: typeof TEACHER, unitId: string) =>
    must(desk, 'people.create', {
      ...given,
      titleBefore: '',
      titleAfter: '',
      kind: 'pns',
      echelon: '',
      active: true,
      unitId,
    })
  await person(CONTROLLER, ours)
  await person(LEADER, ours)
  await person(TEACHER, theirs)
  await pageAgain(desk)
  await sees(desk.page, 'Selamat bekerja, Rina')
}
