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

/**
 * Name, message, code and stack. PostgreSQL's `detail` quotes the row, and its messages of class 22 ("invalid
 * input") the value that somebody wrote: neither is kept.
 */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { name: typeof error }
  const { name, message, stack = '' } = error
  const code = 'code' in error ? error.code : undefined
  const isData = typeof code === 'string' && /^22.{3}$/.test(code)
  return {
    name,
    code,
    message: isData ? 'data that the database refused' : message,
    stack: stack.slice(stack.indexOf('\n    at ')),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}
