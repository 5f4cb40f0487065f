import { describe, expect, test } from 'vitest'
import { minutesOf, peopleIn } from '#tests/support/minutes-of.ts'

/** Minutes with this list of people in their head. */
const underList = (list: string): string =>
  `Styrelsen 2031-05-07\n\n${list}\n\n§ 1 Öppnande\n\nText.\n\n§ 2 Slut\n\nText.\n`

describe('other words for the same', () => {
  test.each([
    'Där',
    'På plats',
    'Vi som var där',
    'Vilka var med?',
    'Mötesdeltagare',
    'Samlade',
    'Var med',
    'Deltar',
    'Medverkar',
    'Med på mötet',
  ])('%s', (label) => {
    expect(peopleIn(`${label}: Anna Berg (ordf), Bo Ek (kassör),\nSiv Alm`)).toEqual([
      'Anna Berg | ordf',
      'Bo Ek | kassör',
      'Siv Alm',
    ])
  })

  test.each([
    'Inte där',
    'Ej på plats',
    'Ej med',
    'Saknades',
    'Borta',
    'Kunde inte komma',
    'Kunde inte',
    'Meddelat förhinder',
    'Har anmält förhinder',
    'Anmäld frånvaro',
    'Frånvarande med anmält förhinder',
    'Återbud',
  ])('%s', (label) => {
    expect(peopleIn(`Med: Anna Berg\n${label}: Dan Ek, Siv Alm`)).toEqual([
      'Anna Berg',
      '- Dan Ek',
      '- Siv Alm',
    ])
  })

  test('where each organisation has a list of its own', () => {
    expect(
      peopleIn('Kommunen: Anna Berg, chef, Bo Ek\nFrån företagarna: Siv Alm och Dan Sand\nFörhinder: Eva Ny'),
    ).toEqual(['Anna Berg | chef', 'Bo Ek', 'Siv Alm', 'Dan Sand', '- Eva Ny'])
  })

  test('where each organisation is named inside one list', () => {
    expect(peopleIn('Närvarande: Kommunen: Anna Berg, Bo Ek. Regionen: Siv Alm. Polisen: Dan Sand.')).toEqual(
      ['Anna Berg', 'Bo Ek', 'Siv Alm', 'Dan Sand'],
    )
  })

  test('several labels on one line', () => {
    expect(peopleIn('Närvarande: Anna Berg, Bo Ek. Frånvarande: Dan Ek. Adjungerad: Siv Alm')).toEqual([
      'Anna Berg',
      'Bo Ek',
      '- Dan Ek',
      'Siv Alm',
    ])
  })

  test('how somebody took part is neither role nor home', () => {
    expect(
      peopleIn('Närvarande: Anna Berg (via Teams), Bo Ek (tel), Siv Alm, på distans, Dan Sand, ordf (Teams)'),
    ).toEqual(['Anna Berg', 'Bo Ek', 'Siv Alm', 'Dan Sand | ordf'])
  })

  test('a name that the writer broke over two lines', () => {
    expect(peopleIn('Närvarande: Anna Berg, Sara Ek, Magnus\nForsman, Ylva Ask och Bo Lind.')).toEqual([
      'Anna Berg',
      'Sara Ek',
      'Magnus Forsman',
      'Ylva Ask',
      'Bo Lind',
    ])
  })

  test('first names with the letter of the surname, and two letters for the first names', () => {
    expect(peopleIn('Närvarande: Martin I, Micael E, Martin N')).toEqual(['Martin I', 'Micael E', 'Martin N'])
    expect(peopleIn('Närvarande: Håkan Ek, P-G Larsson, Siv Alm')).toEqual([
      'Håkan Ek',
      'P-G Larsson',
      'Siv Alm',
    ])
  })

  test('first names alone', () => {
    expect(peopleIn('Närvarande: Anne, Ida, Sandra och Hanna')).toEqual(['Anne', 'Ida', 'Sandra', 'Hanna'])
  })

  test('the bodies for which people sit are no first names', () => {
    expect(
      peopleIn('Närvarande:\n\nAnna Berg\n\nKommunstyrelsen, Hälso och Sjukvårdsnämnden\n\nBo Ek'),
    ).toEqual(['Anna Berg', 'Bo Ek'])
  })

  test('an office in a capital after the name', () => {
    expect(peopleIn('Närvarande\nDaniel Löf Kassör\nBjörn Ask Styrelseledamot\nHåkan Ek Suppleant')).toEqual([
      'Daniel Löf | kassör',
      'Björn Ask | styrelseledamot',
      'Håkan Ek | suppleant',
    ])
  })

  test('two lines of first names are not one name', () => {
    expect(peopleIn('Närvarande: Anna, Sara, Magnus\nYlva, Bo')).not.toContain('Magnus Ylva')
  })

  test('who had sent word beside the name was not there', () => {
    expect(peopleIn('Ledamöter Närvarande\nAnna Berg X\nBo Ek Anmält förhinder\nSiv Alm X, ej § 9')).toEqual([
      'Anna Berg',
      '- Bo Ek',
      'Siv Alm',
    ])
  })

  test('an office before the name is no part of it', () => {
    expect(peopleIn('Närvarande: Ordföranden Anna Berg, Bo Ek')).toEqual(['Anna Berg', 'Bo Ek'])
  })

  test('what somebody does at the meeting is no office', () => {
    expect(
      peopleIn('Närvarande: Bo Ek\nAnna Berg ordförande hälsar alla välkomna och öppnar mötet.'),
    ).toEqual(['Bo Ek', 'Anna Berg | ordförande'])
  })

  test('a table without outer bars under the title of notes', () => {
    const { attendance } = minutesOf(
      '# Referensgruppen\n\nNärvarande | Organisation | Roll\n:--- | :--- | :---\nAnna Berg | Ekvik | Ordförande\nBo Ek | Norrvik\n\n## Läget\n\nBra.\n\n## Nästa steg\n\nInga.\n',
    )
    expect(attendance.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek'])
  })

  test('a role after a dash, and one with an abbreviation', () => {
    expect(peopleIn('Närvarande:\n- Anna Berg – kassör\n- Bo Ek, v. ordf.\n- Siv Alm (sekr)')).toEqual([
      'Anna Berg | kassör',
      'Bo Ek | v. ordf',
      'Siv Alm | sekr',
    ])
  })

  test.each(['Kopia till', 'Kallade', 'Sändlista', 'Utses att justera', 'Plats', 'Tema'])(
    '%s lists nobody who was there',
    (label) => {
      const words =
        label === 'Plats' || label === 'Tema' ? 'Stora Salen, Norrviks Kommunhus' : 'Bo Ek, Siv Alm'
      expect(peopleIn(`${label}: ${words}\nDeltagare: Anna Berg, Dan Sand`)).toEqual([
        'Anna Berg',
        'Dan Sand',
      ])
    },
  )
})

describe('told in sentences', () => {
  test.each([
    'Närvarande var Anna Berg, Bo Ek och\nSiv Alm. Frånvarande var Dan Sand.',
    'På mötet deltog Anna Berg, Bo Ek och Siv Alm. Dan Sand hade anmält förhinder.',
    'Anna Berg, Bo Ek samt Siv Alm var på plats. Återbud hade lämnats av Dan Sand.',
    'Närvarande är Anna Berg, Bo Ek och Siv Alm.\nDan Sand saknades.',
  ])('%s', (head) => {
    expect(peopleIn(head)).toEqual(['Anna Berg', 'Bo Ek', 'Siv Alm', '- Dan Sand'])
  })

  test('who stood in for somebody was there', () => {
    expect(peopleIn('Närvarande var Anna Berg. Dan Sand hade förhinder och ersattes av Siv Alm.')).toEqual([
      'Anna Berg',
      '- Dan Sand',
      'Siv Alm',
    ])
  })

  test('a name stands where it says', () => {
    const text =
      'Klubben 2025-03-04\n\nPå mötet deltog Anna Berg och\nBo Ek.\n\n§ 1 Öppnande\n\nText.\n\n§ 2 Slut\n'
    expect(minutesOf(text).attendance.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Anna Berg',
      'Bo Ek',
    ])
  })

  test('an office by its place is nobody', () => {
    expect(peopleIn('Deltar:\nAnna Berg (AB), Energikontor Syd\nBo Ek, Vattenverk Norr')).toEqual([
      'Anna Berg | AB | Energikontor Syd',
      'Bo Ek | Vattenverk Norr',
    ])
  })

  test.each(['Anna Berg skrev protokollet.', 'Mötet leddes av Anna Berg i Stora Salen.'])(
    'nobody is told to have been there: %s',
    (head) => {
      expect(peopleIn(head)).toEqual([])
    },
  )
})

