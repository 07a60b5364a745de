/**
 * For Electron runtimes that come without Electron's own default app and start the program by an `import()`: Electron is
 * ready before that import has run, too late to declare a scheme. Given by NODE_OPTIONS=--require, it loads the (CommonJS)
 * program at the moment its name is set. Real Electron loads a program at once and never sees this file.
 */
const Module = require('node:module')
const { join } = require('node:path')
const { readFileSync } = require('node:fs')

delete process.env.NODE_OPTIONS // not for the processes the shell starts

if (process.type === 'browser') {
  const load = Module._load
  Module._load = (name, ...rest) => {
    const loaded = load(name, ...rest)
    if (name !== 'electron') return loaded
    Module._load = load
    const { app } = loaded
    const setName = app.setName
    app.setName = (appName) => {
      app.setName = setName
      app.setName(appName)
      const folder = app.getAppPath()
      require(join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).main))
    }
    return loaded
  }
}
