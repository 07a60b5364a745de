import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/**
 * Targets are those of the oldest runtime that runs the built output: the test runtime on Linux
 * (Electron 33: Chromium 130, Node 20.18). The shipped Electron is newer.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      // Libraries are bundled (few files to open: antivirus dominates start-up); only the native driver stays outside.
      externalizeDeps: false,
      rollupOptions: {
        external: ['better-sqlite3'],
        // CommonJS: what must be said before Electron is ready has to run at once, and an ES module loads too late for that.
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
        input: {
          main: resolve('electron/main.ts'),
          'office-process': resolve('electron/office-process.ts'),
          'import-worker': resolve('src/office/people/import/worker.ts'),
          'browser-host': resolve('electron/browser-host.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false, // a sandboxed preload can load nothing but 'electron': one CommonJS file
      rollupOptions: {
        input: { preload: resolve('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/ui',
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: resolve('out/ui'),
      minify: true, // parsing is what an old PC waits for
      rollupOptions: {
        input: {
          index: resolve('src/ui/index.html'),
          // `window.tegas` over HTTP: served by the browser host only, left out of packages.
          bridge: resolve('src/preview/page-bridge.ts'),
        },
        output: {
          // A request costs more than its bytes on the way through the shell: what every screen needs comes at once.
          codeSplitting: {
            groups: [
              { name: 'kit', test: /node_modules[\\/](?!docx-preview|jszip|pizzip|pako)/ },
              { name: 'words', test: /src[\\/](terms|contract|law)[\\/]/ },
            ],
          },
          entryFileNames: (entry) => (entry.name === 'bridge' ? 'bridge.js' : 'assets/[name]-[hash].js'),
        },
      },
    },
  },
})
