import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { version } from 'pdfjs-dist/package.json'
import { preloadModule } from 'react-dom'

export type PdfFile = pdfjs.PDFDocumentProxy

// The build puts these files there, whole and by their own names (vite.config.ts).
const FOLDER = `/assets/pdfjs-${version}`
const LIBRARY = `${FOLDER}/legacy/build/pdf.min.mjs`
const WORKER = `${FOLDER}/legacy/build/pdf.worker.min.mjs`

/** Opens a PDF by its address so that nothing in it is run, and nothing fetched but what came with the program. */
export async function openPdfFile(address: string, signal: AbortSignal): Promise<PdfFile> {
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = await loadLibrary()
  signal.throwIfAborted()
  GlobalWorkerOptions.workerSrc = WORKER
  const task = getDocument({
    url: address,
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${FOLDER}/cmaps/`,
    standardFontDataUrl: `${FOLDER}/standard_fonts/`,
    wasmUrl: `${FOLDER}/wasm/`,
    iccUrl: `${FOLDER}/iccs/`,
    enableXfa: false,
    // While the file comes as a stream, what a page wants of its end is asked for beside it, in such parts (bytes).
    rangeChunkSize: 262_144,
  })
  signal.addEventListener('abort', () => void task.destroy(), { once: true })
  return task.promise
}

const loadLibrary = (): Promise<typeof pdfjs> => import(/* @vite-ignore */ LIBRARY) as Promise<typeof pdfjs>

/** Lets the browser fetch what opens a PDF while the page is still on its way; to be called as the page is drawn. */
export function expectPdfFile(): void {
  preloadModule(LIBRARY, { as: 'script' })
  preloadModule(WORKER, { as: 'worker' })
}
