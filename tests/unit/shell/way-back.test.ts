import { expect, test } from 'vitest'
import { wayBack } from '#app/shell/way-back.ts'

test.each(['/', '/uppdrag?status=oppna&sok=%C3%A5', '/protokoll/1#p84'])('%s is kept', (address) => {
  expect(wayBack(address)).toBe(address)
})

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/%2F/evil\\..//evil.example'.replace('%2F', ''),
  'javascript:alert(1)',
  '\t//evil.example',
  '',
  null,
  undefined,
  7,
])('%s leads nowhere but home', (address) => {
  const back = wayBack(address)
  expect(new URL(back, 'http://here.example').origin).toBe('http://here.example')
  expect(back.startsWith('//')).toBe(false)
})
