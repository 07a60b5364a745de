const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const PDF = 'application/pdf'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands a Word document to the browser as a download, for hosts that cannot open Word. */
export function downloadDocx(bytes: Uint8Array, fileName: string): void {
  download(bytes, fileName, DOCX)
}

/** Hands a workbook over the same way. */
export function downloadXlsx(bytes: Uint8Array, fileName: string): void {
  download(bytes, fileName, XLSX)
}

/** Hands the pages of a letter over the same way. */
export function downloadPdf(bytes: Uint8Array, fileName: string): void {
  download(bytes, fileName, PDF)
}

function download(bytes: Uint8Array, fileName: string, type: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The download has its own hold on the data once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
