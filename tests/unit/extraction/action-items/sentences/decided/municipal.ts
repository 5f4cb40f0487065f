import type { ExpectedDuty } from '../expected-duty.ts'

/** How boards of municipalities give something to do, in as many words as they have for it; the meeting is held 2031-09-10. */
export const MUNICIPAL: readonly ExpectedDuty[] = [
  {
    says: 'Kommunstyrelsen uppdrar till förvaltningen att till sammanträdet i maj återkomma med en redovisning av hur arbetet fortskrider.',
    kind: 'assignment',
    owners: ['förvaltningen'],
    due: '2032-05-31',
  },
  {
    says: 'Kommunstyrelsens förvaltning uppdras att ta fram ett förslag på reviderat reglemente.',
    kind: 'assignment',
    owners: ['kommunstyrelsens förvaltning'],
  },
  { says: 'Förvaltningen uppdrages att se över avgifterna.', kind: 'assignment', owners: ['förvaltningen'] },
  {
    says: 'Kommunchefen får i uppdrag att tillsammans med berörda förvaltningar utarbeta en plan.',
    kind: 'assignment',
    owners: ['kommunchef'],
  },
  {
    says: 'Tekniska chefen ges i uppdrag att inom befintlig budget genomföra åtgärderna.',
    kind: 'assignment',
    owners: ['teknisk chef'],
  },
  {
    says: 'att uppdra åt kommunchefen att utreda frågan vidare samt återkomma till kommunstyrelsen senast i juni 2025',
    kind: 'assignment',
    owners: ['kommunchef'],
    reportTo: 'kommunstyrelsen',
  },
  {
    says: 'att uppdraget slutredovisas till kommunfullmäktige i samband med årsredovisningen',
    kind: 'report',
    reportTo: 'kommunfullmäktige',
  },
  {
    says: 'Samtliga nämnder uppmanas att vidta åtgärder för att nå en budget i balans.',
    kind: 'assignment',
    owners: ['samtliga nämnder'],
  },
  {
    says: 'Kommunstyrelsen uppmanar socialnämnden att inkomma med en handlingsplan senast den 15 september.',
    kind: 'assignment',
    owners: ['socialnämnden'],
    due: '2031-09-15',
  },
  {
    says: 'Förvaltningen ska arbeta in de föreslagna ändringarna i dokumentet före fullmäktiges behandling.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Redovisning av vidtagna åtgärder ska ske vid nämndens sammanträde i september.',
    kind: 'report',
    due: '2031-09-30',
    reportTo: 'nämnden',
  },
  {
    says: 'Ekonomiavdelningen ombesörjer att medlen överförs.',
    kind: 'assignment',
    owners: ['ekonomiavdelningen'],
  },
  {
    says: 'Kommunledningsförvaltningen ansvarar för samordningen av arbetet.',
    kind: 'assignment',
    owners: ['kommunledningsförvaltningen'],
  },
  { says: 'Ansvarig för uppföljningen är kommunchefen.', kind: 'assignment', owners: ['kommunchef'] },
  {
    says: 'Till kontaktperson utses Anna Berg, som också ska kalla gruppen till ett första möte.',
    kind: 'assignment',
    owners: ['Anna Berg'],
  },
  {
    says: 'En arbetsgrupp bestående av presidiet och förvaltningschefen tillsätts för att ta fram ett förslag.',
    kind: 'assignment',
    owners: ['presidiet', 'förvaltningschef'],
  },
  {
    says: 'Presidiet ges i uppdrag att formulera ett yttrande och inlämna detta till länsstyrelsen.',
    kind: 'assignment',
    owners: ['presidiet'],
  },
  { says: 'Ordföranden får i uppdrag att besvara skrivelsen.', kind: 'assignment', owners: ['ordförande'] },
  {
    says: 'Ordförande ges i uppdrag att, tillsammans med sekreteraren, utforma ett svar.',
    kind: 'assignment',
    owners: ['ordförande'],
  },
  {
    says: 'Arbetsutskottet ger förvaltningen i uppgift att undersöka intresset.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Förvaltningen ges mandat att förhandla vidare med exploatören.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  { says: 'Kommunchefen bemyndigas att teckna avtal i enlighet med beslutet.', kind: 'none' },
  {
    says: 'Förvaltningschefen ska se till att rutinerna följs.',
    kind: 'assignment',
    owners: ['förvaltningschef'],
  },
  {
    says: 'Förvaltningen skall återkomma till nämnden med en lägesrapport.',
    kind: 'report',
    owners: ['förvaltningen'],
    reportTo: 'nämnden',
  },
  {
    says: 'Nämnden begär återrapportering vid varje sammanträde fram till årsskiftet.',
    kind: 'report',
    due: '2031-12-31',
    every: 'meeting',
    reportTo: 'Nämnden',
  },
  {
    says: 'Nämnden vill få en redovisning av effekterna av beslutet om ett år.',
    kind: 'report',
    due: '2032-09-10',
    reportTo: 'Nämnden',
  },
  { says: 'Tidigare uppdrag till förvaltningen upphör.', kind: 'none' },
  {
    says: 'Ärendet återremitteras till förvaltningen med uppdrag att förtydliga kostnaderna.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  { says: 'Ärendet återremitteras för ytterligare utredning avseende kostnader.', kind: 'none' },
  {
    says: 'Förslaget sänds på remiss till föreningarna med svarstid till den 30 april.',
    kind: 'assignment',
    due: '2032-04-30',
  },
  { says: 'Förvaltningen uppdras att föra in ändringarna.', kind: 'assignment', owners: ['förvaltningen'] },
  { says: 'Paragrafen förklaras omedelbart justerad.', kind: 'none' },
  {
    says: 'Kommunfullmäktige beslutar att ge kommunstyrelsen i uppdrag att ta fram en strategi.',
    kind: 'assignment',
    owners: ['kommunstyrelsen'],
  },
  {
    says: 'Barn- och utbildningsnämnden åläggs att redovisa orsakerna till underskottet.',
    kind: 'assignment',
    owners: ['barn- och utbildningsnämnden'],
  },
  {
    says: 'Bolaget ska årligen lämna en rapport till kommunstyrelsen.',
    kind: 'report',
    owners: ['bolaget'],
    every: 'P1Y',
    reportTo: 'kommunstyrelsen',
  },
  {
    says: 'Styrelsen för bolaget anmodas att inkomma med en tidplan.',
    kind: 'assignment',
    owners: ['styrelsen'],
  },
  {
    says: 'Till nästa sammanträde ska förvaltningen presentera alternativa lösningar.',
    kind: 'report',
    owners: ['förvaltningen'],
  },
  {
    says: 'Inför beslut i fullmäktige ska ekonomichefen komplettera underlaget.',
    kind: 'assignment',
    owners: ['ekonomichef'],
  },
  {
    says: 'Kanslichefen tar fram förslag på sammanträdesdagar för 2026.',
    kind: 'assignment',
    owners: ['kanslichef'],
  },
  {
    says: 'Kommunsekreteraren får i uppdrag att kalla till extra sammanträde.',
    kind: 'assignment',
    owners: ['kommunsekreterare'],
  },
  {
    says: 'att kommunchefen återrapporterar till kommunstyrelsen i november',
    kind: 'report',
    owners: ['kommunchef'],
    due: '2031-11-30',
    reportTo: 'kommunstyrelsen',
  },
  {
    says: 'att ge i uppdrag till förvaltningen att starta upphandling',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'att i övrigt uppdra åt förvaltningen att verkställa beslutet',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'att uppdra till Anna Berg och Bo Dahl att representera kommunen i projektet',
    kind: 'assignment',
    owners: ['Anna Berg', 'Bo Dahl'],
  },
  {
    says: 'Det uppdras åt kommunstyrelsen att verkställa beslutet.',
    kind: 'assignment',
    owners: ['kommunstyrelsen'],
  },
  {
    says: 'Kommunstyrelsen får därmed i uppdrag att verkställa beslutet.',
    kind: 'assignment',
    owners: ['kommunstyrelsen'],
  },
  {
    says: 'Förvaltningen får samtidigt i uppdrag att se över taxan.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  { says: 'Dessutom ska förvaltningen se över taxan.', kind: 'assignment', owners: ['förvaltningen'] },
  {
    says: 'Därutöver uppdras åt förvaltningen att se över taxan.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Vidare får förvaltningen i uppdrag att se över taxan.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  {
    says: 'Nämnden konstaterar att underskottet är stort och ger förvaltningen i uppdrag att ta fram åtgärder.',
    kind: 'assignment',
    owners: ['förvaltningen'],
  },
  { says: 'Nämnden noterar informationen och ser fram emot en ny lägesrapport i april.', kind: 'none' },
  {
    says: 'Informationen noteras, förvaltningen återkommer i april.',
    kind: 'report',
    owners: ['förvaltningen'],
    due: '2032-04-30',
  },
  {
    says: 'Informationen läggs till handlingarna. Förvaltningen återkommer med en fördjupad analys i april.',
    kind: 'none',
  },
  {
    says: 'Godkännes med tillägget att förvaltningen återkommer med en tidplan.',
    kind: 'report',
    owners: ['förvaltningen'],
  },
  {
    says: 'Planen antas med följande ändring: kansliet tar fram en ny tabell.',
    kind: 'assignment',
    owners: ['kansliet'],
  },
]
