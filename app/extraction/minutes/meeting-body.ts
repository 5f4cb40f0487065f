import type { Sourced } from '../span.ts'
import { namesGathering } from './own-words.ts'
import type { TextLine } from './text-line.ts'
import { latin } from '../language/latin.ts'

const BODY_NOUN = latin(
  /(?<!\p{L})\p{L}*(?:styrelsen?s?|nämnd(?:en)?s?|utskott(?:et)?s?|fullmäktiges?|nätverk(?:et)?s?|revision(?:en)?s?|revisorerna|direktion(?:en)?s?|beredning(?:en)?|råd(?:et)?|kommitté(?:n)?|arbetsgrupp(?:en)?|styrgrupp(?:en)?|ledningsgrupp(?:en)?|stämma(?:n)?s?|styrelsemöte|årsmöte|föreningsmöte|medlemsmöte|höstmöte|vårmöte|samfällighet|förening(?:en)?s?|presidium|presidiet)(?!\p{L})/iu,
)
const MEETING_WITH =
  /^(?:(?:från|för|vid|av) )?(?:(?:ordinarie |extra )?(?:sammanträde|möte) (?:med|i|för|hos) )?/iu
const DOCUMENT_WORD = latin(
  /(?<!\p{L})(?:sammanträdes|mötes|styrelse|minnes|års(?:mötes)?|stämmo)?(?:protokoll(?:sutdrag)?|anteckningar|minnesanteckningar)(?!\p{L})/giu,
)
const NOISE = latin(
  /(?:(?<!\p{L})(?:datum|sida?)(?!\p{L})|\d+\s?\(\d+\)|(?<!\p{L})nr\s\d+(?:\/\d+)?|(?:19|20)\d{2}(?:-\d{2}-\d{2})?|[*_#|])/giu,
)
const LABEL = latin(
  /^(?:\p{L}+:\s|plats|tid|datum|närvarande|beslutande|deltagare|ej|från|nästa|justering|paragraf|innehåll|sekreterare|utses)/iu,
)
const HEAD = 12

/** The body that met, as the head of the minutes names it; null where it names none. */
export function readBody(lines: readonly TextLine[], text: string): Sourced<string> | null {
  const head = lines.slice(0, HEAD)
  return (
    namedInHead(head, (words) => BODY_NOUN.test(words)) ??
    impliedByTitle(head) ??
    namedInHead(head, namesGathering) ??
    namedInText(text)
  )
}

/** The first cell of the head that names a body. */
function namedInHead(
  head: readonly TextLine[],
  namesBody: (words: string) => boolean,
): Sourced<string> | null {
  for (const line of head) {
    if (LABEL.test(line.label) || line.label.length > 140) continue
    for (const cell of line.text.split(/\t|\s{3,}/u)) {
      const fort = /(?:fört|förda) vid (?<body>[^,.;:]{4,80})/iu.exec(cell)?.groups?.body
      const words = (fort ?? cell.replace(DOCUMENT_WORD, ' '))
        .replace(NOISE, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/[\s,–-]+$/u, '')
      if (words.length < 4 || words.length > 90 || !namesBody(words)) continue
      const found = sourced(line, words.replace(MEETING_WITH, ''), cell)
      return ORGANISATION.test(words) ? { ...found, value: `${meetingKind(head, words)}${words}` } : found
    }
  }
  return null
}

const ORGANISATION = /(?:samfällighet|förening)(?:en)?s?$/iu
const KIND_OF_MEETING = latin(
  /^(?<kind>styrelsemöte|årsmöte|årsstämma|medlemsmöte|konstituerande möte|extra årsmöte)(?!\p{L})/iu,
)

/** An association's name alone does not say whether its board met or its members: a line beside it may. */
function meetingKind(head: readonly TextLine[], words: string): string {
  if (KIND_OF_MEETING.test(words)) return ''
  const kind = head
    .map((line) => KIND_OF_MEETING.exec(line.label)?.groups?.kind)
    .find((found) => found !== undefined)
  return kind === undefined ? '' : `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} `
}

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
