import { describe, expect, it } from 'vitest'
import { pdfCommands, printCommand } from '../../../electron/desktop/converter-commands.ts'
import { findProgram } from '../../../electron/desktop/converter-find.ts'

const machine = (
  platform: NodeJS.Platform,
  environment: Record<string, string>,
  ...there: readonly string[]
) => findProgram({ platform, environment, exists: (path) => there.includes(path) })

const WINDOWS = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }
const LIBRE_OFFICE = 'C:\\Program Files\\LibreOffice\\program\\soffice.com'
const WORD = 'C:\\Program Files (x86)\\Microsoft Office\\Office14\\WINWORD.EXE'

describe('the word processor of a PC', () => {
  it('is found on Linux by the search path first, then where it usually lies', () => {
    expect(machine('linux', { PATH: '/usr/bin:/home/rina/lo' }, '/home/rina/lo/soffice')).toEqual({
      kind: 'libreoffice',
      path: '/home/rina/lo/soffice',
    })
    expect(machine('linux', { PATH: '' }, '/snap/bin/libreoffice')).toMatchObject({ kind: 'libreoffice' })
    expect(machine('linux', { PATH: '/usr/bin' })).toBeNull()
  })

  it('is found on a Mac in its application folder', () => {
    const path = '/Applications/LibreOffice.app/Contents/MacOS/soffice'
    expect(machine('darwin', {}, path)).toEqual({ kind: 'libreoffice', path })
  })

  it('is found on Windows, of 32 bits too; LibreOffice goes before Word, and WPS still prints', () => {
    expect(machine('win32', WINDOWS, LIBRE_OFFICE, WORD)).toEqual({ kind: 'libreoffice', path: LIBRE_OFFICE })
    expect(machine('win32', WINDOWS, WORD)).toEqual({ kind: 'word', path: WORD })
    expect(machine('win32', WINDOWS)).toEqual({ kind: 'windows' })
  })
})

describe('what it is told', () => {
  it('never takes a file name into a script: names go in by the environment', () => {
    const name = 'C:\\data\\x"; Remove-Item C:\\ #.docx'
    for (const found of [{ kind: 'word', path: WORD }, { kind: 'windows' }] as const) {
      const { args, environment } = printCommand(found, 'C:\\data', name)
      expect(args.join(' ')).not.toContain('Remove-Item')
      expect(environment.TEGAS_PAPER).toBe(name)
    }
    const [pdf] = pdfCommands({ kind: 'word', path: WORD }, 'C:\\data', [name], 'C:\\data') ?? []
    expect(pdf?.args.join(' ')).not.toContain('Remove-Item')
    expect(pdf?.args.join(' ')).toContain('AutomationSecurity = 3')
  })

  it('makes no PDF with a program that only prints', () => {
    expect(pdfCommands({ kind: 'windows' }, 'C:\\data', ['a.docx'], 'C:\\data')).toBeNull()
  })
})
