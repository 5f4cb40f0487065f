import { latin } from '../language/latin.ts'
import { sliceOf, type TextLine } from './text-line.ts'

/** The labels of the form at the head, each before what it says. */
const HEAD_LABEL = latin(
  /(?<=\s)(?:Plats och tid|Tid och plats|Plats|Tid(?=\s(?:Kl|kl|\d))|Beslutande(?:\s[Ll]edamöter)?|Ledamöter|(?:Tjänstgörande\s)?[Ee]rsättare(?=:|\s\p{Lu})|Närvarande(?:\sej\s\p{L}+\s\p{L}+)?|Övriga(?:\s(?:närvarande|deltagande|deltagare))?|Tjänstemän|Utses att justera|Justera(?:nde|re)|Justering(?:ens)?(?:\splats och tid)?|Underskrift(?:er)?|Sekreterare|Ordförande|Paragraf(?:er)?|ANSLAG|Organ|Sammanträdesdatum|Datum (?:för|när|då)|Anslag(?:et)?\s(?:sätts|tas|uppsatt|nedtag)\p{L}*|Förvaringsplats|Protokollet(?=\s(?:är|anslås))|Anslaget|Sista datum)(?=[\s:])/gu,
)
/** A heading of a part, where something else begins behind it. */
const PART = latin(
  /(?:(?<=^|\s)(?:Beslut|Ärendebeskrivning|Beskrivning av ärendet|Sammanfattning(?: av ärendet)?|Bakgrund|Beslutsunderlag|Ärendet|Yrkanden?|Förslag till beslut|Beslutsgång|Propositionsordning|Omröstning(?:sresultat)?|Reservation(?:er)?|Protokollsanteckning|Motivering|Beredning|Beslut(?:et)?\s(?:skickas|delges|expedieras|sänds)(?:\still)?|Skickas till|Expedieras(?: till)?|Delges|\p{Lu}[\p{L}-]*(?:\s(?:och\s)?\p{Ll}+)?s (?:förslag(?: till (?:beslut(?: i \p{Ll}+)?|\p{Ll}*(?:styrelsen|fullmäktige|nämnden)))?|beslut|bedömning))):?(?=\s["”]?(?:\p{Lu}|\d{1,2}\.?\s\p{Lu}|[-–•]|att\s))(?!\s\p{Lu}{1,4}\s(?:§|\d))/gu,
)
/** "1 Utredningen remitteras.", "2. Yttrandet …": the points of a decision; the first right behind its heading or "beslutar". */
const POINT = latin(/(?<=^|\s)(?<number>\d{1,2})[.)]?\s+(?=["”]?\p{Lu}|[Aa]tt\s)/gu)

/** Where a line of its own begins, and where its words do behind a number that is no sign of a list by itself. */
type Start = Readonly<{ at: number; textAt: number }>

const startAt = (at: number): Start => ({ at, textAt: at })

/** The words of the head between two places of a line, its labels at the beginning of lines of their own. */
export const headPieces = (line: TextLine, from: number, to: number): TextLine[] =>
  cut(
    line,
    [0, ...[...line.text.slice(from, to).matchAll(HEAD_LABEL)].map(({ index }) => index)].map(startAt),
    { from, to },
  )

/** The words of an item between two places of a line, its headings and the points of its decisions on lines of their own. */
export function partPieces(line: TextLine, from: number, to: number): TextLine[] {
  const text = line.text.slice(from, to)
  const headings = [...text.matchAll(PART)].map(({ 0: words, index }) => ({
    at: index,
    textAt: index + words.length,
  }))
  const ends = [...headings.map(({ at }) => at), text.length]
  const starts = [0, ...headings.flatMap(({ at, textAt }) => [at, textAt])].map(startAt)
  const points = [{ textAt: 0 }, ...headings].flatMap(({ textAt }, index) =>
    pointsIn(text.slice(textAt, ends[index])).map((point) => ({
      at: textAt + point.at,
      textAt: textAt + point.textAt,
    })),
  )
  return cut(line, [...points, ...starts], { from, to })
}

function pointsIn(text: string): Start[] {
  let next = 1
  return [...text.matchAll(POINT)].flatMap(({ 0: marker, index, groups }) => {
    if (Number(groups?.number) !== next || !opensPoint(text.slice(0, index), next)) return []
    next++
    return [{ at: index, textAt: /[.)]\s/u.test(marker) ? index : index + marker.length }]
  })
}

const opensPoint = (before: string, number: number): boolean =>
  number === 1
    ? /^\s*$|(?:beslut(?:ar|ade)|beslöt|att|följande|:)\s*$/iu.test(before)
    : /[.;,]\s*$/u.test(before)

function cut(
  line: TextLine,
  starts: readonly Start[],
  { from, to }: Readonly<{ from: number; to: number }>,
): TextLine[] {
  const places = [...new Map(starts.toReversed().map((start) => [start.at, start])).values()]
  return places
    .toSorted((one, other) => one.at - other.at)
    .map(({ textAt }, index, all) => sliceOf(line, from + textAt, from + (all[index + 1]?.at ?? to - from)))
    .filter(({ text }) => text !== '')
}
