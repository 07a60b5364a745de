import { app, type Session, type WebContents } from 'electron'
import { isOwnPage, PAGE_ORIGIN } from './app-protocol.ts'

/** Before Electron is ready: no name resolves, so not even Chromium's own services reach out. */
export function hardenCommandLine(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
}

/** An offline app: any request to the outside is a bug or an attack. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false) // its dictionaries would come from the network
  session.webRequest.onBeforeRequest((request, answer) => {
    const own =
      isOwnPage(request.url) ||
      request.url.startsWith(`blob:${PAGE_ORIGIN}/`) ||
      request.url.startsWith('data:') ||
      (!app.isPackaged && request.url.startsWith('devtools://'))
    answer({ cancel: !own })
  })
  // The office writes files where the clerk says; the page itself may only save what it holds.
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${PAGE_ORIGIN}/`)) event.preventDefault()
  })
}

/** The page never leaves itself: the UI routes by hash, so every navigation is foreign. */
export function hardenContents(contents: WebContents): void {
  const deny = (event: { preventDefault(): void }) => event.preventDefault()
  contents.on('will-navigate', deny)
  contents.on('will-redirect', deny)
  contents.on('will-frame-navigate', deny)
  contents.on('will-attach-webview', deny)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
