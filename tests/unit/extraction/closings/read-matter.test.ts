import { expect, test } from 'vitest'
import { readMatter } from '#app/extraction/closings/read-matter.ts'

test.each<[text: string, words: string]>([
  ['Styrelsen förklarar uppdraget att se över avgifterna slutfört.', 'se över avgifterna'],
  ['Nämnden godkänner återrapporteringen av tillsynen och lägger den till handlingarna.', 'tillsynen'],
  ['Nämnden anser att uppdraget om lekplatser i Norrby är slutfört.', 'lekplatser i Norrby'],
  ['Initiativet om gång- och cykelvägar är nu avslutat.', 'gång- och cykelvägar'],
  ['uppdraget om lekplatser från den 4 maj 2029 är slutfört', 'lekplatser'],
  ['Uppdraget att se över lekplatserna återkallas.', 'se över lekplatserna'],
  ['Uppdraget att se över rutinerna förklaras avslutat.', 'se över rutinerna'],
  ['Uppdraget att se över rutinerna bedöms vara slutfört.', 'se över rutinerna'],
  ['Nämnden godkänner återrapporten om elevhälsan samt att rapportering ska ske årligen.', 'elevhälsan'],
  ['Uppdraget i § 83/2029 att se över taxan är slutfört.', 'se över taxan'],
  [
    'att återkalla sitt uppdrag 2030-06-10 § 55 om upphandling av lekutrustning',
    'upphandling av lekutrustning',
  ],
  ['Uppdraget den 4 maj 2029 om skolskjuts utgår.', 'skolskjuts'],
  ['Slutredovisningen av projektet Nya hallen godkänns.', 'projektet Nya hallen'],
])('%s', (text, words) => {
  const matter = readMatter(text)
  expect(matter?.words).toBe(words)
  expect(text.slice(matter?.span.start, matter?.span.end)).toBe(words)
})

test.each([
  'Nämnden anser uppdraget avslutat.',
  'Återrapporten av uppdraget i § 72/2029 godkänns.',
  'Uppdraget från april 2030 redovisas härmed.',
  'Uppdraget från våren stryks.',
  'Med detta anses uppdraget från den 3 mars 2030 fullgjort.',
])('%s names nothing', (text) => {
  expect(readMatter(text)).toBeNull()
})
