import type { Sourced } from '../span.ts'
import { abovePeople, namesGathering } from './own-words.ts'
import type { TextLine } from './text-line.ts'
import { latin } from '../language/latin.ts'

const BODY_NOUN = latin(
  /(?<!\p{L})\p{L}*(?:styrelsen?s?|n[äa]mnd(?:en)?s?|utskott(?:et)?s?|fullmäktiges?|nätverk(?:et)?s?|revision(?:en)?s?|revisorerna|revisorer|direktion(?:en)?s?|beredning(?:en)?|råd(?:et)?|kommitté(?:n)?|grupp(?:en)?|stämma(?:n)?s?|(?:styrelse|års|förenings|medlems|höst|vår|sektions|direktörs|chefs|grupps?)(?:möte(?:t)?|träff(?:en)?)s?|presidium|presidiet)(?!\p{L})/iu,
)
/** Those who hold a board's or their members' meetings, and no body themselves. */
const ORGANISATION = latin(
  /(?<!\p{L})\p{L}*(?:samfällighet|förening|sällskap|klubb|förbund|stiftelse|byalag)(?:en|et)?s?(?!\p{L})|^brf(?!\p{L})|\s(?:IF|IK|SK|BK|FF)$/iu,
)
const MEETING_WITH =
  /^(?:(?:från|för|vid|av) )?(?:(?:ordinarie |extra )?(?:sammanträde|möte) (?:med|i|för|hos) )?(?:ordinarie )?/iu
const DOCUMENT_WORD = latin(
  /(?<!\p{L})(?:sammanträdes|mötes|styrelse|minnes|års(?:mötes)?|stämmo)?(?:protokoll(?:sutdrag)?|anteckningar|minnesanteckningar)(?!\p{L})/giu,
)
const NOISE = latin(
  /(?:(?<!\p{L})(?:datum|sida?)(?!\p{L})|\d+\s?\(\d+\)?|\s\(\d{1,3}\)$|^\s?(?:organ|forum|nämnd\/styrelse)\s|^\s?nämnd:\s?|(?<!\p{L})\d+ av \d+|(?<!\p{L})nr\s\d+(?:\/\d+)?|(?:19|20)\d{2}(?:-\d{2}-\d{2}|:\d+)?|[*_#]|,\s(?:möte|sammanträde)\s(?:nr\s)?\d+$|(?<=möte)\s#?\d[\d\s/:]*(?=$|,)|,?\sverksamhetsåret.*$)/giu,
)
/** "söndagen den 10 mars i klubbhuset", "hos Karin": when and where, up to the end of the cell. */
const WHEN = latin(
  /(?<=\p{L}),?\s(?:hos\s.*|(?:\p{L}+dag(?:en)?\s)?(?:den\s)?\d{1,2}(?:\/\d{1,2}(?!\d)|\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})).*)$/iu,
)
const LABEL = latin(
  /^(?:\p{L}+(?:\s\p{L}+)?:\s|plats|tid|datum|närvarande|beslutande|deltagare|ej|från|nästa|justering|paragraf|innehåll|sekreterare|utses)/iu,
)
const HEAD = 12

/** The body that met, as the head of the minutes names it; null where it names none. */
export function readBody(lines: readonly TextLine[], text: string): Sourced<string> | null {
  const head = lines.slice(0, HEAD)
  const title = abovePeople(head)
  return (
    withOrganisation(head, partOf(title, namedInHead(title, namesBody) ?? namedInHead(head, namesBody))) ??
    withMeeting(
      head,
      namedInHead(title, (words) => ORGANISATION.test(words)),
    ) ??
    namedInForm(lines) ??
    impliedByTitle(head) ??
    namedInHead(head, namesGathering) ??
    namedInText(text)
  )
}

const namesBody = (words: string): boolean => BODY_NOUN.test(words)

/** The first cell of the head that names a body. */
function namedInHead(head: readonly TextLine[], isName: (words: string) => boolean): Sourced<string> | null {
  for (const [index, line] of head.entries()) {
    if (LABEL.test(line.label) || line.label.length > 140) continue
    for (const cell of line.text.split(/\t|\s{3,}|\s\|\s/u)) {
      const words = nameIn(cell)
      if (words.length < 4 || words.length > 90 || !isName(words)) continue
      // "Kommittén för" and on the next line what it is for.
      const rest = /\s(?:för|och)$/u.test(words) ? (head[index + 1]?.label ?? '') : ''
      return sourced(line, `${words} ${rest}`.trim().replace(MEETING_WITH, ''), cell)
    }
  }
  return null
}

/** "Styrgruppsmöte": the group met. */
const GROUP_MEETING = latin(/^(?<group>\p{L}+grupp)smöte(?!\p{L})/iu)

