import { fail, ok, type Result } from '../terms/result.ts'
import type { Sessions } from './account/sessions.ts'
import { exportEvidence } from './evidence/export.ts'
import { failureOf } from './failures.ts'
import { HostMessage, type HostReply } from './host.ts'
import { checkOutPaper, exportPaper, takeBackChanged } from './letters/word/working-copies.ts'

const locked = fail('locked', 'Tegas terkunci. Masuk dengan kata sandi Anda, lalu ulangi.')

async function answer(
  message: HostMessage,
  sessions: Sessions,
): Promise<Result<HostReply[HostMessage['type']]>> {
  if (message.type === 'file-chosen')
    return sessions.files.addFile(message.path, message.name, message.temporary)
  if (message.type === 'folder-chosen')
    return ok({ token: sessions.files.addFolder(message.path, message.label) })
  const session = sessions.current()
  if (!session) return locked
  switch (message.type) {
    case 'check-out-paper':
      return checkOutPaper(message.id, session.read)
    case 'take-back-changed':
      return takeBackChanged(session.read)
    case 'export-paper':
      return exportPaper(message.id, message.path, session.read)
    case 'export-evidence':
      return exportEvidence(message.id, message.path, session.read)
  }
}

/** Answers the host. Never rejects. */
export async function answerHost<M extends HostMessage>(
  message: M,
  sessions: Sessions,
): Promise<Result<HostReply[M['type']]>> {
  try {
    // The switch answers each message with its own reply type; the map of replies states that once.
    return (await answer(HostMessage.parse(message), sessions)) as Result<HostReply[M['type']]>
  } catch (error) {
    const failure = failureOf(error)
    if (failure.code === 'bug') console.error(`tegas: host ${message.type}`, error)
    return { ok: false, error: failure }
  }
}
