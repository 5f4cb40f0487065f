import { defineDeadline, words } from '../rule.ts'

const OWN = String.raw`(?:styrelse|nämnd|nämnds|förbundsstyrelse|utskotts|grupp|nätverks|arbetsutskotts|ägar)?(?:möte|samråd|forum|mötet|sammanträde|sammanträdet|nämndsammanträde|styrelsesammanträde|träff|nämnd)`

const NO_LETTERS = String.raw`(?:möte|träff|nämnd|gång|vecka|år|vår|höst|jul|maj|juni|juli|april|mars)(?!\p{L})`

/** "nästa styrelsemöte", "nästkommande sammanträde": the header's next meeting; open where it is not known. */
export const nextMeeting = defineDeadline({
  id: 'next-meeting',
  cue: /nästa|nästkommande|följande|kommande/u,
  pattern: words(
    String.raw`(?<after>näst-?\s?nästa|nästnästa)?(?:nästa|nästkommande|(?:närmast\s)?följande|kommande)?\s?(?:ordinarie\s)?(?<=(?:nästa|nästkommande|(?<!(?:ett|något|någon)\s)(?:följande|kommande))\s(?:ordinarie\s)?)${OWN}|(?:(?:till|på|vid|inför)\s)?nästa\s(?!${NO_LETTERS})(?<letters>\p{L}{2,5})(?!\p{L})|(?<=(?:till|inför)\s|(?:återk|återge|berätt|rapporter|redovis|presenter|visa|titta|disku|lyft)[^.;]{0,60}\s)nästa\sgång`,
  ),
  standsAlone: true,
  read({ after, letters }, { next, body, meetings }) {
    // "till nästa FSG": by the letters of the body.
    if (letters !== undefined && !goesBy(letters, body)) return null
    const date = after === undefined ? next : (meetings.find((one) => next !== null && one > next) ?? null)
    return { date, precision: 'meeting', year: date === null ? null : 'stated', meetingOf: body }
  },
  examples: [
    { text: 'till [nästa styrelsemöte]', date: '2031-10-08', next: '2031-10-08' },
    { text: 'på [nästkommande sammanträde]', date: null },
    { text: 'till [nästa nämnd]', date: null },
    { text: 'till [nästa gång]', date: '2031-10-08', next: '2031-10-08' },
    { text: 'återger det viktigaste [nästa gång]', date: '2031-10-08', next: '2031-10-08' },
    { text: 'ska till [följande sammanträde] bereda', date: '2031-10-08', next: '2031-10-08' },
    { text: 'till [nästa samråd]', date: '2031-10-08', next: '2031-10-08' },
    { text: 'vid [nästa ordinarie möte]', date: '2031-10-08', next: '2031-10-08' },
  ],
  counterExamples: [
    'nästa stämma',
    'till följande möten',
    'till ett kommande möte',
    'blir bättre nästa gång',
    'nästa år',
  ],
})

const goesBy = (letters: string, body: string | null): boolean =>
  body !== null && new RegExp(String.raw`(?:^|[\s(])${letters}(?:$|[\s,)])`, 'iu').test(body)
