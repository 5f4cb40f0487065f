import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** The duties of one decision, one a line: kind, owners, date, recipient and words. */
const dutiesIn = (decision: string): string[] =>
  extractionOf(
    `Tekniska nämnden\nProtokoll 2031-09-10\n\n§ 5 Skolan\n\nBeslut\n\n${decision}\n\n§ 6 Övrigt\n`,
  ).actionItems.map(({ kind, owners, due, reportTo, text }) =>
    [kind, owners.map(({ name }) => name).join('+') || '–', due?.date ?? '–', reportTo ?? '–', text].join(
      ' | ',
    ),
  )

describe('the sentence after an assignment that says when its outcome is due', () => {
  test.each([
    ['Planen ska vara antagen senast den 31 oktober 2031.', '2031-10-31', '–'],
    ['Klart till den 10 oktober.', '2031-10-10', '–'],
    ['Detta ska ske inom budget och vara klart till hösten.', '2031-11-30', '–'],
    ['Arbetet ska börja i oktober och slutföras under våren 2032.', '2032-05-31', '–'],
    ['Svar senast vecka 20.', '2032-05-16', '–'],
    ['Förslaget ska vara nämnden tillhanda senast i maj 2032.', '2032-05-31', 'nämnden'],
    ['Utredningen ska överlämnas till nämnden senast i januari 2032.', '2032-01-31', 'nämnden'],
    ['Utkastet ska finnas hos cheferna senast den 10 januari.', '2032-01-10', '–'],
    ['Ett förslag ska ligga på nämndens bord i maj 2032.', '2032-05-31', '–'],
    ['Förslaget ska nå nämnden senast den 1 mars 2032.', '2032-03-01', '–'],
    ['Tidplan: klart i november.', '2031-11-30', '–'],
    ['Planen ska vara klar senast den 10 oktober och redovisas för nämnden.', '2031-10-10', 'nämnden'],
    ['Detta ska ske senast den 10 oktober.', '2031-10-10', '–'],
    ['Det blir gjort i oktober.', '2031-10-31', '–'],
    ['Detta görs senast den 10 oktober.', '2031-10-10', '–'],
    ['Ärendet återkommer till nämnden den 10 oktober.', '2031-10-10', 'nämnden'],
    ['Tidsfristen sätts till den 10 oktober.', '2031-10-10', '–'],
    ['Sista dag för redovisningen är den 10 oktober.', '2031-10-10', '–'],
    ['Det ska göras före den 10 oktober.', '2031-10-09', '–'],
    ['Yttrande ska ges senast den 10 oktober.', '2031-10-10', '–'],
    ['Åtgärderna ska vidtas senast den 10 oktober.', '2031-10-10', '–'],
    ['Ärendet ska tas upp på nytt i nämnden senast den 25 februari 2032.', '2032-02-25', 'nämnden'],
  ])('%s', (told, date, body) => {
    const given = 'Kontoret får i uppdrag att ta fram en plan.'
    expect(dutiesIn(`${given} ${told}`)).toEqual([
      `assignment | kontoret | ${date} | ${body} | ${given} ${told}`,
    ])
  })

  test.each([
    'Kostnad den 10 oktober: 4 000 kr.',
    'Klart är att lokalen säljs den 10 oktober.',
    'Klart snarast.',
    'Tidsfristen har förlängts.',
    'Detta görs av många i oktober.',
    'Planen ska börja gälla den 1 juni 2032.',
    'Ett första utkast ska finnas klart den 1 juni 2032.',
    'Detta ska ske i oktober och inom budget.',
    'Nämnderna ska ha svarat senast den 10 oktober.',
  ])('no date is taken from "%s"', (told) => {
    expect(dutiesIn(`Kontoret får i uppdrag att ta fram en plan. ${told}`)[0]).toBe(
      'assignment | kontoret | – | – | Kontoret får i uppdrag att ta fram en plan.',
    )
  })

  test('a report back stays a duty of its own', () => {
    expect(
      dutiesIn('Kontoret får i uppdrag att ta fram en plan. Planen ska redovisas för nämnden i maj 2032.'),
    ).toEqual([
      'assignment | kontoret | – | – | Kontoret får i uppdrag att ta fram en plan.',
      'report | kontoret | 2032-05-31 | nämnden | Planen ska redovisas för nämnden i maj 2032.',
    ])
  })

  test('an assignment with a date of its own keeps it', () => {
    expect(
      dutiesIn(
        'Kontoret får i uppdrag att i mars 2032 ta fram en plan. Den ska vara klar senast i maj 2032.',
      )[0],
    ).toContain('| 2032-03-31 |')
  })
})

test('each task of a list is given to whom the words above it name', () => {
  expect(
    dutiesIn(
      'Nämnden ger kontoret i uppdrag att\n- se över taxan\n- redovisa förslag för nämnden i maj 2032',
    ),
  ).toEqual([
    'assignment | kontoret | – | – | se över taxan',
    'assignment | kontoret | 2032-05-31 | nämnden | redovisa förslag för nämnden i maj 2032',
  ])
})

test('tasks that one sentence ties together are one duty', () => {
  expect(
    dutiesIn('Nämnden ger kontoret i uppdrag att\n- se över taxan, och\n- redovisa förslag i maj 2032'),
  ).toHaveLength(1)
})

test('each task of a list has its own date, also where the date stands first', () => {
  expect(
    dutiesIn(
      'Nämnden förelägger bolaget att\n1. senast den 15 november 2031 låta besiktiga behållaren\n2. senast den 31 december 2031 redovisa resultatet för nämnden',
    ).map((duty) => duty.split(' | ')[2]),
  ).toEqual(['2031-11-15', '2031-12-31'])
})
