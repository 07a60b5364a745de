import type { settings as contract } from '../../contract/settings.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { ok } from '../../terms/result.ts'
import { type HandlersOf, staged } from '../context.ts'
import { type Emblem, findEmblem, readEmblem, saveEmblem, saveProfile } from './repository.ts'

export const settings: HandlersOf<typeof contract> = {
  get: (_, { db, profile }) =>
    ok({
      profile,
      hasEmblem: findEmblem(db) !== null,
      localHolidays: db
        .all<{ date: string; name: string }>('SELECT date, name FROM local_holiday ORDER BY date')
        .map(({ date, name }) => ({ date: PlainDate.parse(date), name })),
    }),
  update: ({ profile }, { db }) => {
    saveProfile(db, profile)
    return ok({})
  },
  setEmblem: staged({
    prepare: ({ file }, { files }) => readEmblem(files, file),
    commit: (emblem: Emblem, { file }, { db, files }) => {
      saveEmblem(db, emblem)
      files.release(file)
      return ok({})
    },
  }),
  emblem: (_, { db }) => ok(findEmblem(db)),
}
