import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences of a discussion or of an association's notes that only talk: questions, wishes, what is done; the meeting is held 2031-09-10. */
export const TALKED: readonly ExpectedDuty[] = [
  {
    says: 'Styrelsen diskuterar hur medlemsavgiften ska tas ut.',
    kind: 'none',
  },
  {
    says: 'Olle Ek frågar om budgeten.',
    kind: 'none',
  },
  {
    says: 'Karin Ek anser att förvaltningen bör återkomma med siffror.',
    kind: 'none',
  },
  {
    says: 'Viktigt att alla kommuner är med.',
    kind: 'none',
  },
  {
    says: 'Kan kansliet ta fram statistik till nästa möte?',
    kind: 'none',
  },
  {
    says: 'Per berättar om vad som hänt sedan sist.',
    kind: 'none',
  },
  {
    says: 'Olle har mailat leverantören och väntar på svar.',
    kind: 'none',
  },
  {
    says: 'Det hade varit bra om någon kollade upp detta.',
    kind: 'none',
  },
  {
    says: 'Inga frågor eller synpunkter.',
    kind: 'none',
  },
  {
    says: 'Någon borde kontakta kommunen.',
    kind: 'none',
  },
  {
    says: 'Vi skickar ut en enkät till alla medlemmar.',
    kind: 'none',
  },
  {
    says: 'Göran har beställt nya skyltar.',
    kind: 'none',
  },
  {
    says: 'Karin berättar att kommunen ska bygga om vägen.',
    kind: 'none',
  },
  {
    says: 'Mötet diskuterade frågan utan att fatta beslut.',
    kind: 'none',
  },
  {
    says: 'Ingen har anmält intresse.',
    kind: 'none',
  },
  {
    says: 'Lisa undrar om vi ska skaffa en ny skrivare.',
    kind: 'none',
  },
  {
    says: 'Per föreslår att Anna kontaktar kommunen.',
    kind: 'none',
  },
  {
    says: 'Ska vi bjuda in fler?',
    kind: 'none',
  },
  {
    says: 'Förslag: att styrelsen köper en ny gräsklippare.',
    kind: 'none',
  },
  {
    says: 'Styrelsen behöver hitta en ny kassör till årsmötet.',
    kind: 'none',
  },
  {
    says: 'Alla funderar till nästa möte.',
    kind: 'none',
  },
  {
    says: 'Åsa ansvarar för grillen.',
    kind: 'none',
  },
  {
    says: 'Håkan är sjuk och kunde inte delta.',
    kind: 'none',
  },
  {
    says: 'Det beslutades att Emma kontaktar banken.',
    kind: 'none',
  },
  {
    says: 'Ingen kollade upp det.',
    kind: 'none',
  },
  {
    says: 'Leif har kontaktat kommunen som återkommer.',
    kind: 'none',
  },
  {
    says: 'Nytt möte bokas.',
    kind: 'none',
  },
  {
    says: 'Punkten bordläggs.',
    kind: 'none',
  },
  {
    says: 'Någon behöver ta över hemsidan.',
    kind: 'none',
  },
  {
    says: 'Förslag på datum är den 3 maj.',
    kind: 'none',
  },
  {
    says: 'Styrelsen tackar Karin för arbetet.',
    kind: 'none',
  },
  {
    says: 'Vi ska försöka bli fler nästa år.',
    kind: 'none',
  },
  {
    says: 'Diskuterades om vi ska köpa en ny gräsklippare.',
    kind: 'none',
  },
  {
    says: 'Siv skriver, Olle justerar.',
    kind: 'none',
  },
  {
    says: 'Siv stänger mötet kl. 19.40.',
    kind: 'none',
  },
  {
    says: 'Siv berättar om erfarenheterna från stormen i januari.',
    kind: 'none',
  },
  {
    says: 'Karin Ek och Olle Ask besvarar frågor om broarna.',
    kind: 'none',
  },
  {
    says: 'Karin Ek går igenom tidplanen; arbetet bör vara klart i mars.',
    kind: 'none',
  },
  {
    says: 'Nämnden redovisar per den 31 oktober ett underskott.',
    kind: 'none',
  },
]
