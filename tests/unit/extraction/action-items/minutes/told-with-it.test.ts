import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** The duties of one item in a board's minutes, each with kind, owners, day, who is told, and words. */
const dutiesIn = (item: string): string[] =>
  extractionOf(
    `Styrelsen (STG) 2031-03-04\n\nNärvarande: Siv Ask, Olle Ek, Kerstin Berg\n\n§ 6 Arkivet\n${item}\n\n§ 7 Övrigt\nInget.\n`,
  ).actionItems.map(({ kind, owners, due, reportTo, text }) =>
    [kind, owners.map(({ name }) => name).join('+') || '–', due?.date ?? '–', reportTo ?? '–', text].join(
      ' | ',
    ),
  )

describe('who answers for a decision stands in the sentence after it', () => {
  test('also where the decision itself was no duty', () => {
    expect(
      dutiesIn(
        'Styrelsen beslutar\n- att anta planen\n- att den expedieras till stiftet. Ansvarig: Siv Ask.',
      ),
    ).toEqual(['assignment | Siv Ask | – | – | att den expedieras till stiftet. Ansvarig: Siv Ask.'])
  })

  test('who takes a thing in hand', () => {
    expect(dutiesIn('Beslut: Ansökan om bidrag lämnas in före den 27 april. Olle håller i den.')).toEqual([
      'assignment | Olle Ek | 2031-04-26 | – | Ansökan om bidrag lämnas in före den 27 april. Olle håller i den.',
    ])
  })

  test('to whom the task is left', () => {
    expect(
      dutiesIn(
        'Styrelsen beslutar att rutinen ska revideras. Uppgiften lämnas till en grupp bestående av Siv Ask och Olle Ek.',
      )[0],
    ).toBe(
      'assignment | Siv Ask+Olle Ek | – | – | Styrelsen beslutar att rutinen ska revideras. Uppgiften lämnas till en grupp bestående av Siv Ask och Olle Ek.',
    )
  })
})

describe('what the paragraph of a decision goes on to oblige to', () => {
  test('by whom something is done', () => {
    expect(
      dutiesIn(
        'Styrelsen ställer sig bakom bedömningen. Planen kompletteras av Siv Ask med ansvarig och datum, innan flytten påbörjas.',
      ),
    ).toEqual([
      'assignment | Siv Ask | – | – | Planen kompletteras av Siv Ask med ansvarig och datum, innan flytten påbörjas.',
    ])
  })

  test('who is to be kept informed', () => {
    expect(
      dutiesIn(
        'Styrelsen bifaller motionen på så vis att Siv tar fram ett förslag. Medlemmarna ska hållas underrättade om hur det går.',
      )[1],
    ).toBe('report | Siv Ask | – | Medlemmarna | Medlemmarna ska hållas underrättade om hur det går.')
  })
})

describe('each of two in one decision', () => {
  test('has a duty of his own', () => {
    expect(
      dutiesIn('Det bestäms att larmgruppen sköter nycklarna, och att Siv lämnar en rapport om försöket.'),
    ).toEqual([
      'assignment | larmgruppen | – | – | att larmgruppen sköter nycklarna',
      'report | Siv Ask | – | – | att Siv lämnar en rapport om försöket.',
    ])
  })
})

describe('when it is to be taken up, and who is told', () => {
  test.each([
    [
      'Beslut: Siv får ta fram ett förslag till hur pengarna kan användas, att behandlas den 15 april.',
      '2031-04-15 | –',
    ],
    ['Beslut: Siv ska senast den 15 april redogöra för läget i STG.', '2031-04-15 | STG'],
    [
      'Beslut: Siv får i uppdrag att teckna avtalet och hålla utskottets ordförande underrättad.',
      '– | utskottets ordförande',
    ],
  ])('%s', (item, expected) => {
    expect(dutiesIn(item)[0]?.split(' | ').slice(2, 4).join(' | ')).toBe(expected)
  })
})

describe('nobody has taken on', () => {
  test.each([
    'Enligt rutinen ska chefen kalla till samtal vid den tredje frånvaron.',
    'Siv hjälper gärna till om någon vill prata enskilt.',
    'Siv avråder från att laga den.',
    'Beslut fattas av förvaltningschefen i april.',
    'Hemtjänst Söder flyttar till Storgatan den 1 juni.',
    'Vid det mötet åtog sig Siv att sammanställa listan.',
  ])('%s', (item) => expect(dutiesIn(item)).toEqual([]))
})
