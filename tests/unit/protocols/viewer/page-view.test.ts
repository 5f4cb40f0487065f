import { expect, test } from 'vitest'
import { readPageView } from '#app/protocols/viewer/page-view.ts'
import { nextZoom } from '#app/protocols/viewer/zoom.ts'

const view = (query: string, cookie = '') =>
  readPageView(new Request(`http://x/protokoll/1${query}`, { headers: { Cookie: cookie } }))

test('the pages are shown, unless the address or the browser says text', () => {
  expect(view('')).toBe('paper')
  expect(view('?som=text')).toBe('text')
  expect(view('', 'theme=dark; protokollvy=text')).toBe('text')
  expect(view('?som=sida', 'protokollvy=text')).toBe('paper')
  expect(view('?som=', 'protokollvy=x')).toBe('paper')
})

test('zoom goes by steps from what is shown, and stays at the ends', () => {
  expect(nextZoom(0.94, 1)).toBe(1)
  expect(nextZoom(0.94, -1)).toBe(0.75)
  expect(nextZoom(1, 1)).toBe(1.25)
  expect(nextZoom(3, 1)).toBe(3)
  expect(nextZoom(0.4, -1)).toBe(0.4)
})
