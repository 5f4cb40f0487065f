import { describe, expect, test } from 'vitest'
import { readableClauses } from './readable-clause.ts'

const subjectIn = (sentence: string): string | undefined => readableClauses(sentence)[0]?.split(' · ')[1]

describe('a thing first, and then who does it', () => {
  test.each([
    ['Den frågan tar Siv Ask med sig till kontoret.', 'Siv Ask'],
    ['Frågan om lokal tar Siv upp med kommunen.', 'Siv'],
    ['Nycklarna lämnar Bo in i maj.', 'Bo'],
    ['Lokalen bokar Bo.', 'Bo'],
    ['Affischerna fixar Bo och Siv till nästa möte.', 'Bo och Siv'],
    ['Det tar Siv med sig.', 'Siv'],
    ['Det sköter kassören.', 'kassören'],
    ['Frågan tar kansliet vidare.', 'kansliet'],
    ['Sedan ringer de kommunen.', 'de'],
    ['Sedan ringer de nya ledarna.', 'de nya ledarna'],
    ['Det tar kassören hand om.', 'kassören'],
    ['Skrivelsen från byalaget tar revisorerna med sig.', 'revisorerna'],
    ['Den önskan lovar Siv att ta hänsyn till.', 'Siv'],
    ['Tidningen skickar Bo ut i maj.', 'Bo'],
  ])('%s', (sentence, subject) => expect(subjectIn(sentence)).toBe(subject))
})

describe('but who stands first acts', () => {
  test.each([
    ['Kansliet skickar Bo listan.', 'Kansliet'],
    ['Kansliet skickar Bo till kursen.', 'Kansliet'],
    ['Klubben tar Bo med sig.', 'Klubben'],
    ['Tränaren tar Bo med sig.', 'Tränaren'],
    ['Det tar Siv lång tid.', 'Det'],
    ['Planen tar nämnden ställning till.', 'Planen'],
    ['Kansliet skickar ordföranden listan.', 'Kansliet'],
    ['Avtalet omfattar Norrby.', 'Avtalet'],
    ['Siv Ask tar Bo med sig.', 'Siv Ask'],
    ['Siv meddelar de sökande skriftligt.', 'Siv'],
    ['Siv informerar de boende.', 'Siv'],
  ])('%s', (sentence, subject) => expect(subjectIn(sentence)).toBe(subject))
})

describe('what is told of somebody between commas is no part of the subject', () => {
  test.each([
    ['Siv Ask, kassör, ringer banken.', 'Siv Ask'],
    ['Siv Ask, som är kassör, ringer banken.', 'Siv Ask'],
    ['Siv, Bo och Olle ringer banken.', 'Siv, Bo och Olle'],
  ])('%s', (sentence, subject) => expect(subjectIn(sentence)).toBe(subject))
})
