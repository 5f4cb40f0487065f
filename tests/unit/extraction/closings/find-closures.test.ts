import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'
import type { Closure } from '#app/extraction/extraction.ts'

const closuresIn = (section: string): readonly Closure[] =>
  extractionOf(`
Nämnden för Park & Fritid
Sammanträdesdatum 2030-09-12

${section}

§ 70 Nästa sammanträde

Beslut

Nämnden noterar informationen till protokollet.
`).closures

const referenceOf = (section: string) => closuresIn(section)[0]?.refersTo

const HEAD = '§ 69 Dnr PF-2029-00031\nÅterrapportering av uppdrag om lekplatser\n\n'

describe('where a closing stands', () => {
  test('in a decision, with its section, rule and place', () => {
    const [closure, ...more] = closuresIn(`${HEAD}Beslut\n\nNämnden anser uppdraget avslutat.`)
    expect(more).toEqual([])
    expect(closure).toMatchObject({
      section: '69',
      kind: 'closed',
      rule: 'declared-done',
      text: 'Nämnden anser uppdraget avslutat.',
    })
  })

  test('in the background, where a report is told of', () => {
    const closures = closuresIn(
      `${HEAD}Beslut\n\nNämnden godkänner återrapporteringen.\n\nSammanfattning\n\nEva Lind återrapporterar om arbetet med lekplatserna.`,
    )
    expect(closures.map(({ rule, kind }) => [rule, kind])).toEqual([
      ['report-accepted', 'reported'],
      ['reported', 'reported'],
    ])
  })

  test('a bare infinitive in a decision', () => {
    const closures = closuresIn(
      `${HEAD}Beslut\n\nNämnden beslutar\n\natt avsluta uppdraget om lekplatser, samt\n\natt notera informationen.`,
    )
    expect(closures.map(({ rule }) => rule)).toEqual(['decides-end'])
  })

  test.each(['Förslag till beslut', 'Yrkanden', 'Beslutsgång'])('never under %s', (heading) => {
    const text = `${HEAD}Beslut\n\nNämnden bordlägger ärendet.\n\n${heading}\n\nNämnden anser uppdraget avslutat.`
    expect(closuresIn(text)).toEqual([])
  })

  test('an assignment to end something is a duty', () => {
    const text = `${HEAD}Beslut\n\nNämnden ger förvaltningen i uppdrag att avsluta projektet.`
    expect(closuresIn(text)).toEqual([])
  })
})

describe('what a closing refers to', () => {
  test('is its own, where several are ended in one section', () => {
    const closures = closuresIn(
      '§ 69 Uppdragslista\n\nBeslut\n\natt uppdraget från den 4 maj 2029, § 44, är fullgjort\n\natt uppdraget om lekplatser stryks från uppdragslistan',
    )
    expect(closures.map(({ refersTo }) => [refersTo.decisions.length, refersTo.matter])).toEqual([
      [1, null],
      [0, 'lekplatser'],
    ])
  })

  test('§ and day in the sentence', () => {
    const reference = referenceOf(
      `${HEAD}Beslut\n\nNämnden förklarar uppdraget från den 4 maj 2029, § 44, slutfört.`,
    )
    expect(reference?.decisions).toMatchObject([{ section: '44', date: '2029-05-04', year: 2029 }])
  })

  test('§ and day in the background, where the sentence names none', () => {
    const reference = referenceOf(
      `${HEAD}Beslut\n\nNämnden anser uppdraget avslutat.\n\nBakgrund\n\nNämnden gav 2029-05-04, § 44, förvaltningen i uppdrag att se över lekplatserna.`,
    )
    expect(reference?.decisions).toMatchObject([{ section: '44', date: '2029-05-04' }])
  })

  test('its place is in the document', () => {
    const words = 'den 4 maj 2029, § 44'
    const text = `
Nämnden för Park & Fritid
Sammanträdesdatum 2030-09-12

${HEAD}Beslut

Nämnden förklarar uppdraget från ${words}, slutfört.
`
    const [decision] = extractionOf(text).closures[0]?.refersTo.decisions ?? []
    expect(text.replace(/^\n/u, '').slice(decision?.span.start, decision?.span.end)).toBe('4 maj 2029, § 44')
  })

  test('the case number of its section, or its own', () => {
    expect(referenceOf(`${HEAD}Beslut\n\nNämnden anser uppdraget avslutat.`)?.caseNumber).toBe(
      'PF-2029-00031',
    )
    expect(
      referenceOf(`${HEAD}Beslut\n\nNämnden godkänner återrapporteringen av lekplatserna, PF-2028-00007.`)
        ?.caseNumber,
    ).toBe('PF-2028-00007')
    expect(
      referenceOf(`${HEAD}Beslut\n\nUppdraget (dnr PF-2028-00009) om lekplatser är slutfört.`)?.caseNumber,
    ).toBe('PF-2028-00009')
  })

  test.each([
    ['Återrapport: gemensam socialjour', 'gemensam socialjour'],
    ['Redovisning av uppdrag om skolskjuts', 'skolskjuts'],
    ['Uppföljning av taxan', 'taxan'],
    ['Redovisningscentralen', 'Redovisningscentralen'],
  ])('of the title %s, %s', (title, matter) => {
    expect(referenceOf(`§ 69 ${title}\n\nBeslut\n\nNämnden anser uppdraget avslutat.`)?.matter).toBe(matter)
  })

  test('the words that name it, else the title without what it says of the report', () => {
    expect(
      referenceOf(`${HEAD}Beslut\n\nNämnden förklarar uppdraget att se över avgifterna slutfört.`)?.matter,
    ).toBe('se över avgifterna')
    expect(referenceOf(`${HEAD}Beslut\n\nNämnden anser uppdraget avslutat.`)?.matter).toBe('lekplatser')
  })
})

test('minutes that end nothing have none', () => {
  expect(closuresIn(`${HEAD}Beslut\n\nNämnden godkänner taxan.`)).toEqual([])
})
