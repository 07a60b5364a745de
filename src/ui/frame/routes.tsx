import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from './NotFoundPage.tsx'

const HomePage = lazy(() => import('../home/HomePage.tsx').then((m) => ({ default: m.HomePage })))
const ReportsPage = lazy(() => import('../intake/ReportsPage.tsx').then((m) => ({ default: m.ReportsPage })))
const NewReportPage = lazy(() =>
  import('../intake/NewReportPage.tsx').then((m) => ({ default: m.NewReportPage })),
)
const ReportPage = lazy(() => import('../intake/ReportPage.tsx').then((m) => ({ default: m.ReportPage })))
const CasesPage = lazy(() => import('../cases/CasesPage.tsx').then((m) => ({ default: m.CasesPage })))
const CasePage = lazy(() => import('../cases/CasePage.tsx').then((m) => ({ default: m.CasePage })))
const MinutesPage = lazy(() => import('../cases/MinutesPage.tsx').then((m) => ({ default: m.MinutesPage })))
const PeoplePage = lazy(() => import('../people/PeoplePage.tsx').then((m) => ({ default: m.PeoplePage })))
const ImportPage = lazy(() => import('../people/ImportPage.tsx').then((m) => ({ default: m.ImportPage })))
const UnitsPage = lazy(() => import('../people/UnitsPage.tsx').then((m) => ({ default: m.UnitsPage })))
const PersonPage = lazy(() => import('../people/PersonPage.tsx').then((m) => ({ default: m.PersonPage })))
const RegisterPage = lazy(() =>
  import('../register/RegisterPage.tsx').then((m) => ({ default: m.RegisterPage })),
)
const BatchesPage = lazy(() =>
  import('../letters/batch/BatchesPage.tsx').then((m) => ({ default: m.BatchesPage })),
)
const BatchPage = lazy(() => import('../letters/batch/BatchPage.tsx').then((m) => ({ default: m.BatchPage })))
const PaperPage = lazy(() => import('../letters/PaperPage.tsx').then((m) => ({ default: m.PaperPage })))
const CalendarPage = lazy(() =>
  import('../calendar/CalendarPage.tsx').then((m) => ({ default: m.CalendarPage })),
)
const GuidancePage = lazy(() =>
  import('../guidance/GuidancePage.tsx').then((m) => ({ default: m.GuidancePage })),
)
const GuidanceEntryPage = lazy(() =>
  import('../guidance/GuidanceEntryPage.tsx').then((m) => ({ default: m.GuidanceEntryPage })),
)
const ElectionsPage = lazy(() =>
  import('../elections/ElectionsPage.tsx').then((m) => ({ default: m.ElectionsPage })),
)
const HandoverPage = lazy(() =>
  import('../handover/HandoverPage.tsx').then((m) => ({ default: m.HandoverPage })),
)
const TemplatesPage = lazy(() =>
  import('../templates/TemplatesPage.tsx').then((m) => ({ default: m.TemplatesPage })),
)
const RegulationsPage = lazy(() =>
  import('../regulations/RegulationsPage.tsx').then((m) => ({ default: m.RegulationsPage })),
)
const SettingsPage = lazy(() =>
  import('../settings/SettingsPage.tsx').then((m) => ({ default: m.SettingsPage })),
)

/** Every place of the app. A page reads its id with wouter's `useParams`. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/laporan" component={ReportsPage} />
      <Route path="/laporan/baru/:personId?" component={NewReportPage} />
      <Route path="/laporan/:id" component={ReportPage} />
      <Route path="/kasus" component={CasesPage} />
      <Route path="/kasus/:id" component={CasePage} />
      <Route path="/kasus/:id/bap" component={MinutesPage} />
      <Route path="/pegawai" component={PeoplePage} />
      <Route path="/pegawai/impor" component={ImportPage} />
      <Route path="/pegawai/unit" component={UnitsPage} />
      <Route path="/pegawai/:id" component={PersonPage} />
      <Route path="/surat" component={RegisterPage} />
      <Route path="/surat/agenda/:tab" component={RegisterPage} />
      <Route path="/surat/kelompok" component={BatchesPage} />
      <Route path="/surat/kelompok/:id" component={BatchPage} />
      <Route path="/surat/:id" component={PaperPage} />
      <Route path="/pengiriman" component={HandoverPage} />
      <Route path="/pembinaan" component={GuidancePage} />
      <Route path="/pembinaan/:id" component={GuidanceEntryPage} />
      <Route path="/pemilihan" component={ElectionsPage} />
      <Route path="/kalender" component={CalendarPage} />
      <Route path="/naskah/:kind?" component={TemplatesPage} />
      <Route path="/peraturan" component={RegulationsPage} />
      <Route path="/pengaturan" component={SettingsPage} />
      <Route component={NotFoundPage} />
    </Switch>
  )
}
