import { data, isRouteErrorResponse, type RouterContextProvider } from 'react-router'
import type { FailedRequest } from '../failed-request.ts'
import type { Build } from './build.ts'

type Arguments = { request: Request; context: Readonly<RouterContextProvider> }
type Handler = (args: never, next: never) => unknown

/**
 * Wraps every loader, action and middleware so that what one of them throws by mistake is logged and
 * reaches the page as its reference alone. React Router by itself hands the page an error without any
 * trace, and that also where the page asks for data without being loaded anew.
 */
export function refer(build: Build): Build {
  const { logContext, referenceContext } = build.entry.module

  const wrap = (handler: Handler) => async (args: Arguments, next: never) => {
    try {
      return await handler(args as never, next)
    } catch (thrown) {
      if (thrown instanceof Response || isRouteErrorResponse(thrown) || isData(thrown)) throw thrown
      // Who left in the middle, by a click on something else, broke off the work; that is no fault of ours.
      if (!args.request.signal.aborted)
        args.context.get(logContext).error({ err: thrown }, 'a request failed')
      const failed: FailedRequest = { reference: args.context.get(referenceContext) }
      throw data(failed, { status: 500 })
    }
  }

  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route]
    const { loader, action, middleware } = route.module
    const module = {
      ...route.module,
      ...(loader && { loader: wrap(loader) }),
      ...(action && { action: wrap(action) }),
      ...(middleware && { middleware: middleware.map((step) => wrap(step as Handler)) }),
    }
    return [id, { ...route, module }]
  })
  return { ...build, routes: Object.fromEntries(routes) as Build['routes'] }
}

/** What `data()` of React Router makes: meant to be thrown, like a Response. */
function isData(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'DataWithResponseInit'
  )
}
