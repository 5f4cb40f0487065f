import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import {
  isRouteErrorResponse,
  ServerRouter,
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
} from 'react-router'
import { logContext, nonceContext, referenceContext } from './context.ts'
import type { FailedRequest } from './failed-request.ts'
import { lastResortPage } from './last-resort-page.ts'

export {
  addressContext,
  authenticationContext,
  dbContext,
  logContext,
  nonceContext,
  referenceContext,
  todayContext,
} from './context.ts'

export const streamTimeout = 5_000

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  try {
    const body = await draw(request, routerContext, context)
    return new Response(createReadableStreamFromReadable(body), { headers, status })
  } catch (error) {
    context.get(logContext).error({ err: error }, 'a page could not be drawn')
    const failed: FailedRequest = { reference: context.get(referenceContext) }
    const isErrorPage = Boolean(routerContext.staticHandlerContext.errors)
    if (isErrorPage) return new Response(lastResortPage(500, failed.reference), { headers, status: 500 })
    // Thrown as an answer, it reaches the error page, which React Router draws next, with its data.
    throw Response.json(failed, { status: 500 })
  }
}

function draw(
  request: Request,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<PassThrough> {
  const nonce = context.get(nonceContext)
  // A crawler wants the whole page; a reader wants its beginning now.
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'

  return new Promise((resolve, reject) => {
    const body = new PassThrough()
    let begun = false
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
      {
        nonce,
        [ready]() {
          begun = true
          resolve(pipe(body))
        },
        onShellError: reject,
        onError(error: unknown) {
          if (begun && !request.signal.aborted)
            context.get(logContext).error({ err: error }, 'a page broke off')
        },
      },
    )
    const patience = setTimeout(abort, streamTimeout + 1_000)
    body.once('close', () => clearTimeout(patience))
  })
}

/** What fails outside loaders and actions. Answers, such as "not found", and readers who left are no failures. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (error instanceof Response || isRouteErrorResponse(error) || request.signal.aborted) return
  context.get(logContext).error({ err: error }, 'a request failed')
}
