import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { launchOptions } from '#tests/support/browser.ts'

export type Printer = Readonly<{
  print: (html: string, running: string) => Promise<Uint8Array>
  close: () => Promise<void>
}>

/** Prints pages of HTML as a browser does, with a running head and a page number; nothing is fetched from anywhere. */
export async function openChromium(): Promise<Printer> {
  const browser = await chromium.launch(await launchOptions())
  const page = await browser.newPage({ offline: true, javaScriptEnabled: false })
  const face = await fontFace()
  return {
    print: async (html, running) => {
      await page.setContent(`<!doctype html><html lang="sv"><style>${face}</style>${html}`)
      return page.pdf({
        format: 'A4',
        margin: { top: '30mm', bottom: '25mm', left: '21mm', right: '21mm' },
        displayHeaderFooter: true,
        headerTemplate: `<div ${HEAD}>${running}</div>`,
        footerTemplate: `<div ${HEAD}>Sida <span class="pageNumber"></span> (<span class="totalPages"></span>)</div>`,
        tagged: true,
        outline: true,
      })
    },
    close: () => browser.close(),
  }
}

const HEAD = 'style="font-size: 9px; width: 100%; padding: 0 21mm"'

/** A bare machine has no typefaces of its own. */
async function fontFace(): Promise<string> {
  const path = fileURLToPath(
    new URL(
      '../../standard_fonts/LiberationSans-Regular.ttf',
      import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'),
    ),
  )
  const font = await readFile(path, 'base64')
  return `@font-face { font-family: Text; src: url(data:font/ttf;base64,${font}) } body { font: 10.5pt/1.35 Text }`
}
