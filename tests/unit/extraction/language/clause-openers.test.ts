import { describe, expect, test } from 'vitest'
import { readableClauses } from './readable-clause.ts'

type Reading = Readonly<{ says: string; clauses: readonly string[] }>

describe('what opens a clause and what only looks like it', () => {
  test.each<Reading>([
    {
      says: 'Ledaren överlämnar en plan så snart besked har kommit.',
      clauses: ['main · Ledaren · överlämna', 'condition snart · besked · perfect · komma · told'],
    },
    {
      says: 'Chefen ger besked så fort bolaget hört av sig.',
      clauses: ['main · Chefen · ge', 'condition fort · bolaget · höra · told'],
    },
    {
      says: 'Innan förslaget går ut lägger Nina till en rad.',
      clauses: ['main · Nina · lägga', 'condition innan · förslaget · gå'],
    },
    {
      says: 'Innan sommaren bokar Siv en lokal som rymmer alla.',
      clauses: ['main · Siv · boka', 'relative som · – · rymma'],
    },
    {
      says: 'Innan dess ska synpunkter inhämtas från föreningarna.',
      clauses: ['main · synpunkter · shall · inhämta (passive)'],
    },
    {
      says: 'Roger planerar för att lokalerna ska lämnas.',
      clauses: ['main · Roger · planera', 'that · lokalerna · shall · lämna (passive)'],
    },
    {
      says: 'Kansliet återkommer så snart som möjligt.',
      clauses: ['main · Kansliet · återkomma'],
    },
    {
      says: 'Gruppen, med Siv Ask som ordförande, arbetar fram en ansökan.',
      clauses: ['main · Gruppen, med Siv Ask som ordförande · arbeta'],
    },
    {
      says: 'Som villkor gäller att sökanden lämnar en rapport.',
      clauses: ['main · Som villkor · gälla', 'that · sökanden · lämna'],
    },
    {
      says: 'Samtidigt ska Siv och Olle ta in offerter.',
      clauses: ['main · Siv och Olle · shall · ta'],
    },
    {
      says: 'Priset höjs samtidigt som bidraget sänks.',
      clauses: [
        'main · Priset · höja (passive)',
        'fragment samtidigt · –',
        'relative som · bidraget · sänka (passive)',
      ],
    },
    {
      says: 'Om arbetet då inte har påbörjats ska Siv skriva till bolaget.',
      clauses: [
        'main · Siv · shall · skriva',
        'condition om · arbetet · perfect · påbörja (passive) · not · told',
      ],
    },
    {
      says: 'Siv har ett möte där och ser till att listan är klar.',
      clauses: ['main · Siv · ha', 'main · Siv · se', 'that · listan · vara'],
    },
    {
      says: 'Kontoret ska, innan planen sänds ut, redovisa behovet.',
      clauses: ['main · Kontoret · shall · redovisa'],
    },
    {
      says: 'Det moment som avser bidrag kompletteras av kansliet.',
      clauses: ['main · Det moment som avser bidrag · komplettera (passive)', 'relative som · – · avse'],
    },
    {
      says: 'Innan kallelsen skickas ut ser sekreteraren över den.',
      clauses: ['main · sekreteraren · se', 'condition innan · kallelsen · skicka (passive)'],
    },
    {
      says: 'Innan brevet går ut, skärper Siv texten.',
      clauses: ['main · Siv · skärpa', 'condition innan · brevet · gå'],
    },
    {
      says: 'Innan dess ska synpunkter inhämtas från klubbarna.',
      clauses: ['main · synpunkter · shall · inhämta (passive)'],
    },
    {
      says: 'Innan festen kollar Siv lokalen, Bo fixar mat.',
      clauses: ['main · Siv · kolla', 'main · Bo · fixa'],
    },
    {
      says: 'Innan mötet ser Siv till att lokalen bokas.',
      clauses: ['main · Siv · se', 'that · lokalen · boka (passive)'],
    },
    {
      says: 'Frågan skjuts upp till dess budgeten är antagen.',
      clauses: ['main · Frågan · skjuta (passive)', 'condition dess · budgeten · state · anta (passive)'],
    },
    {
      says: 'Till dess ska Siv ha ett underlag som visar priset.',
      clauses: ['main · Siv · shall · ha', 'relative som · – · visa'],
    },
    {
      says: 'Hur långt arbetet kommit rapporteras till styrelsen.',
      clauses: ['main · – · rapportera (passive)', 'question hur · långt arbetet · komma · told'],
    },
    {
      says: 'Hur arbetet fortskrider ska redovisas vid varje möte.',
      clauses: ['main · – · shall · redovisa (passive)', 'question hur · arbetet · fortskrida'],
    },
  ])('$says', ({ says, clauses }) => {
    expect(readableClauses(says)).toEqual(clauses)
  })
})
