import { z } from 'zod'
import type { ProtocolState } from '#db/queries/protocol-list.ts'
import { STATE_WORDS, type ProtocolView } from './protocol-view.ts'

const LAST_PAGE = 100_000

const state = z
  .enum(Object.values(STATE_WORDS))
  .transform((word): ProtocolState => (word === STATE_WORDS.open ? 'open' : 'reviewed'))

const words = z
  .string()
  .transform((typed) => typed.replaceAll('\0', '').trim().slice(0, 200))
  .catch('')

/** The view that an address asks for; what it says wrongly counts as not said. */
export function parseProtocolView(params: URLSearchParams): ProtocolView {
  return {
    filter: {
      bodyId: z.uuid().nullable().catch(null).parse(params.get('organ')),
      state: state.nullable().catch(null).parse(params.get('lage')),
      words: words.parse(params.get('sok')),
    },
    page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1).parse(params.get('sida')),
  }
}
