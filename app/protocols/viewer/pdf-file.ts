import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { version } from 'pdfjs-dist/package.json'
import { preloadModule } from 'react-dom'

export type PdfFile = pdfjs.PDFDocumentProxy

// The build puts these files there, whole and by their own names (vite.config.ts).
const FOLDER = `/assets/pdfjs-${version}`
const LIBRARY = `${FOLDER}/legacy/build/pdf.min.mjs`
const WORKER = `${FOLDER}/legacy/build/pdf.worker.min.mjs`

/** pdf.js with a worker that has begun to start. */
type Opener = Readonly<{ pdfjs: typeof pdfjs; worker: pdfjs.PDFWorker }>

let opener: Promise<Opener> | null = null

/**
 * Fetches and starts what opens a PDF while the page is still on its way. To be called once, as the page is first drawn:
 * on the server it lets the browser know, in the browser it begins.
 */
export function expectPdfFile(): void {
  preloadModule(LIBRARY, { as: 'script' })
  preloadModule(WORKER, { as: 'worker' })
  if (typeof Worker === 'undefined' || opener) return
  opener = startOpener()
  // Whoever opens a file is told why it failed.
  opener.catch(() => undefined)
}

async function startOpener(): Promise<Opener> {
  const library = (await import(/* @vite-ignore */ LIBRARY)) as typeof pdfjs
  library.GlobalWorkerOptions.workerSrc = WORKER
  return { pdfjs: library, worker: new library.PDFWorker({ verbosity: library.VerbosityLevel.ERRORS }) }
}

/** Opens a PDF by its address so that nothing in it is run, and nothing fetched but what came with the program. */
export async function openPdfFile(address: string, signal: AbortSignal): Promise<PdfFile> {
  // Each file has a worker of its own: one that a damaged file keeps busy ends with it.
  const opening = opener ?? startOpener()
  opener = null
  const { pdfjs: library, worker } = await opening
  const task = library.getDocument({
    url: address,
    worker,
    verbosity: library.VerbosityLevel.ERRORS,
    cMapUrl: `${FOLDER}/cmaps/`,
    standardFontDataUrl: `${FOLDER}/standard_fonts/`,
    wasmUrl: `${FOLDER}/wasm/`,
    iccUrl: `${FOLDER}/iccs/`,
    enableXfa: false,
    // While the file comes as a stream, what a page wants of its end is asked for beside it, in such parts (bytes).
    rangeChunkSize: 262_144,
  })
  const end = () => void task.destroy().finally(() => worker.destroy())
  if (signal.aborted) end()
  signal.addEventListener('abort', end, { once: true })
  return task.promise
}
