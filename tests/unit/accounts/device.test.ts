import { expect, test } from 'vitest'
import { readDevice } from '#app/accounts/device.ts'

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
    { browser: 'Edge', system: 'Windows' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    { browser: 'Safari', system: 'iPhone' },
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
    { browser: 'Chrome', system: 'Mac' },
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0',
    { browser: 'Firefox', system: 'Android' },
  ],
])('%s', (userAgent, device) => {
  expect(readDevice(userAgent)).toEqual(device)
})

test.each([null, '', 'curl/8.5.0'])('nothing is made up of %s', (userAgent) => {
  expect(readDevice(userAgent)).toBeNull()
})
