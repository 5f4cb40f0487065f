import { describe, expect, test } from 'vitest'
import { extract } from '#app/extraction/extract.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

const HEAD = `Ekdala kommun
Kommunstyrelsen
Sammanträdesprotokoll 2031-09-02

Närvarande: Karin Ek (S), ordförande, Eva Lind (M), Bo Dahl (C)
Nästa sammanträde: 2031-10-07

`

/** The items of one §, each as kind, owners, deadline, recurrence and who is told. */
const itemsIn = (text: string): string[] =>
  extract(documentOfText(`${HEAD}§ 7 Ett ärende\n\n${text}\n`), { meetings: [] }).actionItems.map((item) =>
    [
      item.kind,
      item.owners.map(({ name }) => name).join(', ') || '–',
      item.due?.date ?? '–',
      item.every ?? '–',
      item.reportTo ?? '–',
    ].join(' | '),
  )

/** Decisions of a municipal board by which somebody is to report, with what stands around them. */
const REPORTS: readonly (readonly [text: string, items: readonly string[]])[] = [
  [
    'Kommunstyrelsen beslutar att ge kommundirektören i uppdrag att utreda lokalbehovet. Utredningen ska vara klar i mars 2032 och redovisas för kommunstyrelsen i april.',
    ['assignment | kommundirektör | 2032-03-31 | – | kommunstyrelsen'],
  ],
  [
    'Kommunstyrelsen beslutar att ge kommundirektören i uppdrag att utreda lokalbehovet. Uppdraget ska återrapporteras i samband med budgetberedningen för 2027.',
    ['assignment | kommundirektör | – | – | –', 'report | kommundirektör | – | – | –'],
  ],
  [
    'Kommunstyrelsen beslutar att ge kommundirektören i uppdrag att utreda lokalbehovet samt att lämna delrapport i oktober.',
    ['assignment | kommundirektör | 2031-10-31 | – | –'],
  ],
  [
    'Kommunstyrelsen beslutar\natt ge kommundirektören i uppdrag att utreda lokalbehovet\natt delredovisning ska ske i oktober och slutredovisning i december',
    ['assignment | kommundirektör | – | – | –', 'report | kommundirektör | 2031-10-31 | – | –'],
  ],
  [
    'Kommunstyrelsen beslutar\natt ge kommundirektören i uppdrag att utreda lokalbehovet, med delrapportering i oktober och slutrapport i december.',
    ['assignment | kommundirektör | 2031-10-31 | – | –'],
  ],
  [
    'Kommunstyrelsen beslutar att uppdra till kommundirektören att månadsvis, fram till årsskiftet, rapportera om likviditeten.',
    ['assignment | kommundirektör | 2031-12-31 | P1M | –'],
  ],
  [
    'Beslut\nKommunstyrelsen beslutar att upphandlingen ska genomföras. Kommunstyrelsen ska löpande informeras om processen.',
    ['assignment | – | – | – | –', 'report | – | – | ongoing | Kommunstyrelsen'],
  ],
  [
    'Beslut\n1. Reglementet antas.\n2. Nämnderna ska årligen i samband med bokslutet rapportera hur reglementet följs.',
    ['report | nämnderna | – | P1Y | –'],
  ],
  [
    'Beslut\n1. Strategin antas.\n2. Strategin ska följas upp årligen och revideras varje mandatperiod.',
    ['report | – | – | P1Y | –'],
  ],
  [
    'Beslut\n1. Strategin antas.\n2. Kommundirektören ansvarar för uppföljning av strategin.',
    ['assignment | kommundirektör | – | – | –'],
  ],
  [
    'Beslut\n1. Strategin antas.\n2. Kommundirektören ansvarar för att strategin följs upp och redovisas för kommunstyrelsen varje år i mars.',
    ['assignment | kommundirektör | 2032-03-31 | P1Y | kommunstyrelsen'],
  ],
  [
    'Beslut\n1. Ansökan beviljas med 50 000 kronor.\n2. Som villkor gäller att föreningen lämnar en skriftlig slutrapport senast den 31 mars 2032.',
    ['report | föreningen | 2032-03-31 | – | –'],
  ],
  [
    'Beslut\nEkdala teater beviljas 50 000 kronor i bidrag. Slutredovisning lämnas senast två månader efter genomfört projekt.',
    ['report | – | – | – | –'],
  ],
  [
    'Beslut\nKommunstyrelsen har tagit del av månadsuppföljningen och kallar verksamhetschefen till nästa sammanträde för att redogöra för orsakerna till underskottet.',
    ['report | verksamhetschef | 2031-10-07 | – | –'],
  ],
  [
    'Beslut\nKommunstyrelsen kallar socialnämndens presidium till nästa sammanträde för en redovisning av åtgärderna.',
    ['report | socialnämndens presidium | 2031-10-07 | – | –'],
  ],
  [
    'Beslut\nKommunstyrelsen förutsätter att socialnämnden återkommer med en redovisning av vidtagna åtgärder senast i december.',
    ['report | socialnämnden | 2031-12-31 | – | –'],
  ],
  [
    'Beslut\nKommunstyrelsen uppmanar socialnämnden att återkomma med åtgärder för en budget i balans. Åtgärderna ska redovisas senast den 4 november.',
    ['assignment | socialnämnden | – | – | –', 'report | socialnämnden | 2031-11-04 | – | –'],
  ],
  [
    'Beslut\nKommunstyrelsen beslutar att ärendet ska återkomma när remissvaren sammanställts.',
    ['report | – | – | – | –'],
  ],
  [
    'Beslut\nKommunstyrelsen beslutar att bordlägga ärendet. Till nästa sammanträde ska ekonomichefen redovisa kostnaderna för de olika alternativen.',
    ['report | ekonomichef | 2031-10-07 | – | –'],
  ],
  [
    'Beslut\nKommunstyrelsen beslutar att återremittera ärendet för en redovisning av de ekonomiska konsekvenserna.',
    [],
  ],
  [
    'Beslut\nKommunstyrelsen beslutar att återremittera ärendet för kompletterande utredning. Ärendet ska återredovisas senast i december.',
    ['report | – | 2031-12-31 | – | –'],
  ],
  [
    'Beslut\nKommunstyrelsen beslutar att en arbetsgrupp tillsätts. Arbetsgruppen ska regelbundet stämma av med kommunstyrelsens arbetsutskott och lämna sitt slutliga förslag i maj 2032.',
    ['assignment | arbetsgruppen | 2032-05-31 | ongoing | –'],
  ],
  [
    'Beslut\nKommunstyrelsen beslutar att en arbetsgrupp tillsätts. Gruppens arbete redovisas för kommunstyrelsen varje kvartal.',
    ['report | – | – | P3M | kommunstyrelsen'],
  ],
  [
    'Beslut\nKommunstyrelsen utser Eva Lind till kommunens representant i styrgruppen. Eva Lind rapporterar från styrgruppens möten till kommunstyrelsen.',
    ['report | Eva Lind | – | – | kommunstyrelsen'],
  ],
  [
    'Beslut\nKommunstyrelsen utser Eva Lind till kommunens representant i styrgruppen, med uppdrag att rapportera till kommunstyrelsen minst två gånger per år.',
    ['assignment | Eva Lind | – | P6M | kommunstyrelsen'],
  ],
  ['Beslut\nKommunstyrelsen godkänner slutredovisningen av projektet.', []],
  ['Beslut\nKommunstyrelsen godkänner redovisningen av delegationsbeslut.', []],
  ['Beslut\nKommunstyrelsen beslutar att anmäla förtroendevaldas avsägelser till kommunfullmäktige.', []],
  [
    'Beslut\nEkonomichefen ges i uppdrag att gå igenom avtalen. Vad genomgången har visat redovisas för arbetsutskottet den 4 november.',
    ['assignment | ekonomichef | – | – | –', 'report | ekonomichef | 2031-11-04 | – | arbetsutskottet'],
  ],
  [
    'Beslut\nEkonomichefen ges i uppdrag att följa kostnaderna. Därefter redovisas utfallet.',
    ['assignment | ekonomichef | – | – | –', 'report | ekonomichef | – | – | –'],
  ],
  [
    'Beslut\nGatuchefen får i uppdrag att prova modellen. Hur det har gått vill kommunstyrelsen veta senast i mars 2032.',
    ['assignment | gatuchef | – | – | –', 'report | gatuchef | 2032-03-31 | – | kommunstyrelsen'],
  ],
  [
    'Beslut\nMiljöinspektören mäter bullret under oktober. Resultatet till kommunstyrelsen i december.',
    [
      'assignment | miljöinspektör | 2031-10-31 | – | –',
      'report | miljöinspektör | 2031-12-31 | – | kommunstyrelsen',
    ],
  ],
  [
    'Beslut\nFörslaget sänds på remiss. Remissammanställningen tillställs arbetsutskottet.',
    ['report | – | – | – | arbetsutskottet'],
  ],
  [
    'Beslut\nEva Lind och Bo Dahl företräder kommunen i samtalen. Deras mandat gäller tills vidare. De rapporterar till kommunstyrelsen efter varje samtal.',
    ['report | Eva Lind, Bo Dahl | – | – | kommunstyrelsen'],
  ],
  [
    'Beslut\nUppdraget lämnas till arbetsutskottet. Förslagen redovisas på februarimötet.',
    ['assignment | arbetsutskottet | – | – | –', 'report | arbetsutskottet | 2032-02-29 | – | –'],
  ],
]

describe('what a board decides to be told', () => {
  test.each(REPORTS)('%s', (text, items) => expect(itemsIn(text)).toEqual(items))
})
