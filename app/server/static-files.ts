import { join } from 'node:path'
import express, { type RequestHandler, type Router } from 'express'

/** The built files: those under /assets bear their hash in the name and never change. */
export function staticFiles(buildFolder: string): Router {
  const client = join(buildFolder, 'client')
  const router = express.Router()
  const missing = { fallthrough: false, index: false, redirect: false }
  router.use('/assets', allowDecoders)
  router.use('/assets', express.static(join(client, 'assets'), { ...missing, immutable: true, maxAge: '1y' }))
  router.use(express.static(client, { index: false, redirect: false, maxAge: '1h' }))
  return router
}

/** The worker that reads PDFs may compile its own decoders of pictures; it reaches nothing but its own files. */
const allowDecoders: RequestHandler = ({ path }, response, next) => {
  if (/^\/pdfjs-[\d.]+\/.*\.mjs$/u.test(path)) {
    const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
    response.setHeader('Content-Security-Policy', policy)
  }
  next()
}
