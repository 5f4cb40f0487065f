import { pino, type Logger } from 'pino'

export type { Logger }

/** JSON lines on standard output. What is logged is chosen field by field; nothing is logged whole. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
  })
}

/** Name, code and stack. PostgreSQL's `detail` and the like quote the rows themselves, so they are left out. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { name: typeof error }
  const { name, message, stack } = error
  const code = 'code' in error ? error.code : undefined
  const cause = error.cause === undefined ? undefined : describeError(error.cause)
  return { name, message, code, stack, cause }
}
