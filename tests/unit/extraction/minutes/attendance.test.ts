import { describe, expect, test } from 'vitest'
import { presenceOf } from '#app/extraction/minutes/attendance-labels.ts'
import { minutesOf, peopleIn } from '#tests/support/minutes-of.ts'

describe('one person a line', () => {
  test.each([
    ['a name', 'Anna Berg', ['Anna Berg']],
    ['party and home', 'Anna Berg (S), Norrvik', ['Anna Berg | S | Norrvik']],
    ['party, home and role', 'Anna Berg (S), Norrvik, ordförande', ['Anna Berg | S | ordförande | Norrvik']],
    ['a role', 'Maria Lodin, förbundschef', ['Maria Lodin | förbundschef']],
    ['a role in capitals', 'Maria Lodin, Förvaltningschef', ['Maria Lodin | förvaltningschef']],
    ['an abbreviated role', 'Anna Berg (C), Norrvik, 1 v ordf.', ['Anna Berg | C | 1 v ordf | Norrvik']],
    [
      'a role of several words',
      'Maria Lodin, biträdande kommundirektör',
      ['Maria Lodin | biträdande kommundirektör'],
    ],
    [
      'a role with a suspended hyphen',
      'Maria Lodin, vård- och omsorgsdirektör',
      ['Maria Lodin | vård- och omsorgsdirektör'],
    ],
    ['a role and what it is for', 'Maria Lodin, avdelningschef IFO', ['Maria Lodin | avdelningschef']],
    ['an organisation', 'Maria Lodin, Länsstyrelsen', ['Maria Lodin | Länsstyrelsen']],
    ['paragraphs', 'Maria Lodin, Länsstyrelsen §§ 38, 40 b', ['Maria Lodin | Länsstyrelsen']],
    ['paragraphs after party and home', 'Anna Berg (S), Norrvik §§ 3-5', ['Anna Berg | S | Norrvik']],
    ['points of the agenda', 'Tina Ek, Bergsjö (tom p 4)', ['Tina Ek | Bergsjö']],
    ['when somebody left', 'Elsa Bengtsson, lämnade vid punkt 4.4', ['Elsa Bengtsson']],
    ['a double name', 'Bo-Göran Ek-Lund (M)', ['Bo-Göran Ek-Lund | M']],
    ['a particle', 'Carl von Essen (KD)', ['Carl von Essen | KD']],
    ['three names', 'Jan Erik Knutas (L)', ['Jan Erik Knutas | L']],
    ['a list marker', '- Kasper Nell', ['Kasper Nell']],
    ['a foreign letter', 'Ermin Škorić (S)', ['Ermin Škorić | S']],
    ['a short home in brackets', 'Anna Berg (Vrå)', ['Anna Berg | Vrå']],
    ['a party of two letters', 'Anna Berg (Fi)', ['Anna Berg | FI']],
    ['a role in brackets', 'Anna Berg (ordf)', ['Anna Berg | ordf']],
  ])('%s', (_, line, people) => {
    expect(peopleIn(`Närvarande:\n\n${line}`)).toEqual(people)
  })
})

describe('substitutes', () => {
  test('who replaces and who is replaced', () => {
    expect(peopleIn('Beslutande:\n\nAnna Berg (C) ersätter Bo Ek (M), Norrvik')).toEqual([
      'Anna Berg | C',
      '- Bo Ek | M | Norrvik',
    ])
  })

  test('in brackets', () => {
    expect(peopleIn('Närvarande:\n\nAnna Berg (M), Norrvik (ersätter Bo Ek (S))')).toEqual([
      'Anna Berg | M | Norrvik',
      '- Bo Ek | S',
    ])
  })
})

