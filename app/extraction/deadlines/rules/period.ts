import { numeral, YEAR, YEAR_TOLD, yearTold } from '../date-words.ts'
import { addDays, lastOfMonth, monthOf, sundayOfWeek, weekdayOf, yearOf } from '../plain-date.ts'
import { defineDeadline, words, type DateContext, type DateReading, type DeadlineRule } from '../rule.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** The month's last day in the stated or told year, else in the first year in which it is not past; of what is `coming` not the meeting's own month. */
function endOf(
  month: number,
  groups: Groups,
  { meeting }: DateContext,
  precision: DateReading['precision'],
  coming = false,
): DateReading {
  const { year } = groups
  if (year !== undefined) return { date: lastOfMonth(Number(year), month), precision, year: 'stated' }
  const told = yearTold(groups, meeting)
  if (meeting === null || told === null) return { date: null, precision, year: null }
  if (told !== undefined) return { date: lastOfMonth(told, month), precision, year: 'from-meeting' }
  return {
    date: lastOfMonth(yearOf(meeting) + (month < monthOf(meeting) + (coming ? 1 : 0) ? 1 : 0), month),
    precision,
    year: 'from-meeting',
  }
}

const ORDINALS = ['första', 'andra', 'tredje', 'fjärde']
const part = (ordinal: string | undefined, digit: string | undefined): number =>
  digit !== undefined ? numeral(digit) : ORDINALS.indexOf((ordinal ?? '').toLowerCase()) + 1

/** "v. 44", "vecka 44 2031", "v.44-45": the (last) week's Sunday. */
export const week = defineDeadline({
  id: 'week',
  cue: /v\.?\s?\d|veck/u,
  pattern: words(
    String.raw`(?:v\.?\s?|vecka\s|veckorna\s)(?:\d{1,2}\s?[-–]\s?)?(?<week>\d{1,2})(?:[\s,]{1,2}(?:år\s)?(?<year>${YEAR}))?`,
  ),
  standsAlone: true,
  read({ week: number, year }, { meeting }) {
    const fit = (at: number): string | null => sundayOfWeek(at, Number(number))
    if (year !== undefined) return { date: fit(Number(year)), precision: 'week', year: 'stated' }
    if (meeting === null) return { date: null, precision: 'week', year: null }
    const same = fit(yearOf(meeting))
    const date = same !== null && same >= meeting ? same : fit(yearOf(meeting) + 1)
    return date === null ? null : { date, precision: 'week', year: 'from-meeting' }
  },
  examples: [
    { text: 'under [v.44]', date: '2031-11-02' },
    { text: 'senast [vecka 7]', date: '2032-02-15' },
    { text: 'under [v. 40-41 2031]', date: '2031-10-12' },
    { text: 'kallar till möte [v 6]', date: '2032-02-08' },
  ],
  counterExamples: ['vecka', 'v. 99', 'kap 3'],
})

/** "nästa vecka", "denna vecka", "den här veckan", "under veckan". */
const weekFromNow = defineDeadline({
  id: 'week-from-now',
  cue: /vecka/u,
  pattern: words(
    String.raw`(?<next>nästa|denna|kommande)\svecka|den\shär\sveckan|(?<!(?:kväll|kvällar|dag|dagar|gång|gånger|pass|timme|timmar|tim|h|kr|kronor)\s)(?:i|under)\sveckan(?!\s(?:som|efter|innan|före|v|\d))|slutet\sav\sveckan|veckans\sslut|innan\sveckan\sär\s(?:slut|över|till\sända)`,
  ),
  standsAlone: true,
  read({ next }, { meeting }) {
    if (meeting === null) return { date: null, precision: 'week', year: null }
    const sunday = addDays(meeting, 7 - weekdayOf(meeting))
    return {
      date: (next ?? 'denna').toLowerCase() === 'denna' ? sunday : addDays(sunday, 7),
      precision: 'week',
      year: 'from-meeting',
    }
  },
  examples: [
    { text: '[nästa vecka]', date: '2031-09-21' },
    { text: 'redan [den här veckan]', date: '2031-09-14' },
    { text: 'mejlar den [under veckan]', date: '2031-09-14' },
    { text: 'mejlar den [innan veckan är slut]', date: '2031-09-14' },
  ],
  counterExamples: ['varje vecka', 'varje dag', 'under veckan efter påsk', 'två kvällar i veckan'],
})

