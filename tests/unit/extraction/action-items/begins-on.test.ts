import { describe, expect, test } from 'vitest'
import { readSingleSentence } from '#app/extraction/action-items/read-single-sentence.ts'

const dueIn = (text: string): string | null =>
  readSingleSentence({ text, body: 'Styrelsen', date: '2031-09-10', context: 'decision' }).due

describe('what is there from a day on was brought about by then', () => {
  test.each([
    ['Kansliet ska införa autosvar från och med den 1 april.', '2032-04-01'],
    ['Kansliet får i uppdrag att införa digitala kallelser fr.o.m. 1 november 2031.', '2031-11-01'],
    ['Kontoret får i uppdrag att öppna en mottagning från den 1 februari.', '2032-02-01'],
  ])('%s', (text, due) => expect(dueIn(text)).toBe(due))

  test.each([
    'Kansliet får i uppdrag att höja avgiften från och med den 1 januari 2032.',
    'Kansliet ska se över avtalet som gäller från och med den 1 januari 2032.',
    'Kansliet ska införa autosvar från och med oktober.',
    'Kansliet ska införa de avgifter som gällde från och med den 1 januari 2031.',
    'Kansliet ska redovisa sjukfrånvaron från den 1 januari 2032.',
  ])('no date is made of "%s"', (text) => expect(dueIn(text)).toBeNull())
})
