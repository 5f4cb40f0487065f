import { fileURLToPath } from 'node:url'
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadFailure } from '../read-result.ts'

const packageFolder = fileURLToPath(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))

/** Pixels; a picture larger than an A2 sheet at 400 dpi is left out when a page is drawn. */
const LARGEST_IMAGE = 64_000_000

/** Opens a PDF so that nothing in it is run or fetched from elsewhere. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy | ReadFailure> {
  const task = getDocument({
    // A copy: pdf.js takes the buffer over, and the caller still has to store the original.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${packageFolder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${packageFolder}standard_fonts/`,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    wasmUrl: `${packageFolder}wasm/`,
    maxImageSize: LARGEST_IMAGE,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    stopAtErrors: false,
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    return { ok: false, reason: nameOf(error) === 'PasswordException' ? 'encrypted' : 'corrupt' }
  }
}

// pdf.js throws objects of its own classes, and across versions only their names are dependable.
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')
