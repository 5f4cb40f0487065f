import { expect, test } from 'vitest'
import { parseProtocolView } from '#app/protocols/list/parse-protocol-view.ts'
import { protocolViewAddress } from '#app/protocols/list/protocol-view.ts'
import { placeAddress } from '#app/protocols/place-address.ts'
import { parsePlace, parseSpan } from '#app/protocols/review/parse-place.ts'
import { parseSeen } from '#app/protocols/review/parse-seen.ts'

const ID = '3f1b0c52-9f5d-4b7e-8a55-0d2c1f6f9a10'

test('an address of the list says what it shows, and comes back the same', () => {
  const address = `/protokoll?organ=${ID}&lage=att-granska&sok=styrelsen&sida=3`
  const view = parseProtocolView(new URL(address, 'http://x').searchParams)
  expect(view).toEqual({ filter: { bodyId: ID, state: 'open', words: 'styrelsen' }, page: 3 })
  expect(protocolViewAddress(view)).toBe(address)
})

test.each(['organ=x', 'lage=borta', 'sida=0', 'sida=-1', 'sida=1e99', 'sida=två', 'sok=%00'])(
  'an edited address counts as not said: %s',
  (query) => {
    expect(parseProtocolView(new URLSearchParams(query))).toEqual({
      filter: { bodyId: null, state: null, words: '' },
      page: 1,
    })
  },
)

test('the address of a place is read back as the place', () => {
  const address = placeAddress(ID, { start: 120, end: 188 })
  expect(address).toBe(`/protokoll/${ID}/kalla?stalle=120-188#stalle-120`)
  expect(parsePlace(new URL(address, 'http://x').searchParams).span).toEqual({ start: 120, end: 188 })
})

test('the address of a place on a page says which page, for whoever reads it', () => {
  const address = placeAddress(ID, { start: 120, end: 188 }, 7)
  expect(address).toBe(`/protokoll/${ID}/kalla?sida=7&stalle=120-188#stalle-120`)
  expect(parsePlace(new URL(address, 'http://x').searchParams).span).toEqual({ start: 120, end: 188 })
})

test.each(['', '12', '12-', '-3', '9-9', '10-9', '1-99999999999', 'a-b', null])('%s is no place', (text) => {
  expect(parseSpan(text)).toBeNull()
})

test('what a form is about is read with its versions, and nonsense is left out', () => {
  const form = new FormData()
  for (const seen of [`${ID}:3`, `${ID}:x`, '1:1', '------------------------------------:1'])
    form.append('seen', seen)
  expect(parseSeen(form)).toEqual([{ id: ID, version: 3 }])
})
