import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeName, uniqueNames } from '../../../src/office/handover/file-names.ts'

describe('names on a FAT32 stick', () => {
  it.each([
    ['WhatsApp Image 2026-11-20 at 08.14.33.jpeg', 'WhatsApp Image 2026-11-20 at 08.14.33.jpeg'],
    ['surat: panggilan/II?.docx', 'surat_ panggilan_II_.docx'],
    ['CON.txt', '_CON.txt'],
    ['titik di akhir. .', 'titik di akhir'],
    ['', '_'],
  ])('%j becomes %j', (given, expected) => {
    expect(safeName(given)).toBe(expected)
  })

  it('keeps the extension of a long name', () => {
    const name = safeName(`${'nama panjang sekali '.repeat(20)}.jpeg`)
    expect(name.length).toBeLessThanOrEqual(100)
    expect(name.endsWith('.jpeg')).toBe(true)
  })

  it('never yields a name the stick refuses, whatever the phone called the file', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (given) => {
        const name = safeName(given)
        expect(name).not.toBe('')
        expect(name).not.toMatch(/[<>:"/\\|?*]|[. ]$/)
        expect(name.length).toBeLessThanOrEqual(101)
      }),
    )
  })

  it('tells apart names that differ only in capitals', () => {
    const unique = uniqueNames()
    expect([unique('IMG.png'), unique('img.PNG'), unique('Img.png')]).toEqual([
      'IMG.png',
      'img (2).PNG',
      'Img (3).png',
    ])
  })
})
