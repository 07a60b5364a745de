import { execFile, spawn } from 'node:child_process'

/** PowerShell without profile and window; `script` holds no text from outside: values go in by environment. */
export const POWERSHELL = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-Command'] as const

/** Runs a script and answers its output, or null when it is missing, fails or takes too long. */
export function runPowerShell(
  script: string,
  environment: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<string | null> {
  return new Promise((answer) => {
    execFile(
      'powershell.exe',
      [...POWERSHELL, script],
      { timeout: timeoutMs, windowsHide: true, env: { ...process.env, ...environment } },
      (error, stdout) => answer(error ? null : stdout),
    )
  })
}

/**
 * For the last words of a program that has ended. A helper that it left behind (D-Bus, a crash reporter) may hold its
 * output open for as long as it lives, and must not be waited for.
 */
const LAST_WORDS_MS = 500

export interface ProgramRun {
  readonly program: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** How a program ended: its exit code and what it said, or why it was stopped. */
export type ProgramEnd =
  | { readonly ended: 'by-itself'; readonly code: number | null; readonly output: string }
  | { readonly ended: 'too-long' | 'cancelled' | 'not-started' }

/** Ends a program with everything it started: LibreOffice's launcher leaves its office behind when killed alone. */
function killTree(pid: number): void {
  if (process.platform === 'win32') {
    execFile('taskkill', ['/T', '/F', '/PID', String(pid)], { windowsHide: true }, () => {})
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It ended by itself just now.
  }
}

/** Runs a program without a shell to its end, to the time limit or until it is cancelled. Never rejects. */
export function runProgram({
  program,
  args,
  environment,
  timeoutMs,
  signal,
}: ProgramRun): Promise<ProgramEnd> {
  return new Promise((answer) => {
    if (signal.aborted) {
      answer({ ended: 'cancelled' })
      return
    }
    const child = spawn(program, args, {
      windowsHide: true,
      detached: process.platform !== 'win32', // a process group of its own, so that all of it can be ended
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    })
    let stopped: 'too-long' | 'cancelled' | null = null
    let output = ''
    const hear = (piece: Buffer) => {
      if (output.length < 10_000) output += piece.toString('utf8')
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const stop = (why: 'too-long' | 'cancelled') => {
      stopped ??= why
      if (child.pid !== undefined) killTree(child.pid)
    }
    const timer = setTimeout(stop, timeoutMs, 'too-long')
    const cancel = () => stop('cancelled')
    signal.addEventListener('abort', cancel)
    let lastWords: NodeJS.Timeout | undefined
    const end = (how: ProgramEnd) => {
      clearTimeout(timer)
      clearTimeout(lastWords)
      signal.removeEventListener('abort', cancel)
      child.stdout.destroy()
      child.stderr.destroy()
      answer(how)
    }
    const ended = (code: number | null) =>
      end(stopped ? { ended: stopped } : { ended: 'by-itself', code, output })
    child.on('error', () => end({ ended: 'not-started' }))
    child.on('exit', (code) => {
      lastWords = setTimeout(ended, LAST_WORDS_MS, code)
    })
    child.on('close', ended)
  })
}
