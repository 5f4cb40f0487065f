import { describe, expect, test } from 'vitest'
import { readableClauses } from './readable-clause.ts'

type Reading = Readonly<{ says: string; clauses: readonly string[] }>

describe('one clause', () => {
  test.each<Reading>([
    {
      says: 'Styrelsen godkänner budgeten.',
      clauses: ['main · Styrelsen · godkänna'],
    },
    {
      says: 'Budgeten godkänns.',
      clauses: ['main · Budgeten · godkänna (passive)'],
    },
    {
      says: 'Förvaltningen ska redovisa utfallet.',
      clauses: ['main · Förvaltningen · shall · redovisa'],
    },
    {
      says: 'Utfallet ska redovisas av förvaltningen.',
      clauses: ['main · Utfallet · shall · redovisa (passive)'],
    },
    {
      says: 'Kansliet kommer att skicka ut en enkät.',
      clauses: ['main · Kansliet · will · skicka'],
    },
    {
      says: 'Kansliet kommer skicka ut en enkät.',
      clauses: ['main · Kansliet · will · skicka'],
    },
    {
      says: 'Styrelsen har godkänt planen.',
      clauses: ['main · Styrelsen · perfect · godkänna · told'],
    },
    {
      says: 'Planen är godkänd.',
      clauses: ['main · Planen · state · godkänna (passive)'],
    },
    {
      says: 'Planen blev inte godkänd.',
      clauses: ['main · Planen · state · godkänna (passive) · not · told'],
    },
    {
      says: 'Kommunen bör inte ansöka om bidrag.',
      clauses: ['main · Kommunen · should · ansöka · not'],
    },
    {
      says: 'Nämnden beslutade om en ny taxa.',
      clauses: ['main · Nämnden · besluta · told'],
    },
    {
      says: 'Gruppen kan utse en talesperson.',
      clauses: ['main · Gruppen · may · utse'],
    },
    {
      says: 'Revisionen avser bjuda in tjänstepersoner.',
      clauses: ['main · Revisionen · plan · bjuda'],
    },
    {
      says: 'Göran för anteckningar.',
      clauses: ['main · Göran · föra'],
    },
  ])('$says', ({ says, clauses }) => expect(readableClauses(says)).toEqual(clauses))
})

describe('word order', () => {
  test.each<Reading>([
    {
      says: 'Under våren kommer kansliet att kalla till möte.',
      clauses: ['main · kansliet · will · kalla'],
    },
    {
      says: 'I maj redovisar förvaltningen utfallet.',
      clauses: ['main · förvaltningen · redovisa'],
    },
    {
      says: 'Därefter uppdras byrån att skriva rapporten.',
      clauses: ['main · byrån · uppdra (passive)', 'infinitive · – · skriva'],
    },
    {
      says: 'Varje år följer nämnden upp planen.',
      clauses: ['main · nämnden · följa'],
    },
    {
      says: 'Vid mötet lämnade Karin Ek en rapport.',
      clauses: ['main · Karin Ek · lämna · told'],
    },
    {
      says: 'Till årsmötet tas en motion fram.',
      clauses: ['main · en motion · ta (passive)'],
    },
    {
      says: 'Även frågan om hyran ska utredas.',
      clauses: ['main · frågan om hyran · shall · utreda (passive)'],
    },
    {
      says: 'Ytterst handlar det om ekonomi.',
      clauses: ['main · det · handla'],
    },
    {
      says: 'Per tar fram ett förslag.',
      clauses: ['main · Per · ta'],
    },
    {
      says: 'Inför mötet ska en enkät skickas ut.',
      clauses: ['main · en enkät · shall · skicka (passive)'],
    },
  ])('$says', ({ says, clauses }) => expect(readableClauses(says)).toEqual(clauses))
})

describe('clauses inside clauses', () => {
  test.each<Reading>([
    {
      says: 'Nämnden beslutar att förvaltningen ska utreda frågan.',
      clauses: ['main · Nämnden · besluta', 'that · förvaltningen · shall · utreda'],
    },
    {
      says: 'Nämnden beslutar att efter sommaren ska en utvärdering genomföras och presenteras.',
      clauses: [
        'main · Nämnden · besluta',
        'that · en utvärdering · shall · genomföra (passive) · + presentera',
      ],
    },
    {
      says: 'Styrelsen uppdrar åt kansliet att ta fram en plan.',
      clauses: ['main · Styrelsen · uppdra', 'infinitive · – · ta'],
    },
    {
      says: 'Styrelsen uppdrar åt kansliet att under hösten ta fram en plan och redovisa den.',
      clauses: ['main · Styrelsen · uppdra', 'infinitive · – · ta · + redovisa'],
    },
    {
      says: 'När remissen är klar kommer kansliet ta fram ett förslag.',
      clauses: ['main · kansliet · will · ta', 'condition när · remissen · vara'],
    },
    {
      says: 'Om medel beviljas startar projektet i maj.',
      clauses: ['main · projektet · starta', 'condition om · medel · bevilja (passive)'],
    },
    {
      says: 'Kansliet ska meddela föreningen att bidraget dras in om planen saknas.',
      clauses: [
        'main · Kansliet · shall · meddela',
        'that · bidraget · dra (passive)',
        'condition om · planen · sakna (passive)',
      ],
    },
    {
      says: 'Beslut som fattats på delegation ska anmälas.',
      clauses: [
        'main · Beslut som fattats på delegation · shall · anmäla (passive)',
        'relative som · – · fatta (passive) · told',
      ],
    },
    {
      says: 'Den konsult som anlitats ska lämna en rapport.',
      clauses: [
        'main · Den konsult som anlitats · shall · lämna',
        'relative som · – · anlita (passive) · told',
      ],
    },
    {
      says: 'Kansliet tar fram en plan som redovisas i maj.',
      clauses: ['main · Kansliet · ta', 'relative som · – · redovisa (passive)'],
    },
    {
      says: 'Det är oklart hur kostnaden ska fördelas.',
      clauses: ['main · Det · vara', 'question hur · kostnaden · shall · fördela (passive)'],
    },
    {
      says: 'Förbundet väljer det styrelsen ser som lämpligast.',
      clauses: ['main · Förbundet · välja', 'relative · – · se'],
    },
    {
      says: 'Nämnden godkänner rapporten, vilket innebär att uppdraget är slutfört.',
      clauses: [
        'main · Nämnden · godkänna',
        'relative vilket · – · innebära',
        'that · uppdraget · state · slutföra (passive)',
      ],
    },
  ])('$says', ({ says, clauses }) => expect(readableClauses(says)).toEqual(clauses))
})

