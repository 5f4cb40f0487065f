import { describe, expect, test } from 'vitest'
import { readSentence } from '#app/extraction/action-items/sentence.ts'
import { isTickedOff } from '#app/extraction/action-items/ticked-off.ts'
import { settingOf } from './setting-of.ts'

const ticked = (text: string): boolean => isTickedOff(readSentence(text, settingOf({ part: 'discussion' })))

describe('what is ticked off', () => {
  test.each([
    'Olle kontaktar skolan (klart).',
    'Siv: ringa banken – klart',
    'Siv: ringa banken – redan gjort',
    'Siv: ringa banken – ringt, de återkommer',
    'Siv: maila kommunen - mailat, inget svar.',
    'Olle: boka lokal – bokad',
    'Olle: boka lokal - bokat till den 4 november',
    'Beställa tröjor (Siv): beställt',
    'Köpa kaffe, Olle – köpt.',
    'Göra affisch (Siv) – gjord och tryckt',
    'Skicka enkät – Siv, skickad',
    'Ordna fika (Siv) ✓',
    '[x] Boka lokal',
  ])('%s', (text) => {
    expect(ticked(text)).toBe(true)
  })
})

describe('what is still open', () => {
  test.each([
    'Siv: ringa banken',
    'Siv: ringa banken – ej klart',
    'Siv: ringa banken – inte gjort',
    'Siv: ringa banken – kvarstår',
    'Olle: boka lokal – delvis klart',
    'Olle: få hemsidan klar',
    'Siv: ny lista – uppdaterad version till mötet',
    'Container beställs av Siv (tio kubik, blandat).',
    'Kultur- och fritidschefen kontaktar skolan.',
    'Olle kontaktar skolan när allt är klart.',
  ])('%s', (text) => {
    expect(ticked(text)).toBe(false)
  })
})