/** "tredje kvartalet 2031", "kvartal 1", "Q3". */
export const quarter = defineDeadline({
  id: 'quarter',
  cue: /kvartal|q\d/u,
  pattern: words(
    String.raw`(?:(?<ordinal>${ORDINALS.join('|')})\skvartalet|kvartal\s(?<digit>[1-4]|ett|två|tre|fyra)|q(?<short>[1-4]))(?:\s(?:år\s)?(?<year>${YEAR}))?${YEAR_TOLD}`,
  ),
  standsAlone: false,
  read: (groups, context) =>
    endOf(part(groups.ordinal, groups.digit ?? groups.short) * 3, groups, context, 'quarter'),
  examples: [
    { text: 'under [tredje kvartalet 2032]', date: '2032-09-30' },
    { text: 'i [kvartal 1]', date: '2032-03-31' },
    { text: 'i [kvartal två]', date: '2032-06-30' },
    { text: 'under [fjärde kvartalet nästa år]', date: '2032-12-31' },
    { text: 'nämnden [Q4]', date: '2031-12-31' },
  ],
  counterExamples: ['kvartal 5', 'kvartalet'],
})

/** "första halvåret 2032", "halvårsskiftet". */
const halfYear = defineDeadline({
  id: 'half-year',
  cue: /halv|hälft/u,
  pattern: words(
    String.raw`(?:(?<ordinal>första|andra)\s(?:halvåret|halvan\sav(?=\sår|\s\d{4})(?:\sår(?:et)?)?)|årets\s(?<half>första|andra)\s(?:hälft|halva|halvår)|(?<turn>halvårsskiftet))(?:\s(?<year>${YEAR}))?${YEAR_TOLD}`,
  ),
  standsAlone: false,
  read(groups, context) {
    const { ordinal, half, turn } = groups
    return endOf(turn !== undefined ? 6 : part(ordinal ?? half, undefined) * 6, groups, context, 'half-year')
  },
  examples: [
    { text: 'under [första halvåret 2032]', date: '2032-06-30' },
    { text: 'under [andra halvåret]', date: '2031-12-31' },
    { text: 'före [halvårsskiftet]', date: '2032-06-30' },
    { text: 'under [andra halvåret nästa år]', date: '2032-12-31' },
    { text: 'under [årets andra hälft]', date: '2031-12-31' },
  ],
  counterExamples: ['halvåret', 'första halvan av maj', 'andra halvan av säsongen'],
})

/** "tertial 2 2032", "första tertialet". */
export const tertial = defineDeadline({
  id: 'tertial',
  cue: /tertial|t\d/u,
  pattern: words(
    String.raw`(?:(?<ordinal>första|andra|tredje)\stertialet|tertial\s(?<digit>[1-3])|t(?<short>[1-3]))(?:\s(?<year>${YEAR}))?${YEAR_TOLD}`,
  ),
  standsAlone: false,
  read: (groups, context) =>
    endOf(part(groups.ordinal, groups.digit ?? groups.short) * 4, groups, context, 'quarter'),
  examples: [
    { text: 'efter [tertial 2 2032]', date: '2032-08-31' },
    { text: 'under [första tertialet]', date: '2032-04-30' },
    { text: 'efter [tredje tertialet nästa år]', date: '2032-12-31' },
  ],
  counterExamples: ['tertialet', 'tertial 4'],
})

