import { makeDate, yearOf } from '../plain-date.ts'
import { defineDeadline, words } from '../rule.ts'

/** The day of a year by which each has come, as far as meetings before and after it go: nobody meets in July. */
const TURNS: readonly (readonly [names: RegExp, month: number, day: number])[] = [
  [/^(?:sommar|semest)/u, 7, 15],
  [/^(?:jul|nyår|årsskift)/u, 12, 26],
]
/** After what each begins. */
const STARTS: Readonly<Record<string, string>> = { höstens: 'sommaren', vårens: 'jul' }
/** Before what each ends. */
const ENDS: Readonly<Record<string, string>> = { årets: 'jul', höstens: 'jul', vårens: 'sommaren' }
const TURN = String.raw`(?:sommaren|sommar(?:uppehållet|ledigheten|semestern)|semest(?:ern|rarna|erperioden)|jul(?:en|helgen|uppehållet|ledigheten)?|nyår|årsskiftet)`
const MEETING = String.raw`(?:styrelse|nämnd|nämnds|utskotts|förbunds)?(?:möte|mötet|sammanträde|sammanträdet|nämnden|nämnd|träff|träffen)`

/** "nämndens första sammanträde efter årsskiftet", "sista mötet före sommaren": that meeting where it is known. */
export const meetingAround = defineDeadline({
  id: 'meeting-around',
  cue: /(?:första|sista)\s/u,
  pattern: words(
    String.raw`(?:på|vid|till|inför|senast(?:\s(?:på|vid|till))?)\s(?:det\s|\p{L}{3,30}s\s)?(?:första\s(?:ordinarie\s)?${MEETING}\sefter\s(?<from>${TURN})|(?<season>höstens|vårens)\s(?:första)\s(?:ordinarie\s)?${MEETING}|(?<end>årets|höstens|vårens)\ssista\s(?:ordinarie\s)?${MEETING}|sista\s(?:ordinarie\s)?${MEETING}\s(?:(?:före|innan)\s(?<to>${TURN})|(?<year>för\såret)))`,
  ),
  standsAlone: true,
  read({ from, season, to, end, year }, { meeting, next, body, meetings }) {
    const before = to ?? ENDS[end ?? ''] ?? (year === undefined ? undefined : 'jul')
    const turn = meeting === null ? null : comesAround(from ?? before ?? STARTS[season ?? ''] ?? '', meeting)
    const known = [...new Set(next === null ? meetings : [next, ...meetings])]
      .filter((one) => meeting !== null && one > meeting)
      .toSorted()
    const later = known.findIndex((one) => turn !== null && one > turn)
    const date = later < 0 ? null : (known[before === undefined ? later : later - 1] ?? null)
    return { date, precision: 'meeting', year: date === null ? null : 'stated', meetingOf: body }
  },
  examples: [
    { text: 'redovisas [på nämndens första sammanträde efter årsskiftet]', date: null, next: '2031-10-08' },
    {
      text: 'tas upp [vid det första mötet efter årsskiftet]',
      date: '2032-01-14',
      next: '2032-01-14',
      meeting: '2031-12-03',
    },
    {
      text: '[vid höstens första sammanträde]',
      date: '2032-08-25',
      next: '2032-08-25',
      meeting: '2032-06-12',
    },
    { text: '[senast på sista sammanträdet före jul]', date: null, next: '2031-10-08' },
    { text: '[vid årets sista möte]', date: null, next: '2031-10-08' },
    { text: '[på styrelsens sista möte för året]', date: null, next: '2031-10-08' },
    {
      text: '[på första nämnden efter semestern]',
      date: '2032-08-20',
      next: '2032-08-20',
      meeting: '2032-06-10',
    },
  ],
  counterExamples: ['på första mötet efter valet', 'vid sista mötet', 'på första mötet'],
})

/** The first such turn after the meeting. */
function comesAround(name: string, meeting: string): string | null {
  const turn = TURNS.find(([names]) => names.test(name))
  if (turn === undefined) return null
  const [, month, day] = turn
  const same = makeDate(yearOf(meeting), month, day)
  return same !== null && same > meeting ? same : makeDate(yearOf(meeting) + 1, month, day)
}
