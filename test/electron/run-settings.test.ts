import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRunSettings } from '../../electron/run-settings.ts'

const everything = {
  TEGAS_DATA: '/data',
  TEGAS_ZONE: 'Asia/Jayapura',
  TEGAS_NOW: '2026-03-02T01:00:00Z',
  TEGAS_TEST: '1',
  TEGAS_DRIVES: '/drives',
  TEGAS_OFFICE_NODE: '/node',
}

describe('settings of a run', () => {
  it('lets an unpackaged run set folder, clock, zone, drives and Node', () => {
    expect(readRunSettings(false, everything, [])).toEqual({
      baseFolder: '/data',
      temporary: false,
      zone: 'Asia/Jayapura',
      now: '2026-03-02T01:00:00Z',
      demo: false,
      test: true,
      driveRoot: '/drives',
      officeNode: '/node',
    })
  })

  it('lets nothing of the environment into a packaged run: a clerk works at the real time', () => {
    expect(readRunSettings(true, everything, [])).toMatchObject({
      baseFolder: null,
      now: null,
      test: false,
      driveRoot: null,
      officeNode: null,
    })
  })

  it('throws away only a folder that was made for the demo, never one it was given', () => {
    expect(readRunSettings(false, { TEGAS_DATA: '/data' }, ['--demo'])).toMatchObject({
      baseFolder: '/data',
      temporary: false,
    })
    const { baseFolder, temporary } = readRunSettings(false, {}, ['--demo'])
    expect(temporary).toBe(true)
    expect(baseFolder).toContain('tegas-demo-')
    rmSync(baseFolder ?? '', { recursive: true })
  })

  it('refuses a clock or zone that is none, instead of taking the real one', () => {
    expect(() => readRunSettings(false, { TEGAS_NOW: 'besok' }, [])).toThrow(RangeError)
    expect(() => readRunSettings(false, { TEGAS_ZONE: 'WIB' }, [])).toThrow(RangeError)
  })

  it('takes a variable set to nothing as not set', () => {
    expect(readRunSettings(false, { TEGAS_NOW: '', TEGAS_OFFICE_NODE: '' }, [])).toMatchObject({
      now: null,
      officeNode: null,
    })
  })
})