describe('labels', () => {
  test.each([
    ['Närvarande', 'present'],
    ['Närvarande:', 'present'],
    ['NÄRVARANDE', 'present'],
    ['Närvarande ledamöter', 'present'],
    ['Beslutande', 'present'],
    ['Deltagare', 'present'],
    ['Övriga deltagare', 'present'],
    ['Övriga närvarande', 'present'],
    ['Närvarande övriga medlemmar', 'present'],
    ['Tjänstgörande ersättare', 'present'],
    ['Styrelsemedlemmar', 'present'],
    ['Tjänstepersoner', 'present'],
    ['Deltagare (beslutande)', 'present'],
    ['Beslutande Ledamöter Tjänstgörande ersättare', 'present'],
    ['Frånvarande', 'absent'],
    ['Ej närvarande', 'absent'],
    ['EJ NÄRVARANDE', 'absent'],
    ['Ej närvarande (ersättare)', 'absent'],
    ['Frånvarande utan ersättare', 'absent'],
    ['Anmält förhinder', 'absent'],
    ['Plats och tid', null],
    ['Paragrafer', null],
    ['Anna Berg', null],
    ['Nästa möte', null],
  ])('%s: %s', (label, presence) => {
    expect(presenceOf(label)).toBe(presence)
  })

  test('part the present from the absent', () => {
    expect(peopleIn('NÄRVARANDE\n\nAnna Berg, Almvik\n\nEJ NÄRVARANDE\n\nBo Ek, Bergsjö')).toEqual([
      'Anna Berg | Almvik',
      '- Bo Ek | Bergsjö',
    ])
  })

  test('may be broken over two lines', () => {
    expect(peopleIn('**Deltagare\n(beslutande):**\n\nAnna Berg (S), Norrvik')).toEqual([
      'Anna Berg | S | Norrvik',
    ])
  })

  test('may stand on the line of the first name', () => {
    expect(peopleIn('Deltagare: Anna Berg, Almvik\nBo Ek, Bergsjö')).toEqual([
      'Anna Berg | Almvik',
      'Bo Ek | Bergsjö',
    ])
  })

  test('may stand before the first name without colon', () => {
    expect(peopleIn('Beslutande Anna Berg (S), ordförande\nBo Ek (M)')).toEqual([
      'Anna Berg | S | ordförande',
      'Bo Ek | M',
    ])
  })

  test('of other things end the list', () => {
    expect(peopleIn('Närvarande:\n\nAnna Berg\n\nPlats: Norrviks Kommunhus\nStora Torget')).toEqual([
      'Anna Berg',
    ])
  })
})

describe('running lists', () => {
  test('of names', () => {
    expect(peopleIn('Närvarande: Anna Berg, Bo Ek och Cilla Dahl')).toEqual([
      'Anna Berg',
      'Bo Ek',
      'Cilla Dahl',
    ])
  })

  test('of names and roles by turns', () => {
    expect(
      peopleIn(
        'Samt: Maria Lodin, förbundsdirektör, Elin Brandt, sekreterare, § 4\ndeltog Sara Holm, avdelningschef, Per Mark, samordnare',
      ),
    ).toEqual([
      'Maria Lodin | förbundsdirektör',
      'Elin Brandt | sekreterare',
      'Sara Holm | avdelningschef',
      'Per Mark | samordnare',
    ])
  })

  test('of nicknames, also inside an item', () => {
    const minutes = minutesOf(
      '## 1. Öppnande\n\nText.\n\n## 2. Röstlängd\nnärvarande: jon, tkg, larixon\n\n## 3. Slut\n',
    )
    expect(minutes.attendance.map(({ name }) => name)).toEqual(['jon', 'tkg', 'larixon'])
  })

  test('of first names', () => {
    expect(peopleIn('Närvarande: Alva, Bert, Cia')).toEqual(['Alva', 'Bert', 'Cia'])
  })
})

