import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** Owner and date of each duty that the text gives or takes on. */
function datesIn(decision: string, background: string): string[] {
  return extractionOf(
    `Tekniska nämnden\nProtokoll 2031-09-10\n\n§ 5 Skolan\n\nBakgrund\n\n${background}\n\nBeslut\n\n${decision}\n\n§ 6 Övrigt\n`,
  ).actionItems.map(({ owners, due }) => `${owners.map(({ name }) => name).join('+')} ${due?.date ?? '–'}`)
}

/** The same of what is said in the minutes of a club. */
const promisedIn = (talk: string): string[] =>
  extractionOf(
    `Styrelsen för Norrviks IF\n\nProtokoll 2031-09-10\n\nNärvarande: Anna Berg, Bo Ek, Siv Ask\n\nNästa möte: 2031-10-08\n\n§ 5 Bidraget\n\n${talk}\n\n§ 6 Övrigt\n\n`,
  ).actionItems.map(({ owners, due, text }) => {
    const names = owners.map(({ name }) => name).join('+')
    return `${names} | ${due?.date ?? '–'} | ${text}`
  })

describe('a time for the answer that the background tells is that of the duty to answer', () => {
  test.each([
    'Remisstiden går ut den 10 oktober.',
    'Remisstiden löper till och med den 10 oktober 2031.',
    'Svarstiden är förlängd till den 10 oktober.',
    'Sista dag för att lämna synpunkter är den 10 oktober.',
    'Sista svarsdag är 10 oktober.',
    'Länsstyrelsen vill ha kommunens synpunkter senast den 10 oktober.',
    'Länsstyrelsen har begärt ett yttrande av nämnden senast den 10 oktober.',
    'Svar på remissen ska lämnas senast den 10 oktober.',
    'Nämnden ska yttra sig senast den 10 oktober.',
  ])('%s', (background) => {
    expect(datesIn('Kontoret får i uppdrag att besvara remissen.', background)).toEqual([
      'kontoret 2031-10-10',
    ])
  })

  test.each([
    ['sent in in time', 'Kontoret får i uppdrag att skicka in yttrandet inom utsatt tid.', '2031-10-10'],
    ['written', 'Kontoret får i uppdrag att skriva ett yttrande över förslaget.', '2031-10-10'],
    ['drafted', 'Kontoret får i uppdrag att ta fram ett förslag till yttrande.', '–'],
    ['asked of others', 'Kontoret får i uppdrag att inhämta yttrande från rådet.', '–'],
    ['no answer', 'Kontoret får i uppdrag att se över avgifterna.', '–'],
    ['one with a time', 'Kontoret får i uppdrag att besvara remissen i september.', '2031-09-30'],
  ])('%s', (_, decision, date) => {
    expect(datesIn(decision, 'Remisstiden går ut den 10 oktober.')).toEqual([`kontoret ${date}`])
  })

  test.each([
    'Svarstiden gick ut den 10 augusti.',
    'Remissvaret från regionen kom den 10 oktober 2030.',
    'Remisstiden går ut den 10 oktober. Svarstiden för länet går ut den 3 oktober.',
    'Sista ansökningsdag är den 10 oktober.',
  ])('never one that is past, double or of another thing: %s', (background) => {
    expect(datesIn('Kontoret får i uppdrag att besvara remissen.', background)).toEqual(['kontoret –'])
  })
})

describe('so is the last day for an application that somebody promises to write', () => {
  test.each([
    [
      'Sista ansökningsdag är den 15 oktober. Siv skriver ansökan.',
      'Siv Ask | 2031-10-15 | Siv skriver ansökan.',
    ],
    ['Ansökan stänger den 15 oktober. Siv söker bidraget.', 'Siv Ask | 2031-10-15 | Siv söker bidraget.'],
    ['Siv söker bidraget. Sista ansökningsdag är 15 oktober.', 'Siv Ask | 2031-10-15 | Siv söker bidraget.'],
    [
      'Kursen är den 1 november, sista anmälan 15 oktober. Siv anmäler oss.',
      'Siv Ask | 2031-10-15 | Siv anmäler oss.',
    ],
    [
      'Kommunen vill ha svar före den 1 oktober. Bo svarar på skrivelsen.',
      'Bo Ek | 2031-09-30 | Bo svarar på skrivelsen.',
    ],
    [
      'Kommunen behöver besked senast den 15 oktober. Siv hör av sig till dem.',
      'Siv Ask | 2031-10-15 | Siv hör av sig till dem.',
    ],
    ['Sista anmälningsdag är den 15 oktober. Siv ringer kommunen.', 'Siv Ask | – | Siv ringer kommunen.'],
  ])('%s', (talk, promise) => expect(promisedIn(talk)).toEqual([promise]))
})

