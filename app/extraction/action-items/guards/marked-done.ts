import { defineGuard } from '../rule.ts'
import { isTickedOff } from '../ticked-off.ts'

/** "Olle kontaktar skolan (klart)", "Boka lokal – bokad": ticked off where it is written. */
export const markedDone = defineGuard({
  id: 'marked-done',
  blocks: (sentence) => sentence.setting.part !== 'decision' && isTickedOff(sentence),
  examples: [
    { text: 'Olle kontaktar skolan (klart).', part: 'discussion' },
    { text: 'Siv bokar lokal – gjort!', part: 'discussion' },
    { text: 'Siv: maila kommunen om nycklarna - mailat, inget svar.', part: 'discussion' },
    { text: 'Beställa tröjor (Siv): beställt', part: 'discussion', heading: 'Att göra' },
    { text: 'Skicka enkät – Siv, skickad', part: 'discussion', heading: 'Att göra' },
    { text: 'Siv: boka lokal – bokad till den 4 november 2031', part: 'discussion', heading: 'Att göra' },
    { text: 'Siv: ordna fika ✓', part: 'discussion', heading: 'Att göra' },
  ],
  counterExamples: [
    { text: 'Olle gör budgeten klar.', part: 'discussion' },
    { text: 'Olle kontaktar skolan när allt är klart.', part: 'discussion' },
    { text: 'Siv: ringa banken – ej klart', part: 'discussion', heading: 'Att göra' },
    { text: 'Siv: ny lista – uppdaterad version till mötet', part: 'discussion', heading: 'Att göra' },
    { text: 'Olle: få hemsidan klar', part: 'discussion', heading: 'Att göra' },
  ],
})
