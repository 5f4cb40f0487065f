import { pino } from 'pino'
import { createRequestHandler, data, redirect, RouterContextProvider } from 'react-router'
import { beforeEach, expect, test } from 'vitest'
import * as contexts from '#app/context.ts'
import { readErrorReference } from '#app/failed-request.ts'
import type { Build } from '#app/server/build.ts'
import { refer } from '#app/server/refer-errors.ts'

const REFERENCE = '7F3K-2Q'
let logged: string[] = []
const log = pino({ base: null }, { write: (line) => void logged.push(line) })

function fail(): never {
  throw new Error('secret of the database')
}

beforeEach(() => {
  logged = []
})

test.each(['loader', 'action', 'middleware'])(
  'what a %s throws reaches the page as its reference',
  async (part) => {
    const module = {
      loader: () => null,
      action: () => null,
      [part]: part === 'middleware' ? [fail] : fail,
    }
    const { response, error } = await ask(module, part === 'action' ? 'POST' : 'GET')
    expect(response.status).toBe(500)
    expect(readErrorReference(error)).toBe(REFERENCE)
    expect(JSON.stringify(error)).not.toContain('secret')
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContain('secret of the database')
  },
)

test('an answer that is thrown is no failure', async () => {
  const missing = await ask({
    loader() {
      throw data('no such task', { status: 404 })
    },
  })
  expect(missing.response.status).toBe(404)
  expect(missing.error).toMatchObject({ status: 404, data: 'no such task' })

  const elsewhere = await ask({
    loader() {
      throw redirect('/logga-in')
    },
  })
  expect(elsewhere.response.headers.get('location')).toBe('/logga-in')

  const bare = await ask({
    loader() {
      throw new Response('forbidden', { status: 403 })
    },
  })
  expect(bare.error).toMatchObject({ status: 403 })
  expect(logged).toEqual([])
})

test('an error that arose in the browser has no reference', () => {
  expect(readErrorReference(new Error('lost'))).toBeNull()
  expect(readErrorReference(null)).toBeNull()
})

/** Asks an app of one route, and gives its answer and what its error boundary would be told. */
async function ask(module: object, method = 'GET'): Promise<{ response: Response; error: unknown }> {
  let error: unknown = null
  const route = { id: 'root', path: '/' }
  const build = {
    entry: {
      module: {
        ...contexts,
        default(_request: Request, status: number, headers: Headers, page: PageContext) {
          error = page.staticHandlerContext.errors?.['root'] ?? null
          return new Response('', { status, headers })
        },
        handleError: () => undefined,
      },
    },
    routes: { root: { ...route, module: { default: () => null, ErrorBoundary: () => null, ...module } } },
    assets: { entry: { module: '', imports: [] }, routes: { root: route }, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {},
    ssr: true,
    isSpaMode: false,
    prerender: [],
    routeDiscovery: { mode: 'initial', manifestPath: '/__manifest' },
  }
  const handle = createRequestHandler(refer(build as unknown as Build), 'production')
  const context = new RouterContextProvider()
  context.set(contexts.logContext, log)
  context.set(contexts.referenceContext, REFERENCE)
  return { response: await handle(new Request('http://localhost/', { method }), context), error }
}

type PageContext = { staticHandlerContext: { errors?: Record<string, unknown> | null } }
