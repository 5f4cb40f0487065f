import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** What a decision of an invented committee gives whom to do, each with owners, date and recurrence. */
const read = (decision: string) => {
  const { actionItems, decisions } = extractionOf(
    `Miljönämnden i Norrvik\n\nProtokoll 2031-09-10\n\nNärvarande: Anna Berg, Bo Ek, Siv Ask\n\n§ 5 Tillsyn\n\nBeslut\n\n${decision}\n\n§ 6 Övrigt\n`,
  )
  return {
    decisions: decisions.map(({ text }) => text),
    duties: actionItems.map(({ owners, due, every, text }) =>
      [owners.map(({ name }) => name).join('+'), due?.date ?? '–', every ?? '–', text].join(' | '),
    ),
  }
}

describe('each point under words that oblige somebody is a duty of its own', () => {
  test('under "det åligger X att"', () => {
    expect(
      read(
        'Det åligger miljöchefen att\n\n1. kontakta grannkommunen,\n2. begära in uppgifter om kostnaden före den 1 maj,\n3. stämma av resultatet med presidiet.',
      ).duties,
    ).toEqual([
      'miljöchef | – | – | kontakta grannkommunen,',
      'miljöchef | 2032-04-30 | – | begära in uppgifter om kostnaden före den 1 maj,',
      'miljöchef | – | – | stämma av resultatet med presidiet.',
    ])
  })

  test('under "X ska", which decides nothing by itself', () => {
    expect(
      read(
        'Norrby Bil & Däck AB, org.nr 556000-0000, ska\na) förvara oljan under tak senast den 30 juni 2032,\nb) utan dröjsmål städa gården, och\nc) årligen lämna in en journal över avfallet.',
      ),
    ).toEqual({
      decisions: [
        'förvara oljan under tak senast den 30 juni 2032',
        'utan dröjsmål städa gården',
        'årligen lämna in en journal över avfallet.',
      ],
      duties: [
        'Norrby Bil & Däck AB | 2032-06-30 | – | förvara oljan under tak senast den 30 juni 2032,',
        'Norrby Bil & Däck AB | – | – | utan dröjsmål städa gården, och',
        'Norrby Bil & Däck AB | – | P1Y | årligen lämna in en journal över avfallet.',
      ],
    })
  })

  test('also where "samt" stands before the last of three', () => {
    expect(
      read(
        'Kansliet får i uppdrag att:\n- se över skyltarna,\n- i samråd med polisen ta fram en trafikplan, samt\n- varje kvartal rapportera till nämnden.',
      ).duties,
    ).toEqual([
      'kansliet | – | – | se över skyltarna,',
      'kansliet | – | – | i samråd med polisen ta fram en trafikplan, samt',
      'kansliet | – | P3M | varje kvartal rapportera till nämnden.',
    ])
  })
})

describe('no duty is made of', () => {
  test('what tenants in general are to do', () => {
    expect(read('Reglementet antas. Den som hyr ska\n- städa efter sig,\n- lämna nyckeln.').duties).toEqual(
      [],
    )
  })

  test('how a house is to be', () => {
    expect(read('Det nya huset ska\n- vara rött,\n- ha två dörrar.').duties).toEqual([])
  })

  test('two tasks tied by "och", of which one is made', () => {
    expect(
      read('Kansliet får i uppdrag att:\n- se över skyltarna, och\n- redovisa resultatet i maj.').duties,
    ).toHaveLength(1)
  })
})

describe('"att" on lines of their own under who is given something', () => {
  test('is a duty of its own', () =>
    expect(
      read(
        'Nämnden uppdrar åt miljöchefen\natt ta fram en plan,\natt utse en samordnare, och\natt lämna en rapport senast i mars 2032.',
      ).duties,
    ).toEqual([
      'miljöchef | – | – | att ta fram en plan,',
      'miljöchef | – | – | att utse en samordnare, och',
      'miljöchef | 2032-03-31 | – | att lämna en rapport senast i mars 2032.',
    ]))
})

describe('what is reported of a decision in the paragraph below it', () => {
  test('belongs to whom it was given', () =>
    expect(
      extractionOf(
        'Miljönämnden i Norrvik\n\nProtokoll 2031-09-10\n\n§ 5 Tillsyn\n\nMiljönämnden uppdrar åt miljöchefen att se över tillsynen.\n\nÅterrapportering sker till nämnden i maj 2032.\n\n§ 6 Övrigt\n',
      ).actionItems.map(({ kind, owners, due }) => [kind, owners[0]?.name, due?.date ?? null]),
    ).toEqual([
      ['assignment', 'miljöchef', null],
      ['report', 'miljöchef', '2032-05-31'],
    ]))
})
