import { GENERAL_MEETING } from '../date-words.ts'
import { defineDeadline, words } from '../rule.ts'

/** "på höstmötet", "till årsstämman": the day that the minutes tell of it, else open. */
export const generalMeeting = defineDeadline({
  id: 'general-meeting',
  cue: /(?:års|höst|vår)möte|stämma/u,
  pattern: words(
    String.raw`(?:till|på|vid|inför|före|innan)\s(?:nästa\s)?(?<name>${GENERAL_MEETING})[tn]?(?!\s\d)`,
  ),
  standsAlone: true,
  read({ name = '' }, { general, meeting }) {
    const date = meeting === null ? null : (general?.(name) ?? null)
    return date === null
      ? { date, precision: 'vague', year: null }
      : { date, precision: 'day', year: 'from-meeting' }
  },
  examples: [
    { text: 'redovisas [på höstmötet]', date: null },
    { text: 'läggs fram [vid nästa årsmöte]', date: null },
    { text: 'läggs fram [vid årsstämman]', date: null },
  ],
  counterExamples: ['på höstmötena', 'höstmötet', 'till årsmötet 2032'],
})
