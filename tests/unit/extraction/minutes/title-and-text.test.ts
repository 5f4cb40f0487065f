import { describe, expect, test } from 'vitest'
import { endsAsSentence, partTitle } from '#app/extraction/minutes/title-and-text.ts'
import { minutesOf } from '#tests/support/minutes-of.ts'

describe('where the writer went on behind a title', () => {
  test.each([
    ['Ekonomisk rapport. Kassören redogjorde för läget.', 'Ekonomisk rapport', 0],
    ['Post: Ett brev har kommit från kommunen', 'Post', 6],
    ['Info från kommunen: Gästhamnen får en ny brygga i vår', 'Info från kommunen', 20],
    ['Beslöts att Siv fixar kaffe. Vi delar på resten:', 'Beslöts att Siv fixar kaffe', 0],
    ['Medlemsläget: 164 medlemmar, varav 32 i tätorten.', 'Medlemsläget', 14],
    ['Justerare: Till att justera valdes Bo Ek', 'Justerare', 11],
    ['Justerare; Bo Ek valdes till justerare', 'Justerare', 11],
    [
      'Val av justerare Bo Ek valdes, som läst allt. Han tackade och lovade att vara klar',
      'Val av justerare Bo Ek valdes, som läst allt',
      0,
    ],
    [
      'Nästa möte. Nästa möte hålls onsdagen den 13 januari klockan 19.30 hos Anna Berg i Norrvik',
      'Nästa möte',
      0,
    ],
    ['Dagordningen godkändes', 'Dagordningen godkändes', 0],
    ['Bo Ek valdes till justerare.', 'Bo Ek valdes till justerare.', 0],
    [
      'Styrelsen beslutade att städdag hålls den 21 april.',
      'Styrelsen beslutade att städdag hålls den 21 april.',
      0,
    ],
  ])('%s', (words, title, textAt) => {
    expect(partTitle(words)).toEqual({ title, textAt })
  })
})

describe('a title is all there is', () => {
  test.each([
    'Ekonomisk rapport',
    'Motion: Bygg en bro till ön',
    'Svar på motion: Kommunen bör sänka taxan',
    'Remiss: Nya regler gäller för badvatten',
    'Taxa för vatten: bilaga till beslut',
    'Norrvik 2:14: Planbesked',
    'Svar på remiss m.m.',
    'Mötets öppnande.',
    'Ekonomichefen informerar',
    'Anmälda beslut',
    'Arbetsfördelning inför stämman:',
  ])('%s', (words) => {
    expect(partTitle(words)).toEqual({ title: words, textAt: null })
  })
})

test.each([
  ['Bo Ek justerar.', true],
  ['Öppnande.', false],
  ['Svar på remiss m.m.', false],
  ['Svar på remiss', false],
])('%s ends as a sentence: %s', (words, ends) => {
  expect(endsAsSentence(words)).toBe(ends)
})

test('a sentence that is the title is text, whatever stands below it', () => {
  const { sections } = minutesOf(`
Protokoll 2031-03-04

1. Bo Ek öppnade mötet.

2. Styrelsen beslutade att städdag hålls den 21 april. Uppgifterna fördelades:

a) Siv Alm ordnar fika.

3. Post: Ett brev har kommit från kommunen.
Det läses upp.

4. Mötet avslutades av Bo Ek.
`)
  const texts = sections.map(({ parts }) =>
    parts.flatMap(({ blocks }) => blocks.map(({ passage }) => passage.text)),
  )
  expect(texts).toEqual([
    ['Bo Ek öppnade mötet.'],
    ['Styrelsen beslutade att städdag hålls den 21 april. Uppgifterna fördelades:', 'Siv Alm ordnar fika.'],
    ['Ett brev har kommit från kommunen.', 'Det läses upp.'],
    ['Mötet avslutades av Bo Ek.'],
  ])
})
