import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** What a council decides: owners, date, recurrence, who is told and the words of each duty. */
const dutiesIn = (decision: string, head = 'Trygghetsrådet (TRR)'): string[] =>
  extractionOf(
    `${head}\n\nProtokoll 2031-09-10\n\nNärvarande: Anna Berg, Bo Ek, Siv Ask\n\nNästa möte: 8 oktober 2031\n\n§ 5 Planen\n\nBeslut\n\n${decision}\n\n§ 6 Övrigt\n`,
  ).actionItems.map(({ owners, due, every, reportTo }) =>
    [owners.map(({ name }) => name).join('+') || '–', due?.date ?? '–', every ?? '–', reportTo ?? '–'].join(
      ' | ',
    ),
  )

const GIVEN = 'Siv Ask gör en analys av platsen.'
const ALONE = 'Siv Ask | – | – | –'

describe('what is told of an assignment has its owners', () => {
  test.each([
    [
      'Analysen avlämnas till kommunstyrelsens arbetsutskott under mars 2032.',
      'Siv Ask | 2032-03-31 | – | kommunstyrelsens arbetsutskott',
    ],
    ['Därefter lämnas en muntlig lägesrapport vid varje sammanträde.', 'Siv Ask | – | meeting | –'],
    [
      'Hur det har gått rapporteras till rådets ordförande, senast den 10 oktober.',
      'Siv Ask | 2031-10-10 | – | rådets ordförande',
    ],
    ['Svar önskas innan budgetberedningen inleds i april.', 'Siv Ask | 2032-04-30 | – | –'],
    ['En avstämning görs dessförinnan med rådet i november.', 'Siv Ask | 2031-11-30 | – | rådet'],
    ['Presentation för rådet under första kvartalet 2032.', 'Siv Ask | 2032-03-31 | – | rådet'],
  ])('%s', (report, read) => expect(dutiesIn(`${GIVEN} ${report}`)).toEqual([ALONE, read]))
})

describe('what a council asks for', () => {
  test.each([
    ['Rådet önskar få gruppens årsrapport i maj. Ansvarig: Siv Ask', 'Siv Ask | 2032-05-31 | – | Rådet'],
    [
      'Vi vill ha en skriftlig utvärdering i maj. Den skrivs av Bo och Siv.',
      'Bo Ek+Siv Ask | 2032-05-31 | – | –',
    ],
    ['Licenserna läggs in i registret före utgången av april. Ansvarig: Bo Ek', 'Bo Ek | 2032-04-30 | – | –'],
    ['Ett test görs före den 1 december, Bo beställer.', 'Bo Ek | 2031-11-30 | – | –'],
    [
      'Till mötet den 4 maj behövs ett förslag; det skrivs av Bo och Siv.',
      'Bo Ek+Siv Ask | 2032-05-04 | – | –',
    ],
    ['Bo Ek har att till nästa TRR klargöra reglerna.', 'Bo Ek | 2031-10-08 | – | –'],
    ['Läget redovisas av Bo på varje TRR.', 'Bo Ek | – | meeting | TRR'],
    ['Läget redovisas av Bo varje månad från februari till augusti.', 'Bo Ek | – | P1M | –'],
    ['Till nästa TRR har Bo Ek att klargöra reglerna.', 'Bo Ek | 2031-10-08 | – | –'],
    ['att Siv Ask en gång om året ger rådet en bild av läget', 'Siv Ask | – | P1Y | rådet'],
  ])('%s', (decision, read) => expect(dutiesIn(decision)).toEqual([read]))

  test.each(['Ansvarig: Siv Ask', 'Vi vill se fler unga i rådet.', 'Nästa TRR hålls i salen.'])(
    'nothing: %s',
    (decision) => expect(dutiesIn(`Planen godkänns.\n\n${decision}`)).toEqual([]),
  )
})