const present = (text: string): string[] => minutesOf(text).attendance.map(({ name }) => name)

describe('in notes that number nothing', () => {
  test('the people stand under the title, before the first heading of an item', () => {
    expect(
      present(
        'SKOLCHEFSGRUPPEN\nMöte 18 september 2031\n\nNärvarande\nKarolina Strand, Ekshyttan\nBosse Vinter, Norrvik\n\nEKONOMI\nBosse visar läget.\n\nÖVRIGT\nInget.\n',
      ),
    ).toEqual(['Karolina Strand', 'Bosse Vinter'])
  })

  test('a label of one word is enough', () => {
    expect(
      present(
        '# Gruppen 2031-05-29\n\n**Med:** Ylva Sand (Norrvik), Pär Hög (Bergsjö)\n**Ej med:** Siv Ask\n\n## Läget\n\nYlva visar.\n\n## Slut\n\nKlart.\n',
      ),
    ).toEqual(['Ylva Sand', 'Pär Hög', 'Siv Ask'])
  })

  test('front matter may stand above the title', () => {
    expect(
      present(
        '---\ntitle: Möte 7\n---\n\n# Gruppen 2031-05-29\n\n**Deltagare:** Ylva Sand (Norrvik, håller ihop), Pär Hög (Bergsjö)\n\n## Läget\n\nYlva visar.\n\n## Slut\n\nKlart.\n',
      ),
    ).toEqual(['Ylva Sand', 'Pär Hög'])
  })

  test('a handle may stand before the name', () => {
    expect(
      present(
        '# Nätet 2031-05-21\n\nDeltagare: @Maj (Maj-Britt Öst, Norrvik), @Fredde (Fredrik Ahl, Bergsjö)\n\n## Läget\n\nText.\n\n## Slut\n\nText.\n',
      ),
    ).toEqual(['Maj-Britt Öst', 'Fredrik Ahl'])
  })

  test('a semicolon may end the label, but parts the names of a list', () => {
    expect(present(underList('Närvarande; Ylva Sand, Pär Hög och Siv Ask'))).toEqual([
      'Ylva Sand',
      'Pär Hög',
      'Siv Ask',
    ])
    expect(present(underList('Närvarande: Ylva Sand; Pär Hög; Siv Ask'))).toEqual([
      'Ylva Sand',
      'Pär Hög',
      'Siv Ask',
    ])
  })

  test('the two sides of a negotiation, and others', () => {
    expect(
      present(
        'Samverkansgruppen 2031-05-07\n\nFör arbetsgivaren\nYlva Sand          kommundirektör\nPär Hög            HR-chef, sekreterare\n\nFör arbetstagarorganisationerna\nSiv Ask            Kommunal\n\nÖvriga\nBo Ek              företagshälsovården\n\n1   Öppnande\n\nMötet öppnades.\n\n2   Budget\n\nText.\n',
      ),
    ).toEqual(['Ylva Sand', 'Pär Hög', 'Siv Ask', 'Bo Ek'])
  })
})
