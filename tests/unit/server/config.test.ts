import { expect, test } from 'vitest'
import { readConfig } from '#app/server/config.ts'

test('without any variable the server has what it needs', () => {
  expect(readConfig({})).toEqual({
    NODE_ENV: 'production',
    PORT: 3000,
    LOG_LEVEL: 'info',
    BESLUTSSPAR_PROXIES: 0,
  })
})

test('a value that cannot be is named, before anything starts', () => {
  expect(() => readConfig({ PORT: 'http' })).toThrow('PORT')
  expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow('LOG_LEVEL')
})