const SEASONS: Readonly<Record<string, number>> = {
  våren: 5,
  sommaren: 8,
  hösten: 11,
  vårterminen: 6,
  höstterminen: 12,
  vår: 5,
  sommar: 8,
  höst: 11,
}

/** "i vår": not "i vår lokal", "i vår nya hall". */
const OF_THE_YEAR = String.raw`(?=\s*(?:$|[^\p{L}\s])|\s(?:och|samt|men|eller|för|med|till|av|på|i|om|kring|hos|från|då|när|som|så|att|mellan|under|efter|inför|genom|vid|utan|ska|skall|in|ut|upp|igen|också|även|inte|vi|jag|han|hon|de|den|det|\p{L}+(?:ar|er|or|år|ör|as|es)(?!\p{L})))`

/** What is held once in a season: "på höstens medlemsmöte", not "till höstens program". */
const HELD = String.raw`(?:(?!första|sista)\p{L}+[ae]\s)?(?:\p{L}*(?:möte|sammanträde|träff|samråd|konferens|stämma|avstämning)|(?:budget|bokslut)s?(?:arbete|beredning|process|behandling|dialog|uppföljning)?)(?!\p{L}|\sefter\s)`

/**
 * "våren 2032", "i höst", "höstterminen": the season's last day; a term's is that of its half-year. "till hösten" in
 * its last month is the next one.
 */
export const season = defineDeadline({
  id: 'season',
  cue: /vår|sommar|höst/u,
  pattern: words(
    String.raw`(?:(?<=(?:till|inför)\s)(?<coming>)|)(?<name>våren|sommaren|hösten|vårterminen|höstterminen|(?<=i )vår${OF_THE_YEAR}|(?<=i )sommar|(?<=i )höst)(?:\s(?<year>${YEAR}))?${YEAR_TOLD}|(?<of>våren|sommaren|hösten)s(?=\s${HELD})`,
  ),
  standsAlone: false,
  read(groups, context) {
    const { name, of = '', coming } = groups
    return endOf(SEASONS[(name ?? of).toLowerCase()] ?? 0, groups, context, 'season', coming !== undefined)
  },
  examples: [
    { text: 'under [våren 2032]', date: '2032-05-31' },
    { text: 'till [hösten]', date: '2031-11-30' },
    { text: 'till [hösten nästa år]', date: '2032-11-30' },
    { text: 'till [hösten]', date: '2032-11-30', meeting: '2031-11-27' },
    { text: 'under [hösten]', date: '2031-11-30', meeting: '2031-11-27' },
    { text: 'till [våren]', date: '2032-05-31', meeting: '2032-02-27' },
    { text: 'det löser vi i [vår], sade ordföranden', date: '2032-05-31' },
    { text: 'sker i [vår]', date: '2032-05-31' },
    { text: 'under [höstterminen 2032]', date: '2032-12-31' },
    { text: 'rapportera på [höstens] medlemsmöte', date: '2031-11-30' },
    { text: 'till [höstens] budgetarbete', date: '2031-11-30' },
  ],
  counterExamples: [
    'till höstens program',
    'på höstens möten',
    'vid vårens första möte',
    'vår förening',
    'våra',
    'i vår lokal',
    'delar material i vår teamsyta',
  ],
})

/** "presenteras våren 2032": a season of a stated year needs no preposition. */
const seasonOfYear = defineDeadline({
  id: 'season-of-year',
  cue: /våren|sommaren|hösten/u,
  pattern: words(String.raw`(?<name>våren|sommaren|hösten)\s(?<year>${YEAR})`),
  standsAlone: true,
  read: (groups, context) =>
    endOf(SEASONS[(groups.name ?? '').toLowerCase()] ?? 0, groups, context, 'season'),
  examples: [{ text: 'presenteras [våren 2032]', date: '2032-05-31' }],
  counterExamples: ['våren'],
})

export const PERIOD_RULES: readonly DeadlineRule[] = [
  week,
  weekFromNow,
  quarter,
  halfYear,
  tertial,
  season,
  seasonOfYear,
]
