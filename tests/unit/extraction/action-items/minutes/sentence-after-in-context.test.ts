import { expect, test } from 'vitest'
import { whoAndWhen } from './who-and-when.ts'

test.each<[string, string[]]>([
  [
    'Beslut\n\nHandlingsplanen ska uppdateras. Ekonomichefen får sex månader på sig.',
    ['assignment | ekonomichef | 2026-03-02'],
  ],
  [
    'Beslut\n\nEn utredning om gemensam växel ska göras. Uppdragstagare är ekonomichefen, med Eva Lind som sammankallande.',
    ['assignment | ekonomichef'],
  ],
  [
    'Beslut\n\nEn analys ska bifogas ärendet. Den upprättas av förvaltningen.',
    ['assignment | förvaltningen'],
  ],
  [
    'Beslut\n\nInför stämman ska ett förslag till ägardirektiv ligga klart. För framtagandet svarar kommunchefen och bolagets vd gemensamt.',
    ['assignment | kommunchef, bolagets vd'],
  ],
  [
    'Beslut\n\nPresidiet hålls underrättat om utvecklingen. Underrättelse sker månadsvis genom ekonomichefen, med början i november.',
    ['report | ekonomichef | 2025-11-30 | P1M'],
  ],
  [
    'Beslut\n\nKommunstyrelsen utser Eva Lind, Bo Dahl och Siv Ask till en programgrupp. Gruppens förslag läggs fram i december.',
    ['report | Eva Lind, Bo Dahl, Siv Ask | 2025-12-31'],
  ],
  [
    'Beslut\n\nEva Lind och Bo Dahl ska föra samtal med föreningarna. De rapporterar till kommunstyrelsen efter varje samtal.',
    ['assignment | Eva Lind, Bo Dahl', 'report | Eva Lind, Bo Dahl | → kommunstyrelsen'],
  ],
  [
    'Beslut\n\nÄrendet återremitteras till förvaltningen. Svaret ska förses med en tidsatt plan. Ärendet återkommer till kommunstyrelsen den 18 november.',
    ['assignment | förvaltningen | 2025-11-18 | → kommunstyrelsen'],
  ],
  [
    'Beslut\n\nPlanen ska prövas på nytt när budgeten är fastställd. Förvaltningen bereder den prövningen.',
    ['assignment | förvaltningen'],
  ],
  ['Beslut\n\nEn populärversion om högst fyra sidor ska åtfölja årsredovisningen.', ['assignment']],
  [
    'Beslut\n\nKostnaderna ska ses över och utskottet ska underrättas om resultatet.',
    ['assignment | → utskottet'],
  ],
  [
    'Beslut\n\nMätningarna ska göras före och efter, och resultatet ska visas för kommunstyrelsen.',
    ['assignment | → kommunstyrelsen'],
  ],
  [
    'Beslut\n\nSiffrorna ska stämmas av med barn- och utbildningsförvaltningen innan ärendet går vidare.',
    ['assignment'],
  ],
  [
    'Beslut\n\nArkivet ska gallras före flytten. Arbetet utförs av kansliet med stöd av Eva Lind.',
    ['assignment | kansliet'],
  ],
  [
    'Beslut\n\nAvtalet ska omförhandlas. Kommundirektören leder förhandlingarna.',
    ['assignment | kommundirektör'],
  ],
  [
    'Beslut\n\nAvtalet ska omförhandlas. Kommundirektören utses att leda förhandlingarna.',
    ['assignment | kommundirektör'],
  ],
  [
    'Beslut\n\nEn reviderad budget ska tas fram. Det sker inom ramen för ekonomichefens ordinarie arbete.',
    ['assignment'],
  ],
  [
    'Beslut\n\nSamtliga lekplatser ska besiktigas före den 1 maj. Tekniska chefen utser besiktningsman.',
    ['assignment | 2026-04-30', 'assignment | teknisk chef'],
  ],
  [
    'Beslut\n\nEn ny logga tas fram av kommunikationschefen i samråd med presidiet. Förslag redovisas i november och beslut fattas i december.',
    ['assignment | kommunikationschef', 'report | kommunikationschef | 2025-11-30'],
  ],
  ['Beslut\n\nSamråd ska hållas med pensionärsrådet. Eva Lind kallar.', ['assignment | Eva Lind']],
  [
    'Beslut\n\nRiktlinjen ska kompletteras med ett avsnitt om distansarbete. Det görs av HR-chefen till nästa sammanträde.',
    ['assignment | HR-chef | 2025-10-07'],
  ],
  [
    'Beslut\n\n1. En översyn av taxan ska genomföras.\n2. Översynen ska vara klar till årsskiftet.\n3. Ansvarig för översynen är ekonomichefen.',
    ['assignment', 'assignment | 2025-12-31', 'assignment | ekonomichef'],
  ],
  [
    'Beslut\n\nKommunstyrelsen beslutar att inrätta en samrådsgrupp med Eva Lind (sammankallande), Bo Dahl och ekonomichefen. Gruppen rapporterar till kommunstyrelsen två gånger per år.',
    ['report | gruppen | P6M | → kommunstyrelsen'],
  ],
  ['Beslut\n\nRedovisning av effekterna ska ske årligen i samband med årsredovisningen.', ['report | P1Y']],
  [
    'Beslut\n\nEkonomichefen lämnar varje månad, första gången den 10 oktober, en prognos till kommunstyrelsen.',
    ['assignment | ekonomichef | 2025-10-10 | P1M | → kommunstyrelsen'],
  ],
  ['Beslut\n\nEkonomichefen ska lämna en prognos den 15:e varje månad.', ['assignment | ekonomichef | P1M']],
  [
    'Beslut\n\nUppföljning av åtgärderna ska ske vid kommunstyrelsens sammanträden i november och februari.',
    ['report | 2025-11-30 | → kommunstyrelsen'],
  ],
])('who and when, in the sentence after: %s', (text, duties) => expect(whoAndWhen(text)).toEqual(duties))
