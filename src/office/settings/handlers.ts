import type { settings as contract } from '../../contract/settings.ts'
import { ok } from '../../terms/result.ts'
import { type HandlersOf, staged } from '../context.ts'
import { checkProfile } from './check.ts'
import { addLocalHoliday, localHolidays, removeLocalHoliday } from './holidays.ts'
import { type Emblem, findEmblem, readEmblem, saveEmblem, saveProfile } from './repository.ts'

export const settings: HandlersOf<typeof contract> = {
  get: (_, { db, profile }) =>
    ok({ profile, hasEmblem: findEmblem(db) !== null, localHolidays: localHolidays(db) }),
  update: ({ profile }, { db, today }) => {
    const checked = checkProfile(profile, today)
    if (!checked.ok) return checked
    saveProfile(db, checked.value)
    return ok({})
  },
  setEmblem: staged({
    prepare: ({ file }, { files }) => readEmblem(files, file),
    commit: (emblem: Emblem, _, { db }) => {
      saveEmblem(db, emblem)
      return ok({})
    },
    finish: (_, { file }, { files }) => files.release(file),
  }),
  addLocalHoliday: (holiday, { db }) => addLocalHoliday(db, holiday),
  removeLocalHoliday: ({ date }, { db }) => removeLocalHoliday(db, date),
  emblem: (_, { db }) => ok(findEmblem(db)),
}
