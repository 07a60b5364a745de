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
      externalizeDeps: true,
      rollupOptions: {
        input: {
          main: resolve('electron/main.ts'),
          'office-process': resolve('electron/office-process.ts'),
          'import-worker': resolve('src/office/people/import/worker.ts'),
          preview: resolve('src/preview/main.ts'),
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
      rollupOptions: { input: resolve('src/ui/index.html') },
    },
  },
})
