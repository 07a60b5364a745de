import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/dropzone/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './theme.css'
import 'dayjs/locale/id'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { inputText } from '../contract/input-text.ts'
import { App } from './frame/App.tsx'
import { queryClient } from './frame/query-client.ts'
import { theme } from './theme.ts'

// Without this zod compiles validators with `new Function`, which the page's CSP forbids.
z.config({ localeError: inputText, jitless: true })

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
setNonce(nonce) // Mantine's modals lock scrolling through a style of react-remove-scroll

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => nonce}>
      <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1, weekendDays: [0] }}>
        <QueryClientProvider client={queryClient}>
          <ModalsProvider labels={{ confirm: 'Ya', cancel: 'Batal' }}>
            {/* At the bottom left: titles of tall dialogs stand at the top, their answers and a form's last button at the bottom right. */}
            <Notifications position="bottom-left" containerWidth={320} autoClose={4000} limit={2} />
            <App />
          </ModalsProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  </StrictMode>,
)
