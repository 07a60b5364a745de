import { describe, expect, it } from 'vitest'
import { Instant, TimeOfDay } from '../../../src/terms/clock.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { captureOf, captureProblem, draftOf, emptyCapture } from '../../../src/ui/evidence/capture-draft.ts'
import { bytesText, viewOf } from '../../../src/ui/evidence/media.ts'
import { refuseEvidence } from '../../../src/ui/evidence/pending.ts'

const time = TimeOfDay.parse('00:30')
const date = plainDate('2026-11-20')

describe('when a file was captured', () => {
  it('is the moment the office’s own clock showed, in each zone', () => {
    const draft = { ...emptyCapture('Rina Contoh'), date, time }
    expect(captureOf(draft, 'Asia/Jakarta').capturedAt).toBe('2026-11-19T17:30:00.000Z')
    expect(captureOf(draft, 'Asia/Makassar').capturedAt).toBe('2026-11-19T16:30:00.000Z')
    expect(captureOf(draft, 'Asia/Jayapura').capturedAt).toBe('2026-11-19T15:30:00.000Z')
    for (const zone of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const)
      expect(draftOf(captureOf(draft, zone), zone)).toEqual(draft)
  })

  it('stays unknown when it is unknown, and asks for the other half of a half', () => {
    const unknown = emptyCapture('')
    expect(captureOf(unknown, 'Asia/Jakarta').capturedAt).toBeNull()
    expect(captureProblem(unknown)).toBeNull()
    expect(captureProblem({ ...unknown, date })).toContain('jam')
    expect(captureProblem({ ...unknown, time })).toContain('tanggal')
    const known = { ...unknown, capturedAt: Instant.parse('2026-11-20T01:14:33Z') }
    const { capturedBy, sourceDevice, caption, capturedAt } = known
    expect(draftOf({ capturedBy, sourceDevice, caption, capturedAt }, 'Asia/Jakarta')).toMatchObject({
      date: '2026-11-20',
      time: '08:14',
    })
  })
})

describe('what the page shows of a file', () => {
  it('never shows what could run, and tells sizes as the office reads them', () => {
    expect(viewOf('text/html')).toBe('none')
    expect(viewOf('image/svg+xml')).toBe('none')
    expect(viewOf('image/heic')).toBe('none')
    expect(viewOf('video/mp4')).toBe('video')
    expect([0, 999, 1500, 52_428_800, 2_147_483_648].map(bytesText)).toEqual([
      '0 byte',
      '999 byte',
      '1,5 KB',
      '52,4 MB',
      '2,1 GB',
    ])
  })
})

describe('what is refused before it is read', () => {
  it('names an empty file and one over 2 GB', () => {
    expect(refuseEvidence({ name: 'a.jpeg', size: 0 })).toContain('«a.jpeg» kosong')
    expect(refuseEvidence({ name: 'b.mp4', size: 2 ** 31 + 1 })).toContain('2 GB')
    expect(refuseEvidence({ name: 'b.mp4', size: 2 ** 31 })).toBeNull()
  })
})
