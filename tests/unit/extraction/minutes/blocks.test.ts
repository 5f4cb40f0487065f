import { describe, expect, test } from 'vitest'
import { blocksOf, minutesOf } from '#tests/support/minutes-of.ts'

/** Some running text of the document's usual width, so that a line's end can be told from its margin. */
const wide = `
§ 1 Läget

Arbetet med att ta fram en gemensam plan för hela området har tagit längre tid än väntat och
fortsätter under våren med stöd av de resurser som nämnden tidigare har anvisat för ändamålet.
`

const blocks = (body: string): string[] =>
  blocksOf(minutesOf(`${wide}\n§ 2 Punkten\n\n${body}\n\n§ 3 Övrigt\n`)).slice(1)

describe('paragraphs', () => {
  test('broken lines are joined', () => {
    expect(
      blocks('Nämnden fick en redovisning av arbetet och de kostnader som det har medfört under\nåret.'),
    ).toEqual(['0 ¶ Nämnden fick en redovisning av arbetet och de kostnader som det har medfört under året.'])
  })

  test('a blank line parts them', () => {
    expect(blocks('Det första stycket.\n\nDet andra stycket.')).toEqual([
      '0 ¶ Det första stycket.',
      '0 ¶ Det andra stycket.',
    ])
  })

  test('so does a line that the writer ended after a full stop', () => {
    expect(blocks('Det första stycket.\nDet andra stycket.')).toEqual([
      '0 ¶ Det första stycket.',
      '0 ¶ Det andra stycket.',
    ])
  })

  test('a full stop that shortens a word ends no sentence', () => {
    expect(blocks('Nämnden utser Karin Ek till ombud fr.o.m.\n1 april 2025.')).toEqual([
      '0 ¶ Nämnden utser Karin Ek till ombud fr.o.m. 1 april 2025.',
    ])
  })

  test('a stray blank line inside a sentence does not', () => {
    expect(blocks('Nämnden fick en redovisning av\n\narbetet.')).toEqual([
      '0 ¶ Nämnden fick en redovisning av arbetet.',
    ])
  })

  test('nor does one at the margin before a name', () => {
    expect(
      blocks(
        'Nämnden antar yttrandet över förslaget till nya föreskrifter och översänder det till\n\nLivsmedelsverket.',
      ),
    ).toEqual([
      '0 ¶ Nämnden antar yttrandet över förslaget till nya föreskrifter och översänder det till Livsmedelsverket.',
    ])
  })

  test('emphasis marks are left out, the words inside kept', () => {
    expect(blocks('Det blir svårt att **fokusera** på *små* företag, sa _Anna_.')).toEqual([
      '0 ¶ Det blir svårt att fokusera på små företag, sa Anna.',
    ])
  })
})

describe('list items', () => {
  test.each([
    ['hyphens', '- ett\n- två', ['0 - ett', '0 - två']],
    ['bullets', '• ett\n• två', ['0 • ett', '0 • två']],
    ['stars', '* ett\n* två', ['0 * ett', '0 * två']],
    ['dashes', '–   ett\n–   två', ['0 – ett', '0 – två']],
    ['numbers', '1. ett\n2. två', ['0 1. ett', '0 2. två']],
    ['numbers in brackets', '1) ett\n2) två', ['0 1) ett', '0 2) två']],
    ['letters', 'a) ett\nb) två', ['0 a) ett', '0 b) två']],
    ['a hyphen and a letter', '- a) ett\n- b) två', ['0 a) ett', '0 b) två']],
    ['two hyphens, as OCR reads them', '- - ett\n- två', ['0 - ett', '0 - två']],
    ['numbers without space', '1.Ett\n2.Två', ['0 1. Ett', '0 2. Två']],
  ])('%s', (_, list, expected) => {
    expect(blocks(list)).toEqual(expected)
  })

  test('att-clauses keep their att', () => {
    expect(blocks('Nämnden talade om\n\natt planen är klar,\natt den gäller,\natt den följs upp.')).toEqual([
      '0 ¶ Nämnden talade om',
      '0 att att planen är klar,',
      '0 att att den gäller,',
      '0 att att den följs upp.',
    ])
  })

  test('"att" that the margin put first on a line opens no item', () => {
    expect(
      blocks(
        'Nämnden ger förvaltningschefen i uppdrag efter samråd med kommunens alla andra nämnder nu\natt utreda frågan.',
      ),
    ).toEqual([
      '0 ¶ Nämnden ger förvaltningschefen i uppdrag efter samråd med kommunens alla andra nämnder nu att utreda frågan.',
    ])
  })

  test('nor the second half of a sentence that has an "att" already', () => {
    expect(
      blocks(
        'Nämnden uppmanar nu alla förvaltningar och bolag att vidta åtgärder för att nå en budget och\natt redovisa dessa för nämnden.',
      ),
    ).toEqual([
      '0 ¶ Nämnden uppmanar nu alla förvaltningar och bolag att vidta åtgärder för att nå en budget och att redovisa dessa för nämnden.',
    ])
  })

  test('nor one that goes on with a sentence of a running paragraph, wherever its line ends', () => {
    expect(blocks('Karin Ek frågar om taxan\när klar. Olle svarar\natt den är antagen.')).toEqual([
      '0 ¶ Karin Ek frågar om taxan är klar. Olle svarar att den är antagen.',
    ])
    expect(blocks('På frågan svarar Olle\natt taxan är antagen och\natt den skickas ut.')).toHaveLength(3)
    expect(
      blocks('Olle svarar på frågan\noch menar att taxan är antagen och\natt den skickas ut.'),
    ).toHaveLength(1)
  })

  test('an item without a full stop ends where the writer began a new line at the margin', () => {
    expect(blocks('- indikatorerna är svåra\n- kartan är bra\nOlle arbetar in synpunkterna.')).toEqual([
      '0 - indikatorerna är svåra',
      '0 - kartan är bra',
      '0 ¶ Olle arbetar in synpunkterna.',
    ])
  })

  test('a date that the margin broke opens no item', () => {
    expect(
      blocks(
        'Sammanträdena hålls den 29 januari, den 19 februari, den 19 mars, den 23 april och den\n13. maj.',
      ),
    ).toHaveLength(1)
  })

  test('an item goes on over several lines', () => {
    expect(
      blocks(
        '- Ge förvaltningschefen i uppdrag att ta fram en ansökan om medel för förstärkt stöd\n  till elever.\n- Avslå resten.',
      ),
    ).toEqual([
      '0 - Ge förvaltningschefen i uppdrag att ta fram en ansökan om medel för förstärkt stöd till elever.',
      '0 - Avslå resten.',
    ])
  })
})

