import readExcelFile from 'read-excel-file/node'

/** Child process: `FILE`. The reader alone, same library, same file; prints milliseconds and peak memory. */
const [file = ''] = process.argv.slice(2)
const begin = performance.now()
const sheets = await readExcelFile(file)
const ms = performance.now() - begin
console.log(
  JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024, people: sheets[0]?.data.length }),
)
