import { describe, expect, it, test } from 'vitest'
import {
  fileOfPasted,
  findPasteMistake,
  LONGEST_PASTE,
  readPasted,
} from '#app/protocols/import/pasted-text.ts'

const pasted = (text: string, title = '') => ({ title, text })
const nameOf = (text: string, title?: string) => fileOfPasted(pasted(text, title)).name

test('the same text is the same bytes, whatever a form makes of its line breaks', () => {
  const form = new FormData()
  form.append('title', '  Styrelsen  ')
  form.append('text', '§ 1 Plan\r\nPlanen antas.\r\n\r\n')
  expect(readPasted(form)).toEqual({ title: 'Styrelsen', text: '§ 1 Plan\nPlanen antas.' })
  expect(readPasted(new FormData())).toEqual({ title: '', text: '' })
})

it.each([
  ['empty', ''],
  ['empty', ' \n\t'],
  ['no-words', '12 – 13 § 4'],
  ['too-long', 'ord '.repeat(LONGEST_PASTE / 4 + 1)],
  [null, 'Planen antas.'],
])('what is wrong is %s', (mistake, text) => {
  expect(findPasteMistake(pasted(text))).toBe(mistake)
})

describe('the file of a pasted text', () => {
  it('bears its title', () => {
    expect(nameOf('§ 1', 'Styrelsen 3/2026')).toBe('Styrelsen 3-2026.txt')
    expect(nameOf('# § 1', 'anteckningar.md')).toBe('anteckningar.md')
  })

  it('bears its first line where it has none', () => {
    expect(nameOf('\n2026-11-13\n## **Styrelsen för Norrdal**\n§ 1')).toBe('Styrelsen för Norrdal.txt')
    expect(nameOf(`${'Långt namn '.repeat(20)}\n§ 1`).length).toBeLessThan(90)
  })

  it('holds the text as UTF-8', () => {
    expect(fileOfPasted(pasted('å')).bytes).toEqual(new Uint8Array([0xc3, 0xa5]))
  })
})
