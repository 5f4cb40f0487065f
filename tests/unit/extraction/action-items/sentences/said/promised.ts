import type { ExpectedDuty } from '../expected-duty.ts'

/** Sentences of a discussion or of an association's notes that promise something; the meeting is held 2031-09-10. */
export const PROMISED: readonly ExpectedDuty[] = [
  {
    says: 'Karin kollar om föreningen kan ta fram en mall, återkopplar i oktober.',
    kind: 'commitment',
    owners: ['Karin'],
    due: '2031-10-31',
  },
  {
    says: 'Karin skickar sammanställningen till kassören när den är klar i oktober.',
    kind: 'commitment',
    owners: ['Karin'],
    due: '2031-10-31',
  },
  {
    says: 'Karin lämnar uppdaterade uppgifter till kassören senast den 28 oktober.',
    kind: 'commitment',
    owners: ['Karin'],
    due: '2031-10-28',
  },
  {
    says: 'Karin undersöker möjliga datum under våren 2032 och återkommer i oktober.',
    kind: 'commitment',
    owners: ['Karin'],
    due: '2031-10-31',
  },
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
    says: 'Medlen räcker till en kurs, som Karin Ek anordnar i november.',
    kind: 'commitment',
    owners: ['Karin Ek'],
    due: '2031-11-30',
  },
  {
    says: 'Frågan bereds av arbetsgruppen, som Olle Ask sammankallar i november.',
    kind: 'commitment',
    owners: ['arbetsgruppen'],
    due: '2031-11-30',
  },
  {
    says: 'Ordföranden svarar brevskrivaren.',
    kind: 'commitment',
    owners: ['ordförande'],
  },
  {
    says: 'Siv påminner nämndens sekreterare om att svaret ska vara inne i november.',
    kind: 'commitment',
    owners: ['Siv'],
  },
  {
    says: 'Siv målar staketet i helgen.',
    kind: 'commitment',
    owners: ['Siv'],
    due: '2031-09-14',
  },
  {
    says: 'Karin Ek ringer kommunen om rampen och återkopplar i december.',
    kind: 'commitment',
    owners: ['Karin Ek'],
    due: '2031-12-31',
  },
  {
    says: 'Invigningen äger rum i oktober; Karin Ek skickar ut inbjudan till medlemmarna.',
    kind: 'commitment',
    owners: ['Karin Ek'],
  },
  {
    says: 'Frågan diskuteras vid chefsträffen i oktober och Karin Ek återkopplar till styrelsen därefter.',
    kind: 'commitment',
    owners: ['Karin Ek'],
    reportTo: 'styrelsen',
  },
]
