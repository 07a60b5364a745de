import { existsSync } from 'node:fs'
import { fail, ok, type Result } from '../../src/terms/result.ts'
import { run, runPowerShell } from './run.ts'

const PRINT_TIMEOUT = 120_000

const LIBRE_OFFICE = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  other: [
    '/usr/bin/soffice',
    '/usr/local/bin/soffice',
    '/snap/bin/libreoffice',
    '/opt/libreoffice/program/soffice',
  ],
}

/**
 * Sends a letter to the default printer through the word processor: a letter is never printed from HTML
 * (page sizes break, anchors C3).
 */
export async function printDocument(path: string): Promise<Result<Record<string, never>>> {
  if (process.platform === 'win32') {
    // The path goes in by the environment: nothing in a file name can become a command.
    const printed = await runPowerShell(
      '$ErrorActionPreference = "Stop"; Start-Process -FilePath $env:TEGAS_PAPER -Verb Print -WindowStyle Hidden',
      { TEGAS_PAPER: path },
      PRINT_TIMEOUT,
    )
    return printed === null
      ? fail(
          'print',
          'Windows tidak bisa mencetak surat ini lewat Word atau WPS. Surat tetap tersimpan. Pilih «Buka di Word», lalu cetak dari sana.',
        )
      : ok({})
  }
  const candidates = process.platform === 'darwin' ? LIBRE_OFFICE.darwin : LIBRE_OFFICE.other
  const program = candidates.find((candidate) => existsSync(candidate))
  if (!program)
    return fail(
      'print-no-word-processor',
      'Pengolah kata untuk mencetak (LibreOffice) tidak ditemukan di komputer ini. Surat tetap tersimpan. Simpan surat, lalu cetak dari program lain.',
    )
  const printed = await run(program, ['--headless', '-p', path], PRINT_TIMEOUT)
  return printed === null
    ? fail(
        'print',
        'Surat tidak sampai ke pencetak. Surat tetap tersimpan. Periksa pencetak, lalu ulangi, atau buka surat dan cetak dari sana.',
      )
    : ok({})
}
