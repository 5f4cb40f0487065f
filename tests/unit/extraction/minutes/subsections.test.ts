import { describe, expect, test } from 'vitest'
import { blocksOf, minutesOf, outline } from '#tests/support/minutes-of.ts'

describe('lettered items under an information paragraph', () => {
  const minutes = minutesOf(`
§ 40 Informationer

a) Krisberedskap

Föredragande: Maria Lodin

Sammanfattning

Länsstyrelsen informerar om en övning.

b) Ny lag

Sammanfattning

Frågan bevakas.

c) Kommande möten

Utbildningsdag 6 november

§ 41 Övriga frågor

Inget.
`)

  test('are sections of their own after their parent', () => {
    expect(outline(minutes)).toEqual([
      '40 Informationer',
      '40 a Krisberedskap',
      '40 b Ny lag',
      '40 c Kommande möten',
      '41 Övriga frågor',
    ])
  })

  test('take their text with them', () => {
    expect(minutes.sections.map(({ parts }) => parts.length)).toEqual([0, 2, 1, 1, 1])
  })
})

describe('decimal items', () => {
  test('under plain numbers', () => {
    const minutes = minutesOf(`
1 Öppnande

Mötet öppnades.

2 Rapporter

2.1 Styrelsen

Styrelsen har haft fyra möten.

2.2 Kommittéer

Muntlig rapport.

3 Avslutning

Slut.
`)
    expect(outline(minutes)).toEqual([
      '1 Öppnande',
      '2 Rapporter',
      '2.1 Styrelsen',
      '2.2 Kommittéer',
      '3 Avslutning',
    ])
  })

  test('a decimal in the text is none', () => {
    const minutes = minutesOf(`
1 Öppnande

Mötet öppnades.

2 Resultat

2.7 Miljoner kronor fattas.

3 Avslutning

Slut.
`)
    expect(outline(minutes)).toEqual(['1 Öppnande', '2 Resultat', '3 Avslutning'])
  })
})

describe('lettered lists that are no subsections', () => {
  test.each([
    [
      'items that follow each other',
      'a) Upprop genomförs\nb) Anna väljs att justera\nc) Dagordningen fastställs',
    ],
    ['items with a dash before the letter', '- a) Upprop genomförs\n- b) Anna väljs att justera'],
    ['a lone letter', 'a) Krisberedskap\n\nLänsstyrelsen informerar.'],
    ['letters that do not begin with a', 'c) Krisberedskap\n\nText.\n\nd) Ny lag\n\nText.'],
    [
      'letters under a decision',
      'Beslut\n\na) Planen antas\n\nmed bilagor.\n\nb) Avgiften fastställs\n\nfrån maj.',
    ],
  ])('%s', (_, list) => {
    const minutes = minutesOf(`§ 1 Formalia\n\n${list}\n\n§ 2 Övrigt\n\nInget.`)
    expect(outline(minutes)).toEqual(['1 Formalia', '2 Övrigt'])
  })
})

test('lettered items set in under the rows of a scanned table', () => {
  const minutes = minutesOf(`
Punkt | Vad                                   Ansvar
  1. | Mötet öppnades
  2. | Punkter från stämman
         a) Kräva in avgift
            Gunnel hör av sig till medlemmen.       GW
         b) Beställa sand
            Ivar beställer.                         IH
  3. | Mötet avslutades
`)
  expect(outline(minutes)).toEqual([
    '1 Mötet öppnades',
    '2 Punkter från stämman',
    '2 a Kräva in avgift',
    '2 b Beställa sand',
    '3 Mötet avslutades',
  ])
  expect(blocksOf(minutes)).toEqual([
    '0 ¶ Gunnel hör av sig till medlemmen.',
    '0 [Ansvar] GW',
    '0 ¶ Ivar beställer.',
    '0 [Ansvar] IH',
  ])
})

describe('lettered paragraphs with a hanging indent', () => {
  const minutes = minutesOf(`
 1   Ekonomi
     Läget gicks igenom.

 2   Medlemsfrågor
     a) Överlåtelser: lägenhet 14 (Ek till Berg) och lägenhet 31
        (dödsboet Lind till Alm). Båda beviljas medlemskap.
     b) Lägenhet 22 ansöker om andrahandsuthyrning ett år för studier i
        Norrvik. Bifalles.

 3   Övrigt
     Inget.
`)

  test('are the items of a list, with all that they say', () => {
    expect(outline(minutes)).toEqual(['1 Ekonomi', '2 Medlemsfrågor', '3 Övrigt'])
    expect(blocksOf(minutes).join(' ')).toContain('Båda beviljas medlemskap.')
    expect(blocksOf(minutes).join(' ')).toContain('Bifalles.')
  })
})

test('decimal items between lines of text', () => {
  const minutes = minutesOf(`
 1     Ekonomi
       Läget gicks igenom av kassören, som svarade på frågor om budgeten.
 2     Fastighet
   2.1 Fönster
       Besiktningen är genomförd och nio lägenheter underkändes av besiktningsmannen.
   2.2 Tvättstugan
       Maskin 3 är trasig och en ny kostar 39 500 kronor hos alla som har tillfrågats.
 3     Övrigt
       Inget.
`)
  expect(outline(minutes)).toEqual(['1 Ekonomi', '2 Fastighet', '2.1 Fönster', '2.2 Tvättstugan', '3 Övrigt'])
})

test('an item struck from the agenda leaves a gap between marked headings, and "att" in bold opens each clause', () => {
  const minutes = minutesOf(`
# Styrelsen

## 1 Start

Siv öppnade mötet.

## 2 Ärenden

### 2.1 Festen

Styrelsen beslutade

**att** ha fest

**att** Siv bokar lokal.

### 2.3 Köket

Inget.

### 2.9 Skåpet

Inget.

## 3 Slut

Inget.
`)
  expect(outline(minutes)).toEqual(['1 Start', '2 Ärenden', '2.1 Festen', '2.3 Köket', '3 Slut'])
  expect(blocksOf(minutes)).toContain('0 att att Siv bokar lokal.')
})
