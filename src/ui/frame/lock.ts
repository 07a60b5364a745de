import { notifications } from '@mantine/notifications'
import { office } from '../client.ts'

/** Ends the session; the office's `locked` event then brings the sign-in screen. */
export async function lock(): Promise<void> {
  const answer = await office.account.lock({})
  if (!answer.ok) notifications.show({ color: 'red', message: answer.error.message })
}
