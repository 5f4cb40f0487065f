import { describe, expect, test } from 'vitest'
import { speakerBefore, speakerUnder } from '#app/extraction/action-items/speaker.ts'
import { FIRST_NAMES } from '#app/extraction/owners/first-names.ts'
import { itemsOf } from './minutes/readable-items.ts'

describe('who reports in a paragraph', () => {
  test.each([
    ['Siv Ask: Jag ringer kommunen.', 'Siv Ask'],
    ['Siv Ask och Olle Ek: Vi ringer kommunen.', 'Siv Ask och Olle Ek'],
    ['Siv, vice ordförande; Anslagstavlan är rensad. Ska köpa nya nålar.', 'Siv'],
    ['Olle, kassör: Har betalat hyran. Ska ringa banken.', 'Olle'],
    ['Kassör (Olle): Ska ringa banken.', 'Olle'],
    ['Kassör Olle: Ska ringa banken.', 'Kassör Olle'],
    ['Ordförande: Ska kolla upp lokalen.', 'Ordförande'],
    ['Sekreteraren: Återkommer med förslag.', 'Sekreteraren'],
    ['Olle: boka lokal', null],
    ['Ordförande: Siv Ask', null],
    ['Ansvarig: Siv', null],
    ['Beslut: Styrelsen köper en båt.', null],
    ['Kaffe: Ska köpas.', null],
    ['Ordförande, Siv, hälsade välkommen.', null],
  ])('%s', (text, name) => {
    expect(speakerBefore(text, FIRST_NAMES, false)?.name ?? null).toBe(name)
  })

  test('is nobody in a list of what is to be done, where the label says whose the task is', () => {
    expect(speakerBefore('Kassören: Ska betala hyran.', FIRST_NAMES, true)).toBeNull()
  })
})

describe('who reports under a heading', () => {
  test.each([
    ['Kassör', 'Kassör'],
    ['Siv, kulturansvarig', 'Siv'],
    ['Ordförande – Siv Ask', 'Siv Ask'],
    ['Ordförande:', 'Ordförande'],
    ['Val av ordförande', null],
    ['Ekonomi', null],
    ['Rapport från ordföranden', null],
    ['Siv och Olle', null],
  ])('%s', (heading, name) => {
    expect(speakerUnder(heading, FIRST_NAMES)).toBe(name)
  })
})

describe('what one reports to be one’s next step is one’s promise', () => {
  test('under letters, each with its office', () => {
    const items = itemsOf(`
Styrelsemöte 2031-09-01

Närvarande: Lina Ek, Siv Ask, Olle Dahl

§ 1. Mötets öppnande
Mötet öppnades.

§ 2. Rapporter
a) Siv, vice ordförande; Anslagstavlan är rensad.
b) Lina, kassör; Har uppdaterat listan. Ska tillsammans med Siv kolla upp bidraget. Bidragen ska vara höga.
c) Olle, sekreterare; Skickar ut mallen. Tränar på torsdagar. Kommer att dela ut nycklar den 4 november 2031.

§ 3. Avslutning
Mötet avslutades.
`)
    expect(items).toEqual([
      '§2 commitment: Ska tillsammans med Siv kolla upp bidraget. | Lina Ek',
      '§2 commitment: Skickar ut mallen. | Olle Dahl',
      '§2 commitment: Kommer att dela ut nycklar den 4 november 2031. | Olle Dahl | 2031-11-04 (den 4 november 2031)',
    ])
  })
})
