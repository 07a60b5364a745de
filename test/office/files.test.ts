import { expect, it } from 'vitest'
import { createFileTokens } from '../../src/office/files.ts'

it('a folder found again keeps its token until the office is locked; another one gets its own', () => {
  const tokens = createFileTokens()
  const stick = tokens.addFolder('/media/stik', 'STIK')
  expect(tokens.addFolder('/media/stik', 'STIK')).toBe(stick)
  expect(tokens.addFolder('/media/lain', 'STIK')).not.toBe(stick)
  expect(tokens.folder(stick)).toMatchObject({ ok: true, value: { path: '/media/stik' } })
  tokens.releaseAll()
  expect(tokens.folder(stick)).toMatchObject({ ok: false, error: { code: 'folder-unknown' } })
})
