const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Hands bytes to the browser as a download, for hosts that cannot open Word. */
export function downloadDocx(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: DOCX }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The download has its own hold on the data once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
