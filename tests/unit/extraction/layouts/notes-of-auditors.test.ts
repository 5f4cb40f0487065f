import { describe, expect, test } from 'vitest'
import { extractionOf, minutesOf, outline } from '#tests/support/minutes-of.ts'

// Numbers alone on their lines, titles broken by stray blank lines, "Överenskommelse" for Beslut.
const header = (page: number): string => `ALMVIKS KOMMUN
Kommunrevisionen                   SAMMANTRÄDESANTECKNINGAR        ${page} (4)

Datum
2024-05-20
`
const text = [
  `ALMVIKS KOMMUN
Kommunrevisionen                   SAMMANTRÄDESANTECKNINGAR

Datum
2024-05-20

Plats och tid   Stadshuset, Linden

20 maj                     Klockan 09:30-15:10

Beslutande      Ledamöter
Anna Berg (S)

Bo Ek (L) ärende 1-3
`,
  `${header(2)}
Innehåll

Mötets öppnande                                      3

Granskning av inköp inom
tekniska förvaltningen                               3

Revisionens ekonomi                                  4

Avslutning, nästa möte                               4
`,
  `${header(3)}
1

Mötets öppnande

Sammanfattning

Ordförande Anna Berg hälsar välkommen. Dagordning godkänns, med ett tillägg.

2
Granskning av inköp inom

tekniska förvaltningen

Beslut

Kommunrevisionen antar granskningen och uppdrar åt byrån att översända rapporten till
berörda.

Beslut justeras i separat protokoll.

Sammanfattning
Fanny Holm föredrar ärendet. Hon föreslår att revisionen godkänner rapporten.
`,
  `${header(4)}
3

Revisionens ekonomi

Överenskommelse
Kommunrevisionen beslutar att ge:

Anna Berg och Bo Ek två heldagsarvoden för deltagande på en konferens den 30 september samt
den 1 oktober.

Bo Ek halvdagsarvode för möte med byrån den 14 oktober.

Sammanfattning
Bo Ek föredrar ärendet.

4

Avslutning, nästa möte

Anna Berg tackar och förklarar mötet avslutat.
Nästa ordinarie möte hålls den 17 juni kl. 09:00-12:00 i Linden och
kl. 13:00-17:00 i Eken.
`,
].join('\f')

describe('notes of auditors', () => {
  const minutes = minutesOf(text)

  test('the head and the next meeting', () => {
    expect(minutes.meeting).toMatchObject({
      body: 'Kommunrevisionen',
      date: '2024-05-20',
      nextMeeting: '2024-06-17',
    })
  })

  test('who was there', () => {
    expect(minutes.attendance.map(({ name, party }) => `${name} (${party})`)).toEqual([
      'Anna Berg (S)',
      'Bo Ek (L)',
    ])
  })

  test('the sections', () => {
    expect(outline(minutes)).toEqual([
      '1 Mötets öppnande',
      '2 Granskning av inköp inom tekniska förvaltningen',
      '3 Revisionens ekonomi',
      '4 Avslutning, nästa möte',
    ])
  })

  test('the decisions', () => {
    expect(
      extractionOf(text).decisions.map(({ section, kind, text: words }) => `${section} ${kind}: ${words}`),
    ).toEqual([
      '1 procedure: Dagordning godkänns, med ett tillägg.',
      '2 approve: Kommunrevisionen antar granskningen och uppdrar åt byrån att översända rapporten till berörda.',
      '3 fund: Anna Berg och Bo Ek två heldagsarvoden för deltagande på en konferens den 30 september samt den 1 oktober.',
      '3 fund: Bo Ek halvdagsarvode för möte med byrån den 14 oktober.',
    ])
  })
})
