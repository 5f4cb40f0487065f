import { expect, test } from 'vitest'
import { whoAndWhen } from './who-and-when.ts'

test.each<[string, string[]]>([
  [
    'Beslut\n\nKommunstyrelsen ger kommundirektören i uppdrag att se över nämndorganisationen. I uppdraget ingår att höra samtliga nämnder. Delrapport lämnas i november och slutrapport senast den 31 mars 2026.',
    ['assignment | kommundirektör', 'report | kommundirektör | 2026-03-31'],
  ],
  [
    'Beslut\n\nKommunstyrelsen uppdrar åt tekniska nämnden och socialnämnden att var för sig redovisa sina lokalbehov senast den 31 oktober.',
    ['assignment | tekniska nämnden, socialnämnden | 2025-10-31'],
  ],
  [
    'Beslut\n\nNämnderna uppmanas att senast den 1 november inkomma med förslag på besparingar. Ekonomichefen sammanställer förslagen till budgetberedningen den 12 november.',
    ['assignment | nämnderna | 2025-11-01', 'assignment | ekonomichef | 2025-11-12'],
  ],
  [
    'Beslut\n\nKommunstyrelsens ordförande Karin Ek får i uppdrag att skriva till regionen. Skrivelsen ska vara avsänd innan månadens slut.',
    ['assignment | Karin Ek | 2025-09-30'],
  ],
  [
    'Beslut\n\nKarin Ek och kommundirektören får i uppdrag att träffa bolaget och att därefter återrapportera till kommunstyrelsen.',
    ['assignment | Karin Ek, kommundirektör | → kommunstyrelsen'],
  ],
  [
    'Karin Ek och Bo Dahl besöker Norrby den 14 oktober. De berättar om besöket på nästa sammanträde.',
    ['commitment | Karin Ek, Bo Dahl | 2025-10-14', 'commitment | Karin Ek, Bo Dahl | 2025-10-07'],
  ],
  ['Frågan har ställts till tekniska chefen. Han återkommer med ett svar.', ['commitment | teknisk chef']],
  [
    'Tekniska kontoret har fått in klagomål på belysningen. De ser över armaturerna under hösten.',
    ['commitment | 2025-11-30'],
  ],
  [
    'Skolledarna lyfter behovet av fler platser. Rektorerna inventerar sina lokaler och lämnar siffrorna till Anna Sjö före höstlovet.',
    ['commitment | rektorerna'],
  ],
  [
    'Beslut\n\nSamtliga förvaltningschefer får i uppdrag att se över sina rutiner. Återrapportering sker till kommundirektören den 20 oktober.',
    [
      'assignment | samtliga förvaltningschefer',
      'report | samtliga förvaltningschefer | 2025-10-20 | → kommundirektören',
    ],
  ],
  [
    'Beslut\n\nRespektive nämnd ansvarar för att beslutet genomförs inom sitt område och redovisar detta i sin delårsrapport.',
    ['assignment | respektive nämnd'],
  ],
  [
    'Beslut\n\nVarje partigrupp utser en kontaktperson och meddelar kansliet senast den 19 september.',
    ['assignment | varje partigrupp | 2025-09-19'],
  ],
  [
    'Beslut\n\nÖversynen ska bedrivas skyndsamt så att ett förslag kan presenteras för kommunstyrelsen i november. Kommundirektören ansvarar.',
    ['assignment | kommundirektör | 2025-11-30 | → kommunstyrelsen'],
  ],
  [
    'Beslut\n\nKommundirektören får i uppdrag att ta fram förslag till åtgärder.\n\nRedovisas: 2025-12-02',
    ['assignment | kommundirektör'],
  ],
  [
    'Beslut\n\nKommundirektören får i uppdrag att ta fram förslag till åtgärder (återrapport i december).',
    ['assignment | kommundirektör | 2025-12-31'],
  ],
  [
    'Beslut\n\nKommundirektören får i uppdrag att till kommunstyrelsens nästkommande sammanträde ta fram förslag till åtgärder.',
    ['assignment | kommundirektör | 2025-10-07 | → kommunstyrelsen'],
  ],
  [
    'Beslut\n\nKommundirektören får i uppdrag att ta fram förslag till åtgärder i god tid inför budgetberedningen i oktober.',
    ['assignment | kommundirektör | 2025-10-31'],
  ],
  [
    'Beslut\n\nKommundirektören får i uppdrag att ta fram ett förslag utifrån diskussionen på sammanträdet den 26 augusti.',
    ['assignment | kommundirektör'],
  ],
  [
    'Beslut\n\nKommundirektören får i uppdrag att se över avtalet, som löper till och med den 31 december 2026.',
    ['assignment | kommundirektör'],
  ],
  [
    'Beslut\n\nKommundirektören får i uppdrag att senast sex månader före avtalets utgång den 31 december 2026 redovisa hur verksamheten kan drivas vidare.',
    ['assignment | kommundirektör | 2026-06-30'],
  ],
  [
    'Beslut\n\nKommundirektören får i uppdrag att följa upp beslutet om ett år.',
    ['assignment | kommundirektör | 2026-09-02'],
  ],
  [
    'Beslut\n\nBeslutet följs upp efter ett år. Ansvarig för uppföljningen är kvalitetschefen.',
    ['report | kvalitetschef'],
  ],
  ['Beslut\n\nEn utvärdering ska genomföras efter två år och därefter vart fjärde år.', ['assignment']],
  [
    'Beslut\n\nTillsynen utökas under 2026. Miljöchefen återkommer till kommunstyrelsen med en redovisning i februari 2027.',
    ['report | miljöchef | 2027-02-28 | → kommunstyrelsen'],
  ],
  [
    'Ordföranden informerar om att dialogmötet med föreningarna flyttas till den 22 oktober. Inbjudan skickas ut av kansliet nästa vecka.',
    ['commitment | kansliet | 2025-09-14'],
  ],
  [
    'Maria Vik påminner om att fylla i närvarolistan. Anmälan till utbildningen den 3 november görs till Maria senast den 10 oktober.',
    [],
  ],
  [
    'Handläggare: Anna Sjö\n\nAnna Sjö redogör för budgetläget. En reviderad prognos tas fram till oktobersammanträdet.',
    ['commitment | 2025-10-07'],
  ],
  [
    'Under hösten kommer en medborgardialog att hållas. Planeringen leds av kommunikationschefen, som också sammanställer resultatet före årsskiftet.',
    ['commitment | kommunikationschef | 2025-12-31'],
  ],
  [
    'Beslut\n\nÄrendet återremitteras för att kommundirektören ska komplettera med en barnkonsekvensanalys. Ärendet återkommer till kommunstyrelsen den 4 november.',
    ['assignment | kommundirektör | 2025-11-04 | → kommunstyrelsen'],
  ],
  [
    'Beslut\n\nKommunstyrelsen noterar informationen. Kommundirektören tar med sig de synpunkter som framförts och återkommer i november.',
    ['assignment | kommundirektör | 2025-11-30'],
  ],
  [
    'Beslut\n\nKommunstyrelsen antar policyn att gälla från och med den 1 januari 2026. HR-chefen ansvarar för att den görs känd i organisationen före ikraftträdandet.',
    ['assignment | HR-chef'],
  ],
  ['Beslut\n\nRiktlinjerna ska revideras senast 2027.', ['assignment | 2027-12-31']],
  ['Beslut\n\nRiktlinjerna gäller till och med 2027 och ska dessförinnan revideras.', ['assignment']],
  [
    'Kommundirektören informerade om att uppdraget från mars (§ 45) om lokalöversyn kommer att redovisas först i december.',
    [],
  ],
])('who and when further on: %s', (text, duties) => expect(whoAndWhen(text)).toEqual(duties))
