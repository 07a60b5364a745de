import { useQuery } from '@tanstack/react-query'
import { ask, office } from '../client.ts'
import { useToday } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { SettingsTabs } from './SettingsTabs.tsx'

/** Everything of the set-up, to be changed; new letters and deadlines follow at once, numbered papers never. */
export function SettingsPage() {
  const today = useToday()
  const settings = useQuery({ queryKey: ['settings', 'get'], queryFn: () => ask(office.settings.get({})) })
  return (
    <>
      <PageHeader
        title="Pengaturan"
        subtitle="Berlaku untuk surat dan tenggat berikutnya. Surat yang sudah bernomor tidak berubah."
      />
      <ErrorAlert error={settings.error} onRetry={() => void settings.refetch()} />
      {settings.data && today && <SettingsTabs settings={settings.data} today={today} />}
    </>
  )
}