describe('the sentence after a promise says by when', () => {
  test.each([
    ['Siv skriver ett program. Klart till nästa möte.', 'Siv Ask | 2031-10-08 | Siv skriver ett program.'],
    ['Siv skriver ett program. Deadline 1 november.', 'Siv Ask | 2031-11-01 | Siv skriver ett program.'],
    ['Siv skriver ett program. SA 1/11', 'Siv Ask | 2031-11-01 | Siv skriver ett program.'],
    ['Siv skriver ett program. SA, BE nästa möte Vi ses.', 'Siv Ask | 2031-10-08 | Siv skriver ett program.'],
    ['Siv skriver ett program. BRF 12 har svarat.', 'Siv Ask | – | Siv skriver ett program.'],
    ['Siv skriver ett program. Det ska skickas ut i god tid.', 'Siv Ask | – | Siv skriver ett program.'],
    [
      'Siv skriver ett program. Kaffet ska vara klart senast 1 november.',
      'Siv Ask | – | Siv skriver ett program.',
    ],
  ])('%s', (talk, promise) => expect(promisedIn(talk)).toContain(promise))
})

describe('who does what the sentence before says must be done', () => {
  test.each([
    ['Lokalen ska städas före den 1 oktober. Bo och Siv gör det.', 'Bo Ek+Siv Ask | 2031-09-30'],
    ['Listorna ska vara utskickade senast den 1 oktober. Siv sammanställer dem.', 'Siv Ask | 2031-10-01'],
    ['Avtalet ska sägas upp senast den 1 oktober. Bo tar hand om det.', 'Bo Ek | 2031-10-01'],
  ])('%s', (talk, promise) => expect(promisedIn(talk)).toEqual([`${promise} | ${talk}`]))

  test('only has its time where the sentence before gives no duty', () => {
    expect(promisedIn('Fakturan ska betalas senast den 1 oktober. Bo ordnar detta.')).toEqual([
      'Bo Ek | 2031-10-01 | Bo ordnar detta.',
    ])
  })

  test('takes no time from what only happens', () => {
    expect(promisedIn('Vi träffas den 1 oktober. Bo ordnar det.')).toEqual(['Bo Ek | – | Bo ordnar det.'])
  })
})

describe('a time counted from the sentence before', () => {
  test.each([
    ['Årsmötet är torsdag den 2 oktober. Siv skickar kallelse en vecka innan.', '2031-09-25'],
    ['Torsdag 2 oktober kl 18 i stugan. Siv skickar kallelse en vecka i förväg.', '2031-09-25'],
    ['Enkäten stänger den 1 oktober. Siv sammanställer svaren två veckor senare.', '2031-10-15'],
    ['Träffen hålls den 2 oktober. Siv ska före dess ringa klubben.', '2031-10-01'],
    ['Torsdag 2 oktober kl 18. Siv tar då med ett förslag.', '2031-10-02'],
    ['Städdagen blir lördag 18 oktober. Kaffe finns. Siv mejlar alla två veckor före.', '2031-10-04'],
    ['Försäkringen förfaller den 1 november, Siv tar in en offert dessförinnan.', '2031-10-31'],
    ['Enkäten stänger i oktober. Siv sammanställer svaren två veckor senare.', '–'],
  ])('%s', (talk, date) => {
    expect(promisedIn(talk).map((one) => one.split(' | ').slice(0, 2).join(' '))).toEqual([`Siv Ask ${date}`])
  })
})
