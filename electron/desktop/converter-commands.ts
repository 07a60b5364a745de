import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { assertNever } from '../../src/terms/result.ts'
import type { FoundProgram } from './converter-find.ts'
import { POWERSHELL } from './run.ts'

/** What to run. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

/**
 * Word by COM, seen by nobody, without macros and without questions. Written from Microsoft's reference (17 is PDF,
 * 3 switches macros off); not tried on a PC with Word yet.
 */
const WORD = (work: string) => `$ErrorActionPreference = "Stop"
$word = New-Object -ComObject Word.Application
try {
  $word.Visible = $false
  $word.DisplayAlerts = 0
  $word.AutomationSecurity = 3
  $paper = $word.Documents.Open($env:TEGAS_PAPER, $false, $true, $false)
  ${work}
  $paper.Close($false)
} finally { $word.Quit($false) }`

/** PowerShell ends with this code where Windows knows no default printer. */
export const NO_PRINTER_CODE = 3
const NEEDS_PRINTER = `if (-not (Get-CimInstance Win32_Printer -Filter "Default=TRUE")) { exit ${NO_PRINTER_CODE} }`

const powerShell = (script: string, environment: Readonly<Record<string, string>>): Command => ({
  program: 'powershell.exe',
  args: [...POWERSHELL, script],
  environment,
})

/** LibreOffice with a profile of its own: an office the clerk has open keeps its windows and settings to itself. */
const libreOffice = (path: string, folder: string, args: readonly string[]): Command => ({
  program: path,
  args: [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`,
    '--headless',
    '--norestore',
    '--nologo',
    ...args,
  ],
  environment: {},
})

/** Where the pages of a .docx lie once it was turned into a PDF. */
export const pdfBeside = (paper: string) => paper.replace(/\.docx$/, '.pdf')

/** Turns each .docx into a .pdf beside it; null where the program makes none. */
export function pdfCommands(
  found: FoundProgram,
  folder: string,
  papers: readonly string[],
  outFolder: string,
): readonly Command[] | null {
  switch (found.kind) {
    case 'libreoffice':
      return [libreOffice(found.path, folder, ['--convert-to', 'pdf', '--outdir', outFolder, ...papers])]
    case 'word':
      return papers.map((paper) =>
        powerShell(WORD('$paper.ExportAsFixedFormat($env:TEGAS_PDF, 17)'), {
          TEGAS_PAPER: paper,
          TEGAS_PDF: pdfBeside(paper),
        }),
      )
    case 'windows':
      return null
    default:
      return assertNever(found)
  }
}

/** Sends a .docx to the default printer. */
export function printCommand(found: FoundProgram, folder: string, paper: string): Command {
  switch (found.kind) {
    case 'libreoffice':
      return libreOffice(found.path, folder, ['-p', paper])
    case 'word':
      return powerShell(`${NEEDS_PRINTER}\n${WORD('$paper.PrintOut($false)')}`, { TEGAS_PAPER: paper })
    case 'windows':
      return powerShell(
        `$ErrorActionPreference = "Stop"\n${NEEDS_PRINTER}\nStart-Process -FilePath $env:TEGAS_PAPER -Verb Print -WindowStyle Hidden`,
        { TEGAS_PAPER: paper },
      )
    default:
      return assertNever(found)
  }
}

/**
 * Asks for the default printer first, where the program itself would print into nothing and call it done (LibreOffice).
 * Null where `printCommand` asks by itself.
 */
export function printerQuestion(found: FoundProgram, platform: NodeJS.Platform): Command | null {
  if (found.kind !== 'libreoffice') return null
  return platform === 'win32'
    ? powerShell(NEEDS_PRINTER, {})
    : { program: 'lpstat', args: ['-d'], environment: { LC_ALL: 'C' } }
}
