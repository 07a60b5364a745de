import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createUploads } from '../../electron/uploads.ts'
import type { HostMessage, HostReply } from '../../src/office/start.ts'
import { FileToken } from '../../src/terms/ids.ts'
import { ok, type Result } from '../../src/terms/result.ts'

const TOKEN = FileToken.parse('00000000-0000-4000-8000-000000000000')

let folder: string
let chosen: HostMessage[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tegas-uploads-'))
  chosen = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const uploads = () =>
  createUploads(
    {
      host: async <M extends HostMessage>(message: M) => {
        chosen.push(message)
        // Only files are chosen here.
        return ok({ token: TOKEN, size: 5 }) as unknown as Result<HostReply[M['type']]>
      },
    },
    folder,
  )
const filesLeft = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())

describe('pasted files', () => {
  it('are put together from their pieces and named to the office as temporary', async () => {
    const receiving = uploads()
    const opened = await receiving.answer({ step: 'open', name: 'tangkapan.png', size: 5 })
    const { id } = opened.ok ? (opened.value as { id: string }) : { id: '' }
    await receiving.answer({ step: 'piece', id, bytes: new Uint8Array([1, 2, 3]) })
    await receiving.answer({ step: 'piece', id, bytes: new Uint8Array([4, 5]) })
    expect(await receiving.answer({ step: 'done', id })).toEqual(
      ok({ token: TOKEN, name: 'tangkapan.png', size: 5 }),
    )
    const [message] = chosen
    expect(message).toMatchObject({ type: 'file-chosen', name: 'tangkapan.png', temporary: true })
    const path = message && 'path' in message ? message.path : ''
    expect([...readFileSync(path)]).toEqual([1, 2, 3, 4, 5])
    receiving.close()
    expect(existsSync(path)).toBe(false)
  })

  it('leave nothing behind when they are given up', async () => {
    const receiving = uploads()
    const opened = await receiving.answer({ step: 'open', name: 'a.png', size: 1 })
    const { id } = opened.ok ? (opened.value as { id: string }) : { id: '' }
    await receiving.answer({ step: 'piece', id, bytes: new Uint8Array([1]) })
    await receiving.answer({ step: 'abandon', id })
    expect(filesLeft()).toEqual([])
    expect(await receiving.answer({ step: 'done', id })).toMatchObject({ error: { code: 'upload-unknown' } })
    expect(chosen).toEqual([])
    receiving.close()
  })

  it('are refused past 2 GB before a byte is written, and when they make no sense', async () => {
    const receiving = uploads()
    expect(await receiving.answer({ step: 'open', name: 'video.mp4', size: 2 ** 31 + 1 })).toMatchObject({
      error: { code: 'file-too-big' },
    })
    for (const nonsense of [null, {}, { step: 'open', name: '', size: 1 }, { step: 'piece', id: 1 }])
      expect(await receiving.answer(nonsense)).toMatchObject({ error: { code: 'input' } })
    expect(filesLeft()).toEqual([])
    receiving.close()
  })
})
