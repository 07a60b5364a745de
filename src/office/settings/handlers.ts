import type { settings as contract } from '../../contract/settings.ts'
import { ok } from '../../terms/result.ts'
import { followOfficeWeek } from '../calendar/unit-week.ts'
import { type HandlersOf, staged } from '../context.ts'
import { checkProfile } from './check.ts'
import { type Emblem, findEmblem, readEmblem, saveEmblem, saveProfile } from './repository.ts'

export const settings: HandlersOf<typeof contract> = {
  get: (_, { db, profile }) => ok({ profile, hasEmblem: findEmblem(db) !== null }),
  update: ({ profile }, context) => {
    const checked = checkProfile(profile, context.today)
    if (!checked.ok) return checked
    followOfficeWeek(context, checked.value.weekDays)
    saveProfile(context.db, checked.value)
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
  emblem: (_, { db }) => ok(findEmblem(db)),
}
