import type { RequestHandler } from 'express'
import { loadBuild, type Build } from './build.ts'
import type { Config } from './config.ts'
import { refer } from './refer-errors.ts'
import { staticFiles } from './static-files.ts'

/** What the reader meets: the files that the browser fetches, and the routes. */
export type Front = {
  files: RequestHandler
  build: Build | (() => Promise<Build>)
  close: () => Promise<void>
}

export function openFront(config: Config): Promise<Front> {
  return config.NODE_ENV === 'development' ? openSources() : openBuild(config.BESLUTSSPAR_BUILD)
}

async function openBuild(folder: string | undefined): Promise<Front> {
  if (!folder) throw new Error('There is no build to serve: use npm start, which makes it')
  return { files: staticFiles(folder), build: await loadBuild(folder), close: async () => undefined }
}

/** Sources as they are now, through Vite, with changes shown as they are made. */
async function openSources(): Promise<Front> {
  const { createServer } = await import('vite')
  const ownListeners = process.listeners('SIGTERM')
  const vite = await createServer({ server: { middlewareMode: true } })
  // The one that React Router starts inside would end the process at once, past our own order of closing.
  for (const listener of process.listeners('SIGTERM'))
    if (!ownListeners.includes(listener)) process.off('SIGTERM', listener)
  return {
    files: vite.middlewares,
    build: async () => refer((await vite.ssrLoadModule('virtual:react-router/server-build')) as Build),
    close: () => vite.close(),
  }
}