describe('coordination', () => {
  test.each<Reading>([
    {
      says: 'att strategen bevakar frågan och vid behov återkommer till styrelsen',
      clauses: ['fragment · –', 'that · strategen · bevaka', 'that · strategen · återkomma'],
    },
    {
      says: 'Nämnden antar planen och uppdrar åt kansliet att sprida den.',
      clauses: ['main · Nämnden · anta', 'main · Nämnden · uppdra', 'infinitive · – · sprida'],
    },
    {
      says: 'Nämnden antar planen samt ger kansliet i uppdrag att sprida den.',
      clauses: ['main · Nämnden · anta', 'main · Nämnden · ge', 'infinitive · – · sprida'],
    },
    {
      says: 'Det är för sent i år, men Martin återkommer med ett förslag.',
      clauses: ['main · Det · vara', 'main · Martin · återkomma'],
    },
    {
      says: 'Programmet är inte klart så vi återkommer i maj.',
      clauses: ['main · Programmet · vara · not', 'main · vi · återkomma'],
    },
    {
      says: 'Karin och Olle tar fram ett förslag.',
      clauses: ['main · Karin och Olle · ta'],
    },
    {
      says: 'Nätverket bildades i maj och kansliet bjuder in till möte.',
      clauses: ['main · Nätverket · bilda (passive) · told', 'main · kansliet · bjuda'],
    },
    {
      says: 'att se över avtalen samt att informera styrelsen',
      clauses: ['fragment · –', 'infinitive · – · se', 'infinitive · – · informera'],
    },
    {
      says: 'Rapporten godkänns; kansliet skickar den vidare.',
      clauses: ['main · Rapporten · godkänna (passive)', 'main · kansliet · skicka'],
    },
  ])('$says', ({ says, clauses }) => expect(readableClauses(says)).toEqual(clauses))
})

describe('bare infinitives and orders', () => {
  test.each<Reading>([
    {
      says: 'uppdra åt kansliet att utreda frågan',
      clauses: ['infinitive · – · uppdra', 'infinitive · – · utreda'],
    },
    {
      says: 'Ge kansliet i uppdrag att utreda frågan.',
      clauses: ['infinitive · – · ge', 'infinitive · – · utreda'],
    },
    {
      says: 'att godkänna budgeten',
      clauses: ['fragment · –', 'infinitive · – · godkänna'],
    },
    {
      says: 'Boka lokal till årsmötet.',
      clauses: ['infinitive · – · boka'],
    },
    {
      says: 'Stäm av med kommunerna.',
      clauses: ['imperative · – · stämma'],
    },
  ])('$says', ({ says, clauses }) => expect(readableClauses(says)).toEqual(clauses))
})

describe('words that look like verbs', () => {
  test.each<Reading>([
    {
      says: 'Information om planer och rutiner lämnas.',
      clauses: ['main · Information om planer och rutiner · lämna (passive)'],
    },
    {
      says: 'Delar av verksamheten läggs ut.',
      clauses: ['main · Delar av verksamheten · lägga (passive)'],
    },
    {
      says: 'Den tidigare beslutade planen gäller.',
      clauses: ['main · Den tidigare beslutade planen · gälla'],
    },
    {
      says: 'De av nämnden beslutade uppdragen redovisas.',
      clauses: ['main · De av nämnden beslutade uppdragen · redovisa (passive)'],
    },
    {
      says: 'Aktiviteter kopplade till planen redovisas.',
      clauses: ['main · Aktiviteter kopplade till planen · redovisa (passive)'],
    },
    {
      says: 'Förslaget till beslut om budget för skolan antas.',
      clauses: ['main · Förslaget till beslut om budget för skolan · anta (passive)'],
    },
    {
      says: 'Kommunen kom överens om att samverka.',
      clauses: ['main · Kommunen · komma · told', 'infinitive · – · samverka'],
    },
    {
      says: 'Kansliet kommer att flanera.',
      clauses: ['main · Kansliet · will · flanera'],
    },
    {
      says: 'Åtgärd: Kansliet kontaktar hyresvärden.',
      clauses: ['main · Kansliet · kontakta'],
    },
    {
      says: 'Överenskommelse',
      clauses: ['fragment · –'],
    },
  ])('$says', ({ says, clauses }) => expect(readableClauses(says)).toEqual(clauses))
})
