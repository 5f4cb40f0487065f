import { readdirSync, readFileSync } from 'node:fs'
import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import pdfjs from 'pdfjs-dist/package.json' with { type: 'json' }
import { defineConfig, type Plugin } from 'vite'

const PACKAGE = new URL('./node_modules/pdfjs-dist/', import.meta.url)
const AS = `assets/pdfjs-${pdfjs.version}/`

const pdfjsPaths = [
  'legacy/build/pdf.min.mjs',
  'legacy/build/pdf.worker.min.mjs',
  ...['cmaps', 'standard_fonts', 'wasm', 'iccs'].flatMap((folder) =>
    readdirSync(new URL(folder, PACKAGE)).map((file) => `${folder}/${file}`),
  ),
  // Nothing that could run what a file brings with it.
].filter((path) => !path.includes('quickjs'))

/** pdf.js and what it asks for by name (its worker, fonts, letter tables, decoders) come from our own build. */
const pdfjsFiles: Plugin = {
  name: 'pdfjs-files',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle() {
    for (const path of pdfjsPaths) {
      this.emitFile({ type: 'asset', fileName: AS + path, source: readFileSync(new URL(path, PACKAGE)) })
    }
  },
  configureServer({ middlewares }) {
    middlewares.use(`/${AS}`, (request, response, next) => {
      const path = pdfjsPaths.find((one) => request.url === `/${one}`)
      if (!path) return next()
      if (path.endsWith('.mjs')) response.setHeader('Content-Type', 'text/javascript')
      return response.end(readFileSync(new URL(path, PACKAGE)))
    })
  },
}

export default defineConfig({ plugins: [tailwindcss(), reactRouter(), pdfjsFiles] })
