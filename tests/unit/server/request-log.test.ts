import { expect, test } from 'vitest'
import { hideSecrets } from '#app/server/request-log.ts'

test.each([
  ['/uppdrag', '/uppdrag'],
  [
    '/protokoll/0b0e7d52-6a8e-4f0e-9d7a-6f5a8c1d2e3f/granskning',
    '/protokoll/0b0e7d52-6a8e-4f0e-9d7a-6f5a8c1d2e3f/granskning',
  ],
  ['/inbjudan/Zk3v8Qw1Lm9Rt5Yx7Bn2c', '/inbjudan/…'],
  ['/personer/asa@exempel.se', '/personer/…'],
  ['/personer/asa%40exempel.se', '/personer/…'],
])('%s is logged as %s', (path, logged) => {
  expect(hideSecrets(path)).toBe(logged)
})
