import { expect, test } from 'vitest'
import { whoAndWhen } from './who-and-when.ts'

test.each<[string, string[]]>([
  [
    'Kommunstyrelsen beslutar att ge tekniska chefen i uppdrag att ta fram en åtgärdsplan för simhallen. Planen ska föreligga senast den 15 november.',
    ['assignment | teknisk chef | 2025-11-15'],
  ],
  [
    'Kommunstyrelsen beslutar\n\natt uppdra åt ekonomichefen att se över taxan,\natt uppdra åt tekniska chefen att inventera bryggorna,\natt båda uppdragen ska redovisas för kommunstyrelsen i december 2025.',
    [
      'assignment | ekonomichef',
      'assignment | teknisk chef',
      'report | ekonomichef, teknisk chef | 2025-12-31 | → kommunstyrelsen',
    ],
  ],
  [
    'Senast den 31 oktober ska följande vara genomfört:\n\n- Tekniska chefen inventerar samtliga lekplatser.\n- Ekonomichefen lämnar ett kalkylunderlag.\n- Kanslichefen kallar till ett möte med föreningarna.',
    [
      'commitment | teknisk chef | 2025-10-31',
      'commitment | ekonomichef | 2025-10-31',
      'commitment | kanslichef | 2025-10-31',
    ],
  ],
  [
    'Till nästa sammanträde:\n\n- Bo Dahl kontaktar Region Ekdala.\n- Eva Lind tar fram statistik.',
    ['commitment | Bo Dahl | 2025-10-07', 'commitment | Eva Lind | 2025-10-07'],
  ],
  [
    'Beslut\n\nKommunstyrelsen beslutar följande:\n1. Ekonomichefen får i uppdrag att ta fram en reviderad investeringsplan senast den 1 november.\n2. Tekniska chefen ges motsvarande uppdrag avseende underhållsplanen, dock senast den 1 december.',
    ['assignment | ekonomichef | 2025-11-01', 'assignment | teknisk chef | 2025-12-01'],
  ],
  [
    'Ett förslag till yttrande över detaljplanen ska lämnas senast den 20 oktober 2025.\n\nBeslut\n\nKommunstyrelsen uppdrar åt kommundirektören att besvara remissen.',
    ['assignment | kommundirektör | 2025-10-20'],
  ],
  [
    'Beslut\n\nKommunstyrelsen ger Lars Holm i uppdrag att förhandla med bolaget. Förhandlingarna ska vara avslutade före den 1 december. Lars rapporterar löpande till presidiet.',
    ['assignment | Lars Holm | 2025-11-30', 'report | Lars Holm | ongoing | → presidiet'],
  ],
  [
    'Beslut\n\nKommunstyrelsen ger kommundirektören i uppdrag att ta fram en lokalstrategi. Hen ska samråda med berörda nämnder. Strategin ska presenteras på sammanträdet i mars.',
    ['assignment | kommundirektör', 'assignment | kommundirektör', 'report | kommundirektör | 2026-03-31'],
  ],
  [
    'Eva Lind redogjorde för läget. Hon har ännu inte fått svar från regionen. Innan nästa sammanträde stämmer hon av på nytt.',
    ['commitment | Eva Lind | 2025-10-07'],
  ],
  [
    'Beslut\n\nVar och en av nämnderna ska senast den 30 november redovisa hur de avser att nå en budget i balans.',
    ['report | nämnderna | 2025-11-30'],
  ],
  [
    'Samtliga kommuner lämnar sina synpunkter till sekreteraren senast den 10 oktober. Sekreteraren sammanställer dem till nästa möte.',
    ['commitment | samtliga kommuner | 2025-10-10', 'commitment | sekreterare | 2025-10-07'],
  ],
  [
    'Frågan om parkeringen vid stationen diskuteras. Detta behöver utredas vidare och återkommer på sammanträdet i november.',
    ['commitment | 2025-11-30'],
  ],
  ['En uppföljning görs i samband med delårsbokslutet per den 31 augusti 2026.', []],
  [
    'Beslut\n\nKommunstyrelsen godkänner rapporten. Uppföljning ska ske vid halvårsskiftet.',
    ['report | 2026-06-30'],
  ],
  [
    'Beslut\n\nKommunstyrelsen noterar informationen. Ny avstämning ska göras varje månad fram till dess att budgeten är i balans.',
    ['report | P1M'],
  ],
  [
    'Beslut\n\nKommunstyrelsen beslutar att upphandla ett nytt ekonomisystem.\n\nAnsvarig: ekonomichefen\nTidplan: klart senast 31 mars 2026',
    ['assignment | ekonomichef | 2026-03-31'],
  ],
  [
    'Beslut\n\nAtt ta fram en ny resepolicy. Ansvarig: HR-chefen. Klart till sammanträdet i december.',
    ['assignment | HR-chef | 2025-12-31'],
  ],
  [
    'Beslut\n\nKommunstyrelsen ger kommundirektören i uppdrag\n- att kartlägga behovet av bostäder (klart 2025-12-01)\n- att ta fram en plan för dess genomförande (klart 2026-03-01)',
    ['assignment | kommundirektör | 2025-12-01', 'assignment | kommundirektör | 2026-03-01'],
  ],
  [
    'Beslut\n\nKommunstyrelsen ger kommundirektören i uppdrag att till den 1 december kartlägga behovet av bostäder och att därefter, senast i mars 2026, återkomma med en plan.',
    ['assignment | kommundirektör | 2026-03-31'],
  ],
  [
    'Beslut\n\nKommunstyrelsen beslutar att internkontrollplanen följs upp två gånger per år, i mars och i september, med första uppföljning i mars 2026.',
    ['report | 2026-03-31 | P6M'],
  ],
  [
    'Beslut\n\nKommunstyrelsen uppdrar åt säkerhetschefen att årligen i februari, med början 2026, rapportera om arbetet mot välfärdsbrott.',
    ['assignment | säkerhetschef | 2026-02-28 | P1Y'],
  ],
  [
    'Beslut\n\nKommunstyrelsen uppdrar åt säkerhetschefen att vid varje sammanträde ge en lägesrapport.',
    ['assignment | säkerhetschef | meeting'],
  ],
  [
    'Kommundirektören informerar om att medarbetarenkäten skickas ut den 1 oktober. Resultatet presenteras för kommunstyrelsen i januari.',
    ['commitment | 2026-01-31 | → kommunstyrelsen'],
  ],
  [
    'Senast den 31 oktober ska följande vara genomfört:\n\n- Tekniska chefen inventerar samtliga lekplatser.\n- Ekonomichefen lämnar ett kalkylunderlag.\n- Kanslichefen kallar till ett möte med föreningarna.',
    [
      'commitment | teknisk chef | 2025-10-31',
      'commitment | ekonomichef | 2025-10-31',
      'commitment | kanslichef | 2025-10-31',
    ],
  ],
  [
    'Kommunstyrelsen beslutar att följande åtgärder ska vara genomförda senast den 31 oktober:\n\n- Tekniska chefen inventerar samtliga lekplatser.\n- Ekonomichefen lämnar ett kalkylunderlag.',
    ['commitment | teknisk chef | 2025-10-31', 'commitment | ekonomichef | 2025-10-31'],
  ],
  [
    'Vid mötet den 12 juni kom följande fram:\n\n- Föreningarna vill ha längre tider.\n- Eva Lind undersöker saken.',
    ['commitment | Eva Lind'],
  ],
  [
    'Beslut\n\nKommunstyrelsen beslutar att upphandla ett nytt ekonomisystem.\n\nAnsvarig: ekonomichefen\nKlart: 31 mars 2026',
    ['assignment | ekonomichef | 2026-03-31'],
  ],
  ['Beslut\n\nKommunstyrelsen beslutar att godkänna rapporten.\n\nAnsvarig: ekonomichefen', []],
  [
    'Beslut\n\nAtt se över städrutinerna i skolorna.\nAnsvarig: Per Gran\nKlart senast: v. 44',
    ['assignment | Per Gran | 2025-11-02'],
  ],
  [
    'Beslut\n\nStyrelsen köper in en ny projektor.\nAnsvarig: Per Gran\nKlart senast: v. 44',
    ['assignment | Per Gran | 2025-11-02'],
  ],
  [
    'Beslut\n\nEn ny projektor köps in.\nAnsvarig: Per Gran\nKlart senast: v. 44',
    ['assignment | Per Gran | 2025-11-02'],
  ],
  [
    'Vi behöver en ny projektor.\n\nÅtgärd: Köpa in projektor\nAnsvarig: Per Gran\nKlart senast: v. 44',
    ['commitment | Per Gran | 2025-11-02'],
  ],
  ['Beslut: Höstmötet hålls den 12 november i Folkets hus.\nAnsvarig: Eva Lind', ['assignment | Eva Lind']],
])('when, by what stands around it: %s', (text, duties) => expect(whoAndWhen(text)).toEqual(duties))
