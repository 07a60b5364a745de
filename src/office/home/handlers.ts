import type { home as contract } from '../../contract/home.ts'
import { ok } from '../../terms/result.ts'
import type { HandlersOf } from '../context.ts'
import { homePage } from './home-page.ts'

export const home: HandlersOf<typeof contract> = {
  get: (_input, context) => ok(homePage(context)),
}
