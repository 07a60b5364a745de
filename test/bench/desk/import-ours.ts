import { jobDone, must, officeIn, setUp } from './office.ts'

/** Child process: `FILE FOLDER`. Imports from file to last commit; prints milliseconds and peak memory. */
const [file = '', folder = ''] = process.argv.slice(2)
const office = officeIn(folder)
await setUp(office)
const begin = performance.now()
const { token } = await must<{ token: string }>(
  office.host({ type: 'file-chosen', path: file, name: 'nominatif.xlsx', temporary: false }),
)
const { jobId } = await must<{ jobId: string }>(office.call('imports.start', { file: token }))
await jobDone(office, jobId)
const accepted = await must<{ jobId: string }>(office.call('imports.accept', { id: jobId }))
await jobDone(office, accepted.jobId)
const ms = performance.now() - begin
const { people } = await must<{ people: number }>(office.call('people.count', {}))
await office.close()
console.log(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024, people }))
