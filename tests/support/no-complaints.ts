import { afterEach, beforeEach, vi } from 'vitest'

// What is said on the console in a test is said to nobody: it is a fault, so it fails the test.
const error = vi.spyOn(console, 'error')
const warn = vi.spyOn(console, 'warn')

beforeEach(() => {
  error.mockClear()
  warn.mockClear()
})

afterEach(() => {
  const said = [...error.mock.calls, ...warn.mock.calls]
  if (said.length > 0) throw new Error(`said on the console: ${said.join('\n')}`)
})