describe('columns', () => {
  test('of members and substitutes side by side', () => {
    expect(
      peopleIn(`
Beslutande    Ledamöter                     Tjänstgörande ersättare
Anna Berg (M), Ordförande                   Bo Ek (M) ersätter Cilla Dahl (SD)
Diana Eng (KD)
`),
    ).toEqual(['Anna Berg | M | ordförande', 'Bo Ek | M', '- Cilla Dahl | SD', 'Diana Eng | KD'])
  })

  test('with the label at the left of the names', () => {
    expect(
      peopleIn(`
Beslutande             Anna Berg (S), ordförande
                       Bo Ek (C)
Övriga närvarande      Maria Lodin, kommundirektör
`),
    ).toEqual(['Anna Berg | S | ordförande', 'Bo Ek | C', 'Maria Lodin | kommundirektör'])
  })

  test('run together by OCR', () => {
    expect(peopleIn('Beslutande\n\nAnna Berg (C), 1:e vice ordförande Bo Ek (M) ersätter Cilla')).toEqual([
      'Anna Berg | C | 1:e vice ordförande',
      'Bo Ek | M',
    ])
  })

  test('of role, name and presence', () => {
    expect(
      peopleIn(`
Styrelsemedlemmar:
Befattning            Namn                 Närvarande
Ordförande            Anna Berg            Ja
Kassör                Bo Ek                Ja
Sekreterare           Cilla Dahl           Nej
Vice ordförande       Vakant
`),
    ).toEqual(['Anna Berg | ordförande', 'Bo Ek | kassör', '- Cilla Dahl | sekreterare'])
  })

  test('of a Markdown table', () => {
    expect(peopleIn('Närvarande:\n\n| Namn | Roll |\n| --- | --- |\n| Anna Berg | ordförande |')).toEqual([
      'Anna Berg | ordförande',
    ])
  })

  test('of who was there and who was not', () => {
    expect(
      peopleIn(
        'Närvarande              Frånvarande\nAnna Berg               Dan Ek\n                        Siv Alm',
      ),
    ).toEqual(['Anna Berg', '- Dan Ek', '- Siv Alm'])
  })

  test.each([
    [
      'yes and no',
      '| Namn | Roll | Närvaro |\n|-|-|-|\n| Anna Berg | Kassör | Ja |\n| Dan Ek | Ledamot | Nej |',
    ],
    [
      'words',
      '| Namn | Roll | Närvaro |\n|-|-|-|\n| Anna Berg | Kassör | På plats |\n| Dan Ek | Ledamot | Förhinder |',
    ],
    [
      'marks',
      '| Namn | Roll | Närv. | Frånv. |\n|-|-|-|-|\n| Anna Berg | Kassör | x | |\n| Dan Ek | Ledamot | | x |',
    ],
  ])('of a table that tells it by %s', (_, table) => {
    expect(peopleIn(table)).toEqual(['Anna Berg | kassör', '- Dan Ek | ledamot'])
  })
})

describe('one entry a person', () => {
  test('who is named again as chair', () => {
    expect(
      peopleIn('Närvarande:\n\nAnna Berg (S), Norrvik\n\nUnderskrifter\n\nOrdförande: Anna Berg'),
    ).toEqual(['Anna Berg | S | ordförande | Norrvik'])
  })

  test('with party letters anywhere in the head', () => {
    expect(peopleIn('Protokolljusterare\n\nAnna Berg (S) §§ 3-4')).toEqual(['Anna Berg | S'])
  })
})

describe('what is written like a name and is none', () => {
  test.each([
    'Stora Salen',
    'Norrviks Kommunhus',
    'Region Halland',
    'Qvist Revision AB',
    'Digital Justering',
    'Elofs Gymnasium',
  ])('%s', (words) => {
    expect(peopleIn(`Närvarande:\n\n${words}`)).toEqual([])
  })
})

test('a person knows where the name stands', () => {
  const text = 'Styrelsen 2025-03-04\n\nNärvarande:\n- Anna Berg (S)\n\n§ 1 Öppnande\n\nText.\n\n§ 2 Slut\n'
  const [person] = minutesOf(text).attendance
  expect(person?.name).toBe('Anna Berg')
  expect(text.slice(person?.span.start, person?.span.end)).toBe('Anna Berg')
})

test('names in the table of contents are not there', () => {
  const text = `
Tekniska nämnden 2025-03-04

Beslutande
Anna Berg (S)

Innehåll

§ 1 Initiativ från Bo Ek (M) ........ 2
§ 2 Övrigt ........ 3

§ 1 Initiativ från Bo Ek (M)

Text.

§ 2 Övrigt

Text.
`
  expect(minutesOf(text).attendance.map(({ name }) => name)).toEqual(['Anna Berg'])
})
