import type { ExpectedDuty } from './expected-duty.ts'

/** Sentences of a discussion or of an association's notes, each with what a careful secretary reads in it; the meeting is held 2031-09-10. */
export const SAID: readonly ExpectedDuty[] = [
  {
    says: 'Karin Ek återkommer med förslag på datum.',
    kind: 'commitment',
    owners: ['Karin Ek'],
  },
  {
    says: 'Kansliet skickar ut en inbjudan.',
    kind: 'commitment',
    owners: ['kansliet'],
  },
  {
    says: 'Förbundschefen återkopplar till styrelsen vid nästa möte.',
    kind: 'commitment',
    owners: ['förbundschef'],
    reportTo: 'styrelsen',
  },
  {
    says: 'Olle lovar att kolla upp detta.',
    kind: 'commitment',
    owners: ['Olle'],
  },
  {
    says: 'Olle ska höra med kommunen om lokalen.',
    kind: 'commitment',
    owners: ['Olle'],
  },
  {
    says: 'Anna och Per fixar fika till årsmötet.',
    kind: 'commitment',
    owners: ['Anna', 'Per'],
  },
  {
    says: 'Till nästa möte ska alla läsa igenom policyn.',
    kind: 'commitment',
    owners: ['alla'],
  },
  {
    says: 'Ordföranden tar kontakt med vägföreningen.',
    kind: 'commitment',
    owners: ['ordförande'],
  },
  {
    says: 'Samordnaren bjuder in regionen till nästa möte.',
    kind: 'commitment',
    owners: ['samordnare'],
  },
  {
    says: 'Frågan tas upp på nästa styrelsemöte.',
    kind: 'commitment',
    owners: [],
  },
  {
    says: 'Ärendet återkommer på nästa sammanträde.',
    kind: 'commitment',
    owners: [],
  },
  {
    says: 'Kassören betalar fakturan senast på fredag.',
    kind: 'commitment',
    owners: ['kassör'],
    due: '2031-09-12',
  },
  {
    says: 'Lisa kollar priser på stolar och återkommer.',
    kind: 'commitment',
    owners: ['Lisa'],
  },
  {
    says: 'Vi återkommer med ett förslag i oktober.',
    kind: 'commitment',
    owners: [],
    due: '2031-10-31',
  },
  {
    says: 'Per tar på sig att uppdatera hemsidan.',
    kind: 'commitment',
    owners: ['Per'],
  },
  {
    says: 'Maria tar med sig frågan till ledningsgruppen.',
    kind: 'commitment',
    owners: ['Maria'],
  },
  {
    says: 'Erik bokar lokal till mötet den 3 november.',
    kind: 'commitment',
    owners: ['Erik'],
    due: '2031-11-03',
  },
  {
    says: 'Sara mailar kommunen imorgon.',
    kind: 'commitment',
    owners: ['Sara'],
    due: '2031-09-11',
  },
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
    says: 'Karin, Olle och Per tar fram ett förslag till program.',
    kind: 'commitment',
    owners: ['Karin', 'Olle', 'Per'],
  },
  {
    says: 'Maria undersöker om skolan kan användas.',
    kind: 'commitment',
    owners: ['Maria'],
  },
  {
    says: 'Ordföranden skriver ett utkast till brev.',
    kind: 'commitment',
    owners: ['ordförande'],
  },
  {
    says: 'Erik och Lisa åtar sig att se över stadgarna till den 1 februari.',
    kind: 'commitment',
    owners: ['Erik', 'Lisa'],
    due: '2032-02-01',
  },
  {
    says: 'Johan kontaktar entreprenören för att få en ny offert.',
    kind: 'commitment',
    owners: ['Johan'],
  },
  {
    says: 'Arbetsgruppen återkommer med förslag på nästa möte.',
    kind: 'commitment',
    owners: ['arbetsgruppen'],
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
    says: 'Jenny hör av sig till leverantören.',
    kind: 'commitment',
    owners: ['Jenny'],
  },
  {
    says: 'Kalle skickar ut ett förslag på datum.',
    kind: 'commitment',
    owners: ['Kalle'],
  },
  {
    says: 'Stina och Moa planerar höstens utflykt.',
    kind: 'commitment',
    owners: ['Stina', 'Moa'],
  },
  {
    says: 'Oskar återkommer med kostnadsförslag till den 20 september.',
    kind: 'commitment',
    owners: ['Oskar'],
    due: '2031-09-20',
  },
  {
    says: 'Sofia beställer nya nycklar.',
    kind: 'commitment',
    owners: ['Sofia'],
  },
  {
    says: 'Lars ringer kommunen på måndag.',
    kind: 'commitment',
    owners: ['Lars'],
    due: '2031-09-15',
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
    says: 'Emma ska kontakta banken.',
    kind: 'commitment',
    owners: ['Emma'],
  },
  {
    says: 'Ulf kollar med försäkringsbolaget vad som gäller.',
    kind: 'commitment',
    owners: ['Ulf'],
  },
  {
    says: 'Ingrid kollar upp om det går att hyra släp.',
    kind: 'commitment',
    owners: ['Ingrid'],
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
]
