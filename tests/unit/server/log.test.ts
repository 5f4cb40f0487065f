import { expect, test } from 'vitest'
import { describeError } from '#app/server/log.ts'

test('an error is told by name, message, code and where it arose', () => {
  const error = Object.assign(new RangeError('too far'), { code: 'E_FAR' })
  expect(describeError(error)).toMatchObject({ name: 'RangeError', message: 'too far', code: 'E_FAR' })
  expect(JSON.stringify(describeError(error))).toContain('log.test.ts')
})

test('what the database quotes of a row, or of what somebody wrote, is left out', () => {
  const unique = Object.assign(new Error('duplicate key value violates unique constraint "user_email_key"'), {
    code: '23505',
    detail: 'Key (email)=(asa@exempel.se) already exists.',
  })
  const invalid = Object.assign(new Error('invalid input syntax for type date: "Åsas hemliga dag"'), {
    code: '22007',
  })
  const wrapped = new Error('saving failed', { cause: invalid })
  const told = JSON.stringify([unique, invalid, wrapped].map(describeError))
  expect(told).toContain('user_email_key')
  expect(told).not.toContain('asa@exempel.se')
  expect(told).not.toContain('hemliga')
})

test('what is thrown and is no error says only what it was', () => {
  expect(describeError('password123')).toEqual({ name: 'string' })
})