/** The cell without the words for a document, without its number and day. */
const nameIn = (cell: string): string =>
  (/(?:fört|förda) vid (?<body>[^,.;:]{4,80})/iu.exec(cell)?.groups?.body ?? cell.replace(DOCUMENT_WORD, ' '))
    .replace(NOISE, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(WHEN, '')
    .replace(/^[\s,–-]+|[\s,:–-]+$/gu, '')
    .replace(GROUP_MEETING, '$<group>en')

/** "Socialnämnden" above "Socialnämndens arbetsutskott": the committee met. */
function partOf(title: readonly TextLine[], found: Sourced<string> | null): Sourced<string> | null {
  if (found === null) return null
  const whole = `${found.value.toLowerCase()}s `
  const isPart = (words: string): boolean =>
    words.toLowerCase().startsWith(whole) && BODY_NOUN.test(words.slice(whole.length))
  return namedInHead(title, isPart) ?? found
}

const KIND_OF_MEETING = latin(
  /(?:^|\s)(?<kind>styrelsemöte|årsmöte|årsstämma|föreningsstämma|föreningsmöte|medlemsmöte|höstmöte|vårmöte|konstituerande möte|extra årsmöte)(?!\p{L})/iu,
)
const ONLY_KIND = latin(/^\p{L}+möte(?:\s\d.*)?$/iu)

/** "Styrelsemöte" says that a board met; which association it was stands on a line beside it. */
function withOrganisation(head: readonly TextLine[], found: Sourced<string> | null): Sourced<string> | null {
  if (found === null || !ONLY_KIND.test(found.value)) return found
  const named = namedInHead(head, (words) => ORGANISATION.test(words))?.value
  return named === undefined ? found : { ...found, value: `${found.value} ${named}` }
}

/** An association's name alone does not say whether its board met or its members: a line beside it may. */
function withMeeting(head: readonly TextLine[], found: Sourced<string> | null): Sourced<string> | null {
  if (found === null || KIND_OF_MEETING.test(found.value)) return found
  const kind = head
    .map(({ label }) => (LABEL.test(label) ? null : KIND_OF_MEETING.exec(label)?.groups?.kind))
    .find((one) => one != null)
  const implied = kind ?? impliedByTitle(head)?.value
  if (implied === undefined) return found
  return {
    ...found,
    value: `${implied.charAt(0).toUpperCase()}${implied.slice(1).toLowerCase()} ${found.value}`,
  }
}

/** "Organ   Kommunstyrelsen", "Styrelse/Nämnd Fullmäktige": in the notice of the minutes, below the people. */
function namedInForm(lines: readonly TextLine[]): Sourced<string> | null {
  for (const line of lines) {
    const cell = FORM.exec(line.text)?.groups?.body
    if (cell !== undefined && namesBody(cell)) return sourced(line, nameIn(cell), cell)
  }
  return null
}
const FORM = latin(
  /^(?:organ|forum|nämnd|styrelse\/nämnd|nämnd\/styrelse)\s*:?\s+(?<body>\p{Lu}[^:,]{3,60})$/iu,
)

/** "Styrelseprotokoll", "Årsmötesprotokoll": the title alone says which body. */
function impliedByTitle(head: readonly TextLine[]): Sourced<string> | null {
  for (const line of head) {
    const kind = /(?<!\p{L})(?<kind>styrelse|årsmötes|stämmo|nämnds|utskotts)(?:mötes)?protokoll/iu
      .exec(line.text)
      ?.groups?.kind?.toLowerCase()
    if (kind === undefined) continue
    const bodies: Record<string, string> = {
      styrelse: 'Styrelsen',
      årsmötes: 'Årsmötet',
      stämmo: 'Stämman',
      nämnds: 'Nämnden',
      utskotts: 'Utskottet',
    }
    return { value: bodies[kind] ?? '', span: line.span, rule: 'body-title' }
  }
  return null
}

function sourced(line: TextLine, words: string, cell: string): Sourced<string> {
  const at = line.text.indexOf(words)
  const from = at >= 0 ? at : line.text.indexOf(cell)
  const length = at >= 0 ? words.length : cell.length
  return {
    value: words.charAt(0).toUpperCase() + words.slice(1),
    span: { start: line.span.start + from, end: line.span.start + from + length },
    rule: 'body-head',
  }
}

const SUBJECT = latin(
  /(?<![\p{L}])\p{Lu}\p{Ll}+(?:nätverket|styrelsen|nämnden|utskottet|revisionen|gruppen|rådet|kommittén)(?!\p{L})/gu,
)

/** Notes without a head: the body that the text itself speaks of, where it is clearly one. */
function namedInText(text: string): Sourced<string> | null {
  const counts = new Map<string, { count: number; at: number }>()
  let total = 0
  for (const { 0: name, index } of text.matchAll(SUBJECT)) {
    total++
    const known = counts.get(name)
    counts.set(name, { count: (known?.count ?? 0) + 1, at: known?.at ?? index })
  }
  const [top] = [...counts].toSorted((a, b) => b[1].count - a[1].count)
  if (top === undefined || top[1].count < 3 || top[1].count < total * 0.6) return null
  return { value: top[0], span: { start: top[1].at, end: top[1].at + top[0].length }, rule: 'body-in-text' }
}
