import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** The assignments of one item, one a line: owners, date, the words that say so and the rule. */
function datesIn(decision: string, background = ''): string[] {
  const told = background === '' ? '' : `Bakgrund\n\n${background}\n\n`
  return extractionOf(
    `Tekniska nämnden\nProtokoll 2031-09-10\n\n§ 5 Skolan\n\n${told}Beslut\n\n${decision}\n\n§ 6 Övrigt\n`,
  )
    .actionItems.filter(({ kind }) => kind === 'assignment')
    .map(({ owners, due }) =>
      [
        owners.map(({ name }) => name).join('+') || '–',
        due?.date ?? '–',
        due?.text ?? '–',
        due?.rule ?? '–',
      ].join(' | '),
    )
}

const REVIEW = 'Nämnden uppdrar åt kontoret att göra en översyn av avgifterna.'

describe('a date of the background is that of the thing the decision has made', () => {
  test.each([
    ['Översynen ska vara klar senast den 1 juni 2032.', '2032-06-01 | senast den 1 juni 2032'],
    [
      'Avgifterna är från 2019. Översynen ska överlämnas till nämnden i mars.',
      '2032-03-31 | till nämnden i mars',
    ],
    ['Kontoret har sett att det behövs en översyn. Kostnaden är okänd.', '– | –'],
  ])('%s', (background, due) => {
    const rule = due.startsWith('–') ? '–' : 'told-in-background'
    expect(datesIn(REVIEW, background)).toEqual([`kontoret | ${due} | ${rule}`])
  })

  test('is quoted where it stands', () => {
    const text = `Tekniska nämnden\nProtokoll 2031-09-10\n\n§ 5 Skolan\n\nBakgrund\n\nÖversynen ska vara klar senast den 1 juni 2032.\n\nBeslut\n\n${REVIEW}\n`
    const { due } = extractionOf(text).actionItems[0] ?? {}
    expect(text.slice(due?.span.start, due?.span.end)).toBe('senast den 1 juni 2032')
  })

  test.each([
    ['of another thing', 'Utredningen ska vara klar senast den 1 juni 2032.'],
    ['that is past', 'Översynen ska vara klar senast den 1 juni 2030.'],
    ['that was to be', 'Översynen skulle vara klar senast den 1 juni 2032.'],
    ['of which there are two', 'Översynen ska vara klar i maj 2032. Översynen ska redovisas i juni 2032.'],
    [
      'of an older one',
      'Regeringen har tillsatt en översyn. Översynen ska vara klar senast den 1 juni 2032.',
    ],
    ['of a described one', 'Statens egen översynen ska vara klar senast den 1 juni 2032.'],
    ['that does not hold', 'Översynen ska inte vara klar förrän i juni 2032.'],
  ])('never a date %s', (_, background) => {
    expect(datesIn(REVIEW, background)).toEqual(['kontoret | – | – | –'])
  })

  test('never where two assignments may be meant', () => {
    expect(
      datesIn(
        'Nämnden uppdrar åt kontoret att göra en översyn av avgifterna.\n\nNämnden uppdrar åt presidiet att göra en översyn av arvodena.',
        'Översynen ska vara klar senast den 1 juni 2032.',
      ),
    ).toEqual(['kontoret | – | – | –', 'presidiet | – | – | –'])
  })

  test('never over one that the decision itself gives', () => {
    expect(
      datesIn(
        'Nämnden uppdrar åt kontoret att göra en översyn av avgifterna i mars 2032.',
        'Översynen ska vara klar senast den 1 juni 2032.',
      ),
    ).toEqual(['kontoret | 2032-03-31 | i mars 2032 | month'])
  })
})

