import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences of a background that retell or describe; the meeting is held 2031-09-10. */
export const RETOLD: readonly ExpectedDuty[] = [
  {
    says: 'Nämnden gav i maj förvaltningen i uppdrag att utreda frågan.',
    kind: 'none',
  },
  {
    says: 'Förvaltningen fick i uppdrag att ta fram en plan, vilket nu är gjort.',
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
    says: 'Den nya lagen träder i kraft den 1 januari 2032.',
    kind: 'none',
  },
  {
    says: 'Mötet avslutas kl. 15.00.',
    kind: 'none',
  },
  {
    says: 'Projektet pågår till och med december 2032.',
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
    says: 'Förvaltningen har tagit fram ett förslag som skickats på remiss.',
    kind: 'none',
  },
  {
    says: 'Förslaget innebär att avgiften höjs från den 1 januari 2032.',
    kind: 'none',
  },
  {
    says: 'Samråd hålls under perioden 1–21 oktober 2031.',
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
    says: 'Rapporten visar att antalet ärenden har ökat.',
    kind: 'none',
  },
  {
    says: 'Föreningen vill att kommunen tar över driften.',
    kind: 'none',
  },
]
