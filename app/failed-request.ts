import { isRouteErrorResponse } from 'react-router'

/** What a page is told of a request that failed by a fault of ours: the name that the log has for it. */
export type FailedRequest = { reference: string }

/** The reference to show in an error boundary, or null where the error has none (it arose in the browser). */
export function readErrorReference(error: unknown): string | null {
  if (!isRouteErrorResponse(error)) return null
  const { reference } = (error.data ?? {}) as Partial<FailedRequest>
  return typeof reference === 'string' ? reference : null
}
