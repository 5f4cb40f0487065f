import type { Db } from '#db/client.ts'
import type { Logger } from './log.ts'

/** Work that goes on beside the answering of requests. */
export type Background = {
  /** Takes on nothing more, and returns when what was begun is done or safely put back. */
  stop(): Promise<void>
}

/** Starts what the product does by itself while the server runs. */
export function startBackground(_db: Db, _log: Logger): Background {
  return { stop: async () => undefined }
}
