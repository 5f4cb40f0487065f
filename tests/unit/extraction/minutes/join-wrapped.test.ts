import { expect, test } from 'vitest'
import type { SourceDocument } from '#app/extraction/document.ts'
import { mergeMentions, readMentions } from '#app/extraction/minutes/attendance.ts'
import { readTextLines } from '#app/extraction/minutes/text-line.ts'

const FIRST = 'Närvarande: Anna Ek, Bo Alm, Cecilia'
const SECOND = 'Dahl'

/** A list of people whose last name the end of the line parts; `wraps` is what the page shows of it. */
function people(wraps?: boolean): string[] {
  const at = FIRST.length + 1
  const document: SourceDocument = {
    text: `${FIRST}\n${SECOND}`,
    lines: [
      {
        span: { start: 0, end: FIRST.length },
        page: 1,
        box: null,
        ...(wraps === undefined ? {} : { wraps }),
      },
      { span: { start: at, end: at + SECOND.length }, page: 1, box: null },
    ],
    pages: [],
  }
  return mergeMentions(readMentions(readTextLines(document))).map(({ name, span }) => {
    expect(document.text.slice(span.start, span.end).replace('\n', ' ')).toBe(name)
    return name
  })
}

test('a name that the margin broke is one name', () => {
  expect(people(true)).toEqual(['Anna Ek', 'Bo Alm', 'Cecilia Dahl'])
})

test('what the writer put on two lines stays so, and so does what nobody can tell', () => {
  expect(people(false)).not.toContain('Cecilia Dahl')
  expect(people()).not.toContain('Cecilia Dahl')
})
