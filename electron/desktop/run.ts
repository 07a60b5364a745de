import { execFile } from 'node:child_process'

/** Runs a program without a shell; answers its output, or null when it is missing, fails or takes too long. */
export function run(program: string, args: readonly string[], timeoutMs: number): Promise<string | null> {
  return new Promise((answer) => {
    execFile(
      program,
      args,
      { timeout: timeoutMs, windowsHide: true, maxBuffer: 1_000_000 },
      (error, stdout) => answer(error ? null : stdout),
    )
  })
}

/** PowerShell without profile and window; `script` holds no text from outside: values go in by environment. */
export function runPowerShell(
  script: string,
  environment: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<string | null> {
  return new Promise((answer) => {
    execFile(
      'powershell.exe',
      ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-Command', script],
      { timeout: timeoutMs, windowsHide: true, env: { ...process.env, ...environment } },
      (error, stdout) => answer(error ? null : stdout),
    )
  })
}
