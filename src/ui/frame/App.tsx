import { lazy, Suspense, useState } from 'react'
import { SignInPage } from '../account/SignInPage.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FullPage } from '../shared/FullPage.tsx'
import { useOfficeEvents } from './use-office-events.ts'
import { useNewDay, useStatus } from './use-status.ts'

const SetupPage = lazy(() => import('../setup/SetupPage.tsx').then((m) => ({ default: m.SetupPage })))
const Frame = lazy(() => import('./Frame.tsx').then((m) => ({ default: m.Frame })))

/** Set-up, sign-in or the desk, as the office's state says. */
export function App() {
  const interruption = useOfficeEvents()
  const status = useStatus()
  // Set-up opens the session before the clerk has put the recovery code away: the wizard says when it is done.
  const [settingUp, setSettingUp] = useState(false)
  useNewDay(status.data?.today ?? null)

  if (status.isError && !status.data)
    return (
      <FullPage title="Tegas belum bisa dibuka">
        <ErrorAlert error={status.error} onRetry={() => void status.refetch()} />
      </FullPage>
    )
  if (!status.data) return null
  const { state } = status.data
  return (
    <Suspense fallback={null}>
      {state === 'empty' || settingUp ? (
        <SetupPage
          today={status.data.today}
          onCreated={() => setSettingUp(true)}
          onDone={() => {
            setSettingUp(false)
            void status.refetch()
          }}
        />
      ) : state === 'locked' ? (
        <SignInPage
          accountIds={status.data.accountIds}
          interruption={interruption}
          sample={status.data.demo}
        />
      ) : (
        <Frame status={status.data} />
      )}
    </Suspense>
  )
}
