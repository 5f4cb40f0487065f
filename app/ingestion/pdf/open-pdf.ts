import { fileURLToPath } from 'node:url'
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadFailure } from '../read-result.ts'

const packageFolder = fileURLToPath(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))

/** Opens a PDF for its text alone: nothing in it is run, drawn or fetched. */
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
    useWasm: false,
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
