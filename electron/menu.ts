import { Menu, type WebContents } from 'electron'

/** Hidden until Alt is pressed; there for its shortcuts (zoom for tired eyes, editing on macOS). */
export function installMenu(): void {
  const menu: Electron.MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: 'Sunting',
      submenu: [
        { role: 'undo', label: 'Urungkan' },
        { role: 'redo', label: 'Ulangi' },
        { type: 'separator' },
        { role: 'cut', label: 'Potong' },
        { role: 'copy', label: 'Salin' },
        { role: 'paste', label: 'Tempel' },
        { role: 'selectAll', label: 'Pilih Semua' },
      ],
    },
    {
      label: 'Tampilan',
      submenu: [
        { role: 'zoomIn', label: 'Perbesar', accelerator: 'CommandOrControl+=' },
        { role: 'zoomOut', label: 'Perkecil' },
        { role: 'resetZoom', label: 'Ukuran Asli' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Layar Penuh' },
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
}

/** Right click in a field or on selected text: Electron has no such menu of its own. */
export function offerEditMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return
    Menu.buildFromTemplate([
      { role: 'cut', label: 'Potong', enabled: editFlags.canCut, visible: isEditable },
      { role: 'copy', label: 'Salin', enabled: editFlags.canCopy },
      { role: 'paste', label: 'Tempel', enabled: editFlags.canPaste, visible: isEditable },
    ]).popup()
  })
}
