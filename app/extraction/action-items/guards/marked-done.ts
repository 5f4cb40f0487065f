import { latin } from '../../language/latin.ts'
import { defineGuard } from '../rule.ts'

const DONE = latin(
  /[(–—-]\s?(?:redan\s)?(?:klar[at]?|gjort|utfört|avklarat|ordnat|fixat|genomfört)\s?\)?[.!]?$/iu,
)

/** "Olle kontaktar skolan (klart)", "Boka lokal – gjort": ticked off where it is written. */
export const markedDone = defineGuard({
  id: 'marked-done',
  blocks: ({ text, setting }) => setting.part !== 'decision' && DONE.test(text),
  examples: [
    { text: 'Olle kontaktar skolan (klart).', part: 'discussion' },
    { text: 'Siv bokar lokal – gjort!', part: 'discussion' },
  ],
  counterExamples: [
    { text: 'Olle gör budgeten klar.', part: 'discussion' },
    { text: 'Olle kontaktar skolan när allt är klart.', part: 'discussion' },
  ],
})
