/** What a saved change did to the deadlines of open cases. */
export function movedText(moved: number): string {
  return moved === 0
    ? 'Tidak ada tenggat yang bergeser.'
    : `${moved} tenggat kasus berjalan bergeser dan dicatat di halaman Kalender.`
}