describe('words that point back take the date of the sentence before', () => {
  test.each([
    [
      'Ärendet bordläggs till sammanträdet den 14 oktober. Till dess ska kontoret komplettera underlaget.',
      'kontoret | 2031-10-14 | till sammanträdet den 14 oktober | told-before',
    ],
    [
      'Ärendet tas upp på nytt den 14 oktober. Dessförinnan ska kontoret höra föreningarna.',
      'kontoret | 2031-10-13 | den 14 oktober | told-before',
    ],
    [
      'Nästa samråd är den 14 oktober. Då ska kontoret ha hört föreningarna.',
      'kontoret | 2031-10-14 | den 14 oktober | told-before',
    ],
    [
      'Skolan öppnar igen i höst. Invigningen är den 14 oktober. Kontoret ansvarar för att skyltarna är uppe då.',
      'kontoret | 2031-10-14 | den 14 oktober | told-before',
    ],
    [
      'Ärendet bordläggs till sammanträdet den 14 oktober. Inför det mötet ska kontoret höra föreningarna.',
      'kontoret | 2031-10-14 | till sammanträdet den 14 oktober | told-before',
    ],
    [
      'Ärendet bordläggs till sammanträdet den 14 oktober. Kontoret ska till det sammanträdet höra föreningarna.',
      'kontoret | 2031-10-14 | till sammanträdet den 14 oktober | told-before',
    ],
  ])('%s', (decision, duty) => expect(datesIn(decision)).toContain(duty))

  test.each([
    [
      'where it names two',
      'Ärendet bordläggs till den 14 oktober eller den 11 november. Till dess ska kontoret höra föreningarna.',
    ],
    ['where it names none', 'Ärendet bordläggs. Till dess ska kontoret höra föreningarna.'],
    [
      'before a month',
      'Ärendet bordläggs till sammanträdet i november. Innan dess ska kontoret höra föreningarna.',
    ],
    ['where it is not known', 'Ärendet bordläggs till nästa möte. Till dess ska kontoret höra föreningarna.'],
    ['where it is past', 'Ärendet togs upp den 3 maj 2031. Till dess ska kontoret höra föreningarna.'],
    [
      'where an event is meant',
      'Ärendet tas upp den 14 oktober. Till dess att lagen gäller ska kontoret höra dem.',
    ],
  ])('but nobody knows when %s', (_, decision) => {
    expect(datesIn(decision).at(-1)).toBe('kontoret | – | – | –')
  })
})

/** The dates of two points below these words. */
const listed = (lead: string): (string | null)[] =>
  extractionOf(
    `Styrelsen\nProtokoll 2031-09-10\n\nNärvarande: Bo Ek, Siv Ask\n\nNästa möte 2031-10-08\n\n§ 5 Festen\n\n${lead}\n- Bo Ek bokar lokal.\n- Siv Ask ringer klubben i maj.\n`,
  ).actionItems.map(({ due }) => due?.date ?? null)

describe('what stands above a list says by when', () => {
  test.each([
    ['Till nästa möte:', ['2031-10-08', '2032-05-31']],
    ['Att göra före den 1 december:', ['2031-11-30', '2032-05-31']],
    ['Till festen behövs:', [null, '2032-05-31']],
    ['Vi gick igenom listan till den 1 december:', [null, '2032-05-31']],
  ])('%s', (lead, dates) => expect(listed(lead)).toEqual(dates))
})

describe('before a day on which something begins', () => {
  test.each([
    [
      'Taxan gäller från och med den 15 december 2031. Kontoret ska skriva till föreningarna innan dess.',
      'kontoret | 2031-12-14 | den 15 december 2031 | told-before',
    ],
    [
      'Taxan gäller från och med den 15 december 2030. Kontoret ska skriva till föreningarna innan dess.',
      'kontoret | – | – | –',
    ],
    [
      'Riktlinjerna antas att gälla från och med den 1 oktober 2031. Kontoret ska utbilda personalen innan de börjar gälla.',
      'kontoret | 2031-09-30 | den 1 oktober 2031 | told-before',
    ],
    [
      'Taxan gäller fr.o.m. den 1 oktober 2031. Kontoret ska skriva till föreningarna innan taxan träder i kraft.',
      'kontoret | 2031-09-30 | den 1 oktober 2031 | told-before',
    ],
    ['Taxan antas. Kontoret ska skriva till föreningarna innan den börjar gälla.', 'kontoret | – | – | –'],
    [
      'Taxan gäller från och med januari. Kontoret ska skriva till föreningarna innan dess.',
      'kontoret | – | – | –',
    ],
  ])('%s', (decision, duty) => expect(datesIn(decision)).toEqual([duty]))
})