describe('levels', () => {
  test('a list set in under an item', () => {
    expect(blocks('1. Ärenden:\n   - ett\n   - två\n2. Annat')).toEqual([
      '0 1. Ärenden:',
      '1 - ett',
      '1 - två',
      '0 2. Annat',
    ])
  })

  test('another kind of marker at the same indent', () => {
    expect(blocks('- c) Ärenden:\n - a. ett\n - b. två\n- d) Annat')).toEqual([
      '0 c) Ärenden:',
      '1 a. ett',
      '1 b. två',
      '0 d) Annat',
    ])
  })

  test('of points that begin on the line of their heading are the same', () => {
    const list = 'Beslut:  a) Planen antas.\n         b) Taxan höjs.\n         c) Frågan bordläggs.'
    expect(blocks(list)).toEqual(['0 a) Planen antas.', '0 b) Taxan höjs.', '0 c) Frågan bordläggs.'])
  })

  test('three levels', () => {
    expect(blocks('- Ett\n  - Två\n    - Tre\n  - Fyra\n- Fem')).toEqual([
      '0 - Ett',
      '1 - Två',
      '2 - Tre',
      '1 - Fyra',
      '0 - Fem',
    ])
  })

  test('text set in under an item belongs to it, text at the margin does not', () => {
    expect(blocks('- Ett.\n\n  Mer om ett.\n\nOm allt.')).toEqual([
      '0 - Ett.',
      '1 ¶ Mer om ett.',
      '0 ¶ Om allt.',
    ])
  })
})

describe('tables', () => {
  test('give a block a filled cell, with the words above its column', () => {
    expect(
      blocks(
        '| Nr | Fråga | Vem |\n| --- | --- | --- |\n| 1 | Ta fram en plan | Lena |\n| 2 | Boka lokal | |',
      ),
    ).toEqual(['0 [Nr] 1', '0 [Fråga] Ta fram en plan', '0 [Vem] Lena', '0 [Nr] 2', '0 [Fråga] Boka lokal'])
  })

  test('stand among paragraphs', () => {
    expect(blocks('Före.\n\n| Ledamot | Ja |\n| --- | --- |\n| Anna | X |\n\nEfter.')).toEqual([
      '0 ¶ Före.',
      '0 [Ledamot] Anna',
      '0 [Ja] X',
      '0 ¶ Efter.',
    ])
  })

  test('a cell knows its place', () => {
    const text = '§ 1 Frågor\n\n| Fråga | Vem |\n| --- | --- |\n| Boka lokal | Lena |\n'
    const cells = minutesOf(text).sections[0]?.parts[0]?.blocks ?? []
    expect(cells.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Boka lokal', 'Lena'])
  })
})

describe('the column of owners at the right of a scanned list', () => {
  const minutes = minutesOf(`
Punkt | Vad                                                          Ansvar
  1. | Mötet öppnades
  2. | Information
       Henrik pratar med webbhotellet om tillgång till                HH/LP
       hemsidan.
       Gunnel skriver ett brev.                                       GW
  3. | Mötet avslutades
`)

  test('is parted from the text, but not out of the middle of a sentence', () => {
    expect(blocksOf(minutes)).toEqual([
      '0 ¶ Henrik pratar med webbhotellet om tillgång till HH/LP hemsidan.',
      '0 [Ansvar] HH/LP',
      '0 ¶ Gunnel skriver ett brev.',
      '0 [Ansvar] GW',
    ])
  })

  test('is left alone where no heading announces it', () => {
    expect(blocksOf(minutesOf('1. Ett\n\nText     GW\n\n2. Två\n\nText'))).toEqual([
      '0 ¶ Text GW',
      '0 ¶ Text',
    ])
  })
})
