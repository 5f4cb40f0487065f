import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from 'react-router'
import type * as contexts from '../context.ts'
import { refer } from './refer-errors.ts'

/** The built app. Its contexts come with it: one imported from the source would be another object. */
export type Build = ServerBuild & { entry: { module: typeof contexts } }

export async function loadBuild(folder: string): Promise<Build> {
  return refer((await import(pathToFileURL(join(folder, 'server', 'index.js')).href)) as Build)
}
