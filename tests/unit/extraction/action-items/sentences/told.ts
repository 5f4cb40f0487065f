import type { ExpectedDuty } from './expected-duty.ts'

/** Sentences of a background or summary, each with what a careful secretary reads in it; the meeting is held 2031-09-10. */
export const TOLD: readonly ExpectedDuty[] = [
  {
    says: 'Nämnden gav i maj förvaltningen i uppdrag att utreda frågan.',
    kind: 'none',
  },
  {
    says: 'Förvaltningen fick i uppdrag att ta fram en plan, vilket nu är gjort.',
    kind: 'none',
  },
  {
    says: 'Syftet är att stärka samverkan mellan kommunerna.',
    kind: 'none',
  },
  {
    says: 'Målsättningen är att alla barn ska erbjudas plats inom fyra månader.',
    kind: 'none',
  },
  {
    says: 'Enligt kommunallagen ska nämnden regelbundet rapportera till fullmäktige.',
    kind: 'none',
  },
  {
    says: 'Varje kommun ansvarar för sin egen del av kostnaderna.',
    kind: 'none',
  },
  {
    says: 'Karin Ek informerar om läget i projektet.',
    kind: 'none',
  },
  {
    says: 'Olle Ask föredrar ärendet.',
    kind: 'none',
  },
  {
    says: 'Förvaltningen bedömer att kostnaderna ryms inom ram.',
    kind: 'none',
  },
  {
    says: 'Förvaltningen föreslår att nämnden ger förvaltningen i uppdrag att utreda frågan vidare.',
    kind: 'none',
  },
  {
    says: 'Nämnden bör få en redovisning av utfallet i december.',
    kind: 'none',
  },
  {
    says: 'Det är viktigt att förvaltningen återkommer med siffror.',
    kind: 'none',
  },
  {
    says: 'Kommunen kan ansöka om bidrag senast den 1 december.',
    kind: 'none',
  },
  {
    says: 'Den nya lagen träder i kraft den 1 januari 2032.',
    kind: 'none',
  },
  {
    says: 'Mötet avslutas kl. 15.00.',
    kind: 'none',
  },
  {
    says: 'Kommunens kostnader kommer att öka under 2032.',
    kind: 'none',
  },
  {
    says: 'Skolverket kommer att presentera nya kursplaner i juni 2032.',
    kind: 'none',
  },
  {
    says: 'Projektet pågår till och med december 2032.',
    kind: 'none',
  },
  {
    says: 'Remisstiden går ut den 15 november.',
    kind: 'none',
  },
  {
    says: 'Verksamheten har under året arbetat med att kartlägga behoven.',
    kind: 'none',
  },
  {
    says: 'Enheten arbetar med att ta fram en ny rutin.',
    kind: 'none',
  },
  {
    says: 'Förvaltningen kommer att återkomma till nämnden med en slutrapport i februari 2032.',
    kind: 'commitment',
    owners: ['förvaltningen'],
    due: '2032-02-29',
    reportTo: 'nämnden',
  },
  {
    says: 'Förvaltningen kommer under hösten att ta fram en handlingsplan.',
    kind: 'commitment',
    owners: ['förvaltningen'],
    due: '2031-11-30',
  },
  {
    says: 'En fördjupad analys kommer att presenteras för nämnden i december.',
    kind: 'commitment',
    owners: [],
    due: '2031-12-31',
    reportTo: 'nämnden',
  },
  {
    says: 'Förvaltningen återkommer med mer information vid nästa sammanträde.',
    kind: 'commitment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Återrapportering sker till nämnden i mars 2032.',
    kind: 'commitment',
    owners: [],
    due: '2032-03-31',
    reportTo: 'nämnden',
  },
  {
    says: 'Leverantören ska ha åtgärdat bristerna senast den 15 oktober 2031.',
    kind: 'commitment',
    owners: ['leverantören'],
    due: '2031-10-15',
  },
  {
    says: 'Konsulten lämnar sin slutrapport i november.',
    kind: 'commitment',
    owners: ['konsult'],
    due: '2031-11-30',
  },
  {
    says: 'Ärendet tas upp på nytt i november.',
    kind: 'commitment',
    owners: [],
    due: '2031-11-30',
  },
  {
    says: 'Kontoret avser att bjuda in till ett informationsmöte i oktober.',
    kind: 'commitment',
    owners: ['kontoret'],
    due: '2031-10-31',
  },
  {
    says: 'Nämndens uppdrag är att svara för kommunens uppgifter inom socialtjänsten.',
    kind: 'none',
  },
  {
    says: 'Kommunstyrelsen har i uppdrag att samordna arbetet.',
    kind: 'none',
  },
  {
    says: 'Uppdraget att ta fram en plan gavs av nämnden i februari.',
    kind: 'none',
  },
  {
    says: 'I planen anges att kommunen ska minska utsläppen till 2035.',
    kind: 'none',
  },
  {
    says: 'Förvaltningen har tagit fram ett förslag som skickats på remiss.',
    kind: 'none',
  },
  {
    says: 'Förslaget innebär att avgiften höjs från den 1 januari 2032.',
    kind: 'none',
  },
  {
    says: 'Nämnden ska enligt reglementet lämna en rapport två gånger per år.',
    kind: 'none',
  },
  {
    says: 'Samråd hålls under perioden 1–21 oktober 2031.',
    kind: 'none',
  },
  {
    says: 'Om fullmäktige godkänner förslaget kommer avtalet att tecknas i januari.',
    kind: 'none',
  },
  {
    says: 'Under förutsättning att medel beviljas kommer projektet att starta i mars.',
    kind: 'none',
  },
  {
    says: 'Det finns behov av att kommunerna samverkar mer.',
    kind: 'none',
  },
  {
    says: 'Förvaltningen ser positivt på förslaget.',
    kind: 'none',
  },
  {
    says: 'Bygget beräknas starta i maj 2032.',
    kind: 'none',
  },
  {
    says: 'Antalet elever kommer att minska framöver.',
    kind: 'none',
  },
  {
    says: 'Diskussion fördes om hur arbetet ska organiseras.',
    kind: 'none',
  },
  {
    says: 'Rektorn beskriver hur skolan arbetar med frågan.',
    kind: 'none',
  },
  {
    says: 'Revisorerna rekommenderar nämnden att stärka den interna kontrollen.',
    kind: 'none',
  },
  {
    says: 'Utredaren konstaterar att det saknas rutiner och föreslår att sådana tas fram.',
    kind: 'none',
  },
  {
    says: 'Förvaltningen ansvarar för att planen följs upp.',
    kind: 'none',
  },
  {
    says: 'Förvaltningen kommer att bjuda in till en workshop i november.',
    kind: 'commitment',
    owners: ['förvaltningen'],
    due: '2031-11-30',
  },
  {
    says: 'Mer information kommer att lämnas vid nästa sammanträde.',
    kind: 'commitment',
    owners: [],
  },
  {
    says: 'Frågan kommer att beredas vidare och tas upp för beslut i december.',
    kind: 'commitment',
    owners: [],
    due: '2031-12-31',
  },
  {
    says: 'Kansliet ska senast den 1 oktober skicka ut underlaget till kommunerna.',
    kind: 'commitment',
    owners: ['kansliet'],
    due: '2031-10-01',
  },
  {
    says: 'Resultatet av enkäten presenteras på styrelsens möte den 9 oktober.',
    kind: 'commitment',
    owners: [],
    due: '2031-10-09',
    reportTo: 'styrelsen',
  },
  {
    says: 'Anna Ek återkommer till nämnden med svar på frågan.',
    kind: 'commitment',
    owners: ['Anna Ek'],
    reportTo: 'nämnden',
  },
  {
    says: 'Ordföranden kommer att kontakta länets riksdagsledamöter.',
    kind: 'commitment',
    owners: ['ordförande'],
  },
  {
    says: 'Bakgrunden är att nämnden 2030 gav förvaltningen i uppdrag att se över taxan.',
    kind: 'none',
  },
  {
    says: 'Uppdraget gavs i samband med budgetbeslutet.',
    kind: 'none',
  },
  {
    says: 'Förvaltningen fick i juni i uppdrag att återkomma.',
    kind: 'none',
  },
  {
    says: 'Kommunfullmäktige har beslutat att nämnderna ska redovisa sina internkontrollplaner.',
    kind: 'none',
  },
  {
    says: 'Lagen innebär att kommunen ska erbjuda plats inom fyra månader.',
    kind: 'none',
  },
  {
    says: 'Revisorerna begär svar senast den 1 december 2031.',
    kind: 'none',
  },
  {
    says: 'Statsbidraget kan sökas till och med den 31 oktober.',
    kind: 'none',
  },
  {
    says: 'Enligt tidplanen ska projekteringen påbörjas under våren.',
    kind: 'none',
  },
  {
    says: 'Nämnden fattar beslut om budgeten i november.',
    kind: 'none',
  },
  {
    says: 'Rapporten visar att antalet ärenden har ökat.',
    kind: 'none',
  },
  {
    says: 'Föreningen vill att kommunen tar över driften.',
    kind: 'none',
  },
  {
    says: 'Det kan bli aktuellt att bjuda in regionen.',
    kind: 'none',
  },
  {
    says: 'Gruppen skulle kunna ta fram en gemensam mall.',
    kind: 'none',
  },
  {
    says: 'Projektet ska bidra till att fler ungdomar får arbete.',
    kind: 'none',
  },
  {
    says: 'Planen ska vara ett stöd för verksamheten.',
    kind: 'none',
  },
  {
    says: 'Handlingsplanen ska bland annat innehålla mål och åtgärder.',
    kind: 'none',
  },
  {
    says: 'Hyresgästerna ska ha flyttat in i maj.',
    kind: 'none',
  },
  {
    says: 'Arbetet beräknas pågå till sommaren.',
    kind: 'none',
  },
  {
    says: 'Ett beslut väntas i december.',
    kind: 'none',
  },
  {
    says: 'Samverkan har skett med de fackliga organisationerna.',
    kind: 'none',
  },
  {
    says: 'Vid förra mötet beslutades att kansliet skulle ta fram en sammanställning.',
    kind: 'none',
  },
  {
    says: 'Efter sommaren kommer fler elever till skolan.',
    kind: 'none',
  },
  {
    says: 'Kostnaderna kommer att fördelas mellan kommunerna.',
    kind: 'none',
  },
  {
    says: 'Avtalet kommer att löpa ut i december.',
    kind: 'none',
  },
  {
    says: 'Lokalerna kommer att kunna användas från årsskiftet.',
    kind: 'none',
  },
  {
    says: 'Förbundet kommer inte att söka pengar.',
    kind: 'none',
  },
  {
    says: 'Arbetsgruppen kommer att lämna sitt slutförslag till styrelsen i mars 2032.',
    kind: 'commitment',
    owners: ['arbetsgruppen'],
    due: '2032-03-31',
  },
  {
    says: 'Kansliet kommer att skicka ut en inbjudan till kommunerna.',
    kind: 'commitment',
    owners: ['kansliet'],
  },
  {
    says: 'Ett förslag till ny organisation kommer att tas fram under hösten.',
    kind: 'commitment',
    owners: [],
    due: '2031-11-30',
  },
  {
    says: 'En översyn av reglerna kommer att göras av kansliet.',
    kind: 'commitment',
    owners: ['kansliet'],
  },
  {
    says: 'Ny information kommer att ges vid nästa möte.',
    kind: 'commitment',
    owners: [],
  },
  {
    says: 'Uppföljning kommer att ske i samband med årsbokslutet.',
    kind: 'none',
  },
  {
    says: 'Förbundschefen återkommer till styrelsen med ett kostnadsförslag.',
    kind: 'commitment',
    owners: ['förbundschef'],
    reportTo: 'styrelsen',
  },
  {
    says: 'Regionen bistår med statistik.',
    kind: 'commitment',
    owners: ['regionen'],
  },
  {
    says: 'Eva Lind och Bo Ask tar fram ett underlag till nästa möte.',
    kind: 'commitment',
    owners: ['Eva Lind', 'Bo Ask'],
  },
  {
    says: 'Underlaget skickas ut till kommunerna senast den 1 oktober.',
    kind: 'commitment',
    owners: [],
    due: '2031-10-01',
  },
  {
    says: 'Handlingsplanen redovisas för nämnden i november 2031.',
    kind: 'commitment',
    owners: [],
    due: '2031-11-30',
    reportTo: 'nämnden',
  },
  {
    says: 'Bristerna ska vara åtgärdade senast den 31 december 2031.',
    kind: 'commitment',
    owners: [],
    due: '2031-12-31',
  },
]
