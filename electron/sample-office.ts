import type { OfficeStatus } from '../src/contract/account.ts'
import type { Office } from '../src/office/start.ts'
import type { HostClock } from './host-clock.ts'

/**
 * `--demo`: fills the empty office by replaying calls of the contract through the past months.
 * A demo that is started again after its office died finds its office filled and leaves it so.
 */
export async function fillSampleOffice(office: Office, clock: HostClock): Promise<void> {
  const status = await office.call('account.status', {})
  if (!status.ok) throw new Error(status.error.message)
  const { state, today } = status.value as OfficeStatus
  if (state !== 'empty') return
  const { fillDemo } = await import('../src/demo/replay.ts')
  const now = clock.now()
  await fillDemo({ office, now, today, setNow: (moment) => clock.set(moment.toISOString()) })
  clock.set(now.toISOString())
}
