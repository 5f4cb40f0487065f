import type { Sourced } from '../span.ts'
import type { TextLine } from './text-line.ts'

const BODY_NOUN =
  /(?<!\p{L})\p{L}*(?:styrelsen?s?|nämnd(?:en)?s?|utskott(?:et)?s?|fullmäktiges?|nätverk(?:et)?s?|revision(?:en)?s?|direktion(?:en)?s?|beredning(?:en)?|råd(?:et)?|kommitté(?:n)?|arbetsgrupp(?:en)?|styrgrupp(?:en)?|ledningsgrupp(?:en)?|stämma(?:n)?s?|styrelsemöte|årsmöte|föreningsmöte|medlemsmöte|höstmöte|vårmöte|samfällighet|förening(?:en)?s?|presidium|presidiet)(?!\p{L})/iu
const DOCUMENT_WORD =
  /(?<!\p{L})(?:sammanträdes|mötes|styrelse|minnes|års(?:mötes)?|stämmo)?(?:protokoll(?:sutdrag)?|anteckningar|minnesanteckningar)(?!\p{L})/giu
const NOISE = /(?:\bdatum\b|\bsida?\b|\d+\s?\(\d+\)|\bnr\s\d+|(?:19|20)\d{2}(?:-\d{2}-\d{2})?|[*_#|])/giu
const LABEL =
  /^(?:plats|tid|datum|närvarande|beslutande|deltagare|ej|från|nästa|justering|paragraf|innehåll|sekreterare|utses)/iu
const HEAD = 12

/** The body that met, as the head of the minutes names it; null where it names none. */
export function readBody(lines: readonly TextLine[]): Sourced<string> | null {
  const head = lines.slice(0, HEAD)
  for (const line of head) {
    if (LABEL.test(line.label) || line.label.length > 140) continue
    for (const cell of line.text.split(/\t|\s{3,}/u)) {
      const fort = /(?:fört|förda) vid (?<body>[^,.;:]{4,80})/iu.exec(cell)?.groups?.body
      const words = (fort ?? cell.replace(DOCUMENT_WORD, ' '))
        .replace(NOISE, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/[\s,–-]+$/u, '')
      if (words.length < 4 || words.length > 90 || !BODY_NOUN.test(words)) continue
      return sourced(line, words, cell)
    }
  }
  return impliedByTitle(head)
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
    value: words,
    span: { start: line.span.start + from, end: line.span.start + from + length },
    rule: 'body-head',
  }
}
