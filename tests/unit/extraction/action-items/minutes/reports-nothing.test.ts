import { expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

/** What is told of reports, answers and follow-ups in minutes, and leaves nobody anything to do. */
const NOTHING: readonly string[] = [
  'Ekonomichefen redovisar utfallet till och med augusti.',
  'Ekonomichefen redovisar utfallet t.o.m. november månad.',
  'Förbundet redovisar ett underskott på 2 mnkr i delårsbokslutet den 31 augusti.',
  'Ekonomichefen redovisar prognosen per den 31 augusti.',
  'Skolchefen svarar att resultaten redovisas i Skolverkets databas.',
  'Skolchefen svarar att siffrorna redovisas per skola.',
  'Skolchefen svarar att avvikelserna rapporteras löpande till huvudmannen.',
  'Uppföljning kommer att ske enligt ordinarie rutiner.',
  'Åtgärderna ska redovisas öppet.',
  'Rapporten ska lämnas i tre exemplar.',
  'Anmälan ska lämnas till länsstyrelsen.',
  'Årsredovisningen ska lämnas till revisorerna senast den 15 februari varje år.',
  'Enligt reglementet ska nämnderna rapportera till kommunstyrelsen.',
  'I rapporten redovisas kommunens arbete.',
  'Granskningen redovisas i bifogad rapport.',
  'Ekonomichefen presenterade bokslutet. Överskottet redovisas mot balanskravet.',
  'Kommundirektören rapporterar från möte med regionen.',
  'Ordföranden rapporterar från förbundets styrelsemöte den 28 augusti.',
  'Ordföranden informerar om konferensen den 14 oktober.',
  'Eva Lind berättar om resan till vänorten i november.',
  'Ordföranden informerar om att nämnden ska ha planeringsdag den 14 oktober.',
  'Kommundirektören informerar om att ekonomichefen slutar den 30 september.',
  'Länsstyrelsen redovisar resultatet i december.',
  'SKR presenterar sin prognos i oktober.',
  'Regeringen väntas presentera budgetpropositionen den 22 september.',
  'Utredningen ska redovisas till regeringen senast den 1 december.',
  'Myndigheten ska slutredovisa uppdraget den 1 december.',
  'I ärendet redovisas förslag till budget.',
  'Delegationsbeslut redovisas vid varje sammanträde.',
  'Sjukfrånvaron redovisas månadsvis till arbetsutskottet.',
  'Budgetuppföljningar ska enligt styrprinciperna lämnas till nämnden varje månad.',
  'Ärendet har tidigare redovisats för nämnden den 3 juni.',
  'Kommundirektören fick den 3 juni i uppdrag att redovisa kostnaderna senast i september.',
  'Uppdraget skulle ha redovisats i juni.',
  'Uppdraget återrapporteras härmed.',
  'Med detta anses uppdraget återrapporterat.',
  'Förslag till beslut\nKommundirektören får i uppdrag att återrapportera i november.\n\nBeslut\nKommunstyrelsen avslår förslaget.',
  'Förvaltningens förslag till beslut\natt nämnden får en redovisning i november\n\nBeslut\nÄrendet bordläggs.',
  'Yrkande\nBo Dahl (C) yrkar att resultatet ska redovisas för kommunstyrelsen i november.\n\nBeslut\nKommunstyrelsen avslår yrkandet.',
  'Beslut\nKommunstyrelsen godkänner redovisningen.\n\nBakgrund\nKommundirektören gavs i mars i uppdrag att redovisa kostnaderna. Resultatet ska enligt uppdraget presenteras i september.',
  'Beslut\nKommunstyrelsen noterar att rapporten kommer att behandlas av revisorerna i oktober.',
  'Beslut\nKommunstyrelsen konstaterar att uppdraget är slutredovisat.',
  'Beslut\nKommunstyrelsen beslutar att lägga redovisningen till handlingarna. Redovisningen avser perioden januari–augusti.',
  'Beslut\nKommunstyrelsen fastställer sammanträdestiderna. Årsredovisningen behandlas den 25 mars 2032.',
  'Beslut\nKommunstyrelsen antar tidplanen. Budgeten behandlas i kommunstyrelsen den 4 november och i kommunfullmäktige den 24 november.',
  'Beslut\nKommunstyrelsen överlämnar årsredovisningen till revisorerna.',
  'Beslut\nKommunstyrelsen beslutar att överlämna delårsrapporten till kommunfullmäktige.',
  'Beslut\nKommunstyrelsen antar reglementet. Av reglementet framgår att nämnden ska rapportera till kommunstyrelsen två gånger per år.',
  'Beslut\nKommunstyrelsen antar riktlinjerna. Riktlinjerna redovisas i bilaga.',
  'Beslut\nBo Dahl (C) reserverar sig mot beslutet. Reservationen bifogas protokollet.',
  'Beslut\nKommunstyrelsen beviljar ansökan. Beslutet kan överklagas inom tre veckor.',
]

test.each(NOTHING)('%s', (text) =>
  expect(
    itemsOf(`
Ekdala kommun
Kommunstyrelsen
Sammanträdesprotokoll 2031-09-02

Närvarande: Karin Ek (S), ordförande, Eva Lind (M), Bo Dahl (C)
Nästa sammanträde: 2031-10-07

§ 7 Ett ärende

${text}
`),
  ).toEqual([]),
)
