import { describe, expect, test } from 'vitest'
import { completeDuty } from '#app/extraction/action-items/complete-duty.ts'
import { findDuties } from '#app/extraction/action-items/read-duties.ts'
import { readSentence } from '#app/extraction/action-items/sentence.ts'
import type { PartKind } from '#app/extraction/extraction.ts'
import { nearbyIn } from '#app/extraction/owners/nearby.ts'
import { settingOf } from './setting-of.ts'

const DATES = { meeting: '2031-09-10', next: null, body: 'Styrelsen', meetings: [] }

/** The deadline and recipient of the first duty in the sentence. */
function read(text: string, part: PartKind): string {
  const sentence = readSentence(text, settingOf({ part }))
  const people = { attendance: [], names: sentence.setting.names, nearby: nearbyIn(() => text) }
  const [duty] = findDuties(sentence).flatMap((found) => completeDuty(sentence, found, DATES, people) ?? [])
  return `${duty?.due?.date ?? '–'} ${duty?.reportTo?.body ?? '–'}`
}

describe('what is told to be reported back is done with then', () => {
  test.each([
    ['En enkät genomförs i mars och resultatet redovisas för nämnden i april.', '2032-04-30 nämnden'],
    ['En enkät ska genomföras i mars och resultatet redovisas för nämnden i april.', '2032-04-30 nämnden'],
    [
      'Förvaltningen genomför en enkät i mars och redovisar resultatet för nämnden i april.',
      '2032-04-30 nämnden',
    ],
    [
      'Kansliet får i uppdrag att göra en enkät i mars och därefter redovisa den för nämnden i maj.',
      '2032-05-31 nämnden',
    ],
    [
      'Planen ska genomföras under 2032 och återredovisas till nämnden i februari 2033.',
      '2033-02-28 nämnden',
    ],
    [
      'Uppdra åt kansliet att utreda frågan under hösten och återkomma till nämnden i januari.',
      '2032-01-31 nämnden',
    ],
  ])('%s', (text, values) => expect(read(text, 'decision')).toBe(values))

  test('also in what is told outside a decision', () => {
    const text = 'En enkät genomförs i mars och resultatet redovisas för nämnden i april.'
    expect(read(text, 'background')).toBe('2032-04-30 nämnden')
  })
})

describe('a date of its own stays', () => {
  test.each([
    [
      'where the report is one on the way',
      'Förvaltningen ska senast den 31 december ta fram en plan och delredovisa arbetet i oktober.',
      '2031-12-31 –',
    ],
    [
      'where the report comes first',
      'Förvaltningen ska genomföra planen under 2032 och redovisa läget i december.',
      '2032-12-31 –',
    ],
    [
      'where the day of the report is not known',
      'Förvaltningen ska senast den 1 mars ta fram en plan och redovisa den vid nästa sammanträde.',
      '2032-03-01 –',
    ],
    [
      'where something else follows',
      'Kansliet ska upphandla en tjänst senast den 1 oktober och följa upp utfallet i december.',
      '2031-10-01 –',
    ],
  ])('%s', (_, text, values) => expect(read(text, 'decision')).toBe(values))

  test('where somebody else reports', () => {
    const text = 'Mats skickar brevet i mars och Eva redovisar svaren i april.'
    expect(read(text, 'discussion')).toBe('2032-03-31 –')
  })
})
