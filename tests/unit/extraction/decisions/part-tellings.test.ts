import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

const read = (body: string) =>
  extractionOf(`Tekniska nämnden\nProtokoll 2031-03-04\n\n§ 5 Ärendet i fråga\n\n${body}\n\n§ 6 Övrigt\n`)
const partsIn = (body: string): string[] =>
  (read(body).sections[0]?.parts ?? []).map(({ kind, heading }) => `${kind} ${heading ?? '–'}`)
const decisionsIn = (body: string): string[] => read(body).decisions.map(({ text }) => text)

describe('what somebody goes to do right under a decision', () => {
  test.each([
    'Karin Ek tar till dess fram en analys.',
    'Karin Ek skickar ut planen.',
    'Karin Ek och Olle Ask kontaktar ägaren före utskick.',
  ])('%s is decided with it', (line) =>
    expect(decisionsIn(`Beslut\nFrågan bordläggs till nästa möte.\n${line}`)).toContain(line),
  )

  test.each([
    'Karin Ek redogör för planen.',
    'Karin Ek informerar om läget.',
    'Karin Ek skickade ut planen.',
  ])('%s is told', (line) =>
    expect(decisionsIn(`Beslut\nFrågan bordläggs till nästa möte.\n${line}`)).toEqual([
      'Frågan bordläggs till nästa möte.',
    ]),
  )
})

describe('points under another heading', () => {
  test('of what a report recommends are not decided', () =>
    expect(
      decisionsIn('Rapporten rekommenderar nämnden att\n– ta fram en rutin\n\nBeslut\nRapporten godkänns.'),
    ).toEqual(['Rapporten godkänns.']))

  test('of what a body proposes to another are referred to it', () =>
    expect(
      read(
        'BESLUT\nNämnden föreslår ägarnas fullmäktige\natt förlänga avtalet, samt\natt ge nämnden i uppdrag att se över taxan.',
      ).decisions.map(({ kind }) => kind),
    ).toEqual(['refer', 'refer']))

  test('of what is to be added are no decisions of their own', () =>
    expect(
      decisionsIn(
        'Beslut\nÄrendet återremitteras till kontoret för att komplettera utredningen med\na) en kalkyl, och\nb) en tidplan.',
      ),
    ).toHaveLength(1))
})

describe('what is told under a decision without a heading of its own', () => {
  const body = `Nämnden beslutar:
1. Planen antas.
2. Kontoret får i uppdrag att kalla ägaren till ett möte.

Karin Ek redovisar utfallet. Antalet ansökningar har stigit och avgifterna godkänns av
regionen.

- Bussen beviljas körtillstånd i maj.
- Karin Ek tar reda på vad som gäller.`

  test('is background', () => {
    expect(partsIn(body)).toEqual(['decision Nämnden beslutar', 'background –'])
  })

  test('is not decided', () => {
    expect(decisionsIn(body)).toEqual([
      'Planen antas.',
      'Kontoret får i uppdrag att kalla ägaren till ett möte.',
    ])
  })

  test('holds promises, not assignments', () => {
    expect(read(body).actionItems.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'assignment: Kontoret får i uppdrag att kalla ägaren till ett möte.',
      'commitment: Karin Ek tar reda på vad som gäller.',
    ])
  })

  test('ends where the body decides again', () => {
    expect(
      partsIn(
        'Beslut\n\nPlanen antas.\n\nKarin Ek informerade om läget.\n\nNämnden ger samtidigt Karin Ek rätt att teckna avtal.',
      ),
    ).toEqual(['decision Beslut', 'background –', 'decision Beslut'])
  })
})

describe('a decision on the line of its heading', () => {
  const body = `**Beslut:** Vi köper två tält. Karin beställer senast den 30 april.

Vakten: listan är klar. Olle kontaktar elektrikern.

Mötet beslutar att ställa in festen.`

  test('ends with its paragraph', () => {
    expect(partsIn(body)).toEqual(['decision Beslut', 'background –', 'decision Beslut'])
  })

  test('leaves what is promised after it a promise', () => {
    expect(read(body).actionItems.map(({ kind, text }) => `${kind}: ${text}`)).toContain(
      'commitment: Olle kontaktar elektrikern.',
    )
  })

  test('goes on in a list', () => {
    expect(partsIn('Beslut: Nämnden beslutar följande.\n\n1. Planen är klar i maj.\n2. Taxan höjs.')).toEqual(
      ['decision Beslut'],
    )
  })
})

describe('a register under the decision that notes it', () => {
  test.each([
    ['numbered', '1. Regionen: Beslut om bidrag till bredband\n2. Pensionärsrådets protokoll 2031-02-12'],
    ['in plain lines', 'Delegationslista bygglov, 41 beslut\nDomstolens dom, överklagandet avslås'],
  ])('%s', (_, rows) => {
    expect(decisionsIn(`Nämndens beslut\n\nMeddelandena läggs till handlingarna.\n\n${rows}`)).toEqual([
      'Meddelandena läggs till handlingarna.',
    ])
  })
})

describe('a list that belongs to the decision above it', () => {
  test('rows without verbs', () => {
    expect(
      decisionsIn('Beslut\n\nFöljande bidrag beviljas:\n– Scoutkåren 10 000 kr\n– Skidklubben 20 000 kr'),
    ).toEqual(['Följande bidrag beviljas:'])
  })

  test('a paragraph', () => {
    expect(
      decisionsIn('Beslut\n\nDagordningen godkänns med följande ändringar:\n\nÄrende 5 tas bort.'),
    ).toEqual(['Dagordningen godkänns med följande ändringar:'])
  })
})
