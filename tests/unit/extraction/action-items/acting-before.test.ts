import { describe, expect, test } from 'vitest'
import { readSingleSentence } from '#app/extraction/action-items/read-single-sentence.ts'

const ownersIn = (text: string): readonly string[] =>
  readSingleSentence({ text, body: 'Styrelsen', date: '2031-09-10', context: 'information' }).owners

describe('what is sent or told after "och" is so by who acts before it', () => {
  test.each([
    ['Förvaltningen provar under hösten en ny bemanning, och en enkät skickas ut i maj.', ['förvaltningen']],
    ['Siv Ask bygger om sidan och resultatet presenteras i maj.', ['Siv Ask']],
  ])('%s', (text, owners) => expect(ownersIn(text)).toEqual(owners))

  test.each([
    'Siv slutar i mars och en efterträdare presenteras i maj.',
    'Siv presenterade planen och den skickas ut i maj.',
    'Länsstyrelsen granskar planen och ett besked lämnas i maj.',
    'Huset är sålt och en rapport lämnas i maj.',
    'Vägen byggs om och en enkät skickas ut i maj.',
  ])('but nobody is named by "%s"', (text) => expect(ownersIn(text)).toEqual([]))
})
