import type { jobs as contract } from '../contract/jobs.ts'
import { fail, ok } from '../terms/result.ts'
import type { HandlersOf } from './context.ts'

export const jobs: HandlersOf<typeof contract> = {
  get: ({ id }, { jobs: known }) => {
    const job = known.get(id)
    return job
      ? ok(job)
      : fail('job-unknown', 'Pekerjaan ini tidak ada lagi (aplikasi mungkin dimulai ulang). Mulai lagi.')
  },
  cancel: ({ id }, { jobs: known }) => {
    known.cancel(id)
    return ok({})
  },
}
