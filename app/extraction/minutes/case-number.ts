import { latin } from '../language/latin.ts'

// "Dnr KS 2024/123", "Dnr: VO-2025-00006", "KS/2024:123", "Diarienummer 2024-123": a word for it, or letters and a
// year in the shape that case systems print.
const LABEL = String.raw`(?:[Dd][Nn][Rr]|[Dd]iarienr|[Dd]iarienummer|[Ää]rendenr|[Ää]rendenummer|[Ää]rende-[Ii][Dd])\.?\s{0,2}:?\s{0,3}`
// "2023/KS 0362 013": the year, the body's letters, a running number and a code of the filing plan.
const YEAR_FIRST = String.raw`(?:19|20)\d{2}/\p{Lu}{2,5}\s\d{3,5}(?:\s\d{3})?`
const SHAPE = String.raw`\p{L}{0,8}[\s/.-]{0,2}\d{2,4}[-/:.]\d{1,6}(?:[-/:.]\d{1,6}){0,3}(?:\s\d\.\d(?:\.\d)?)?`
// "TN 2019 0021", as scans and some case systems have it; "BUN24/18 042" ends in a code of the filing plan,
// "2024.0418 KS" in the body's letters.
const SPACED = String.raw`\p{Lu}{2,6}\s(?:19|20)\d{2}\s\d{2,6}`
// "2025.KS.41" has the letters in the middle.
const BARE_SHAPE = String.raw`(?:\p{Lu}{2,6}[\s/.-]{1,2}(?:19|20)\d{2}[-/:.]\d{1,6}(?:-\d{1,5})?|(?:19|20)\d{2}[./-]\p{Lu}{2,6}[./-]\d{1,6})`
// "LÄSÅRET 2024/25", "ÅR 2024/25" in a title set in capitals.
const NUMBER = String.raw`(?<!\p{L})(?!(?:LÄS|KALENDER|BUDGET|PLAN)?ÅR(?:ET|EN)?\s|[HV]T\s|TERMIN)\(?(?:${LABEL}(?<labelled>${YEAR_FIRST}|${SPACED}|${SHAPE}(?:\s\d{3}(?!\d)|\s\p{Lu}{2,5}(?:-\d{1,2})?(?=\)?\s*$))?)|(?<bare>${BARE_SHAPE}))\)?`

const AT_START = latin(new RegExp(String.raw`^${NUMBER}[\s.,:–-]*`, 'u'))
const AT_END = latin(new RegExp(String.raw`[\s,.–-]*${NUMBER}\s*$`, 'u'))

const ANYWHERE = latin(new RegExp(String.raw`(?<![\p{L}\d])${NUMBER}(?![\p{L}\d])`, 'gu'))
/** A law's number in the statute book has the same shape, and a body with the day of its decision. */
const OTHERWISE = latin(/^(?:SFS|SOU|SOSFS|HSLF|AFS|BFS|EU|EG)(?![\p{L}])|\d{4}-\d{2}-\d{2}$/u)

export type CaseNumberReading = Readonly<{
  caseNumber: string | null
  /** The title's place in the text read; empty where there is none. */
  start: number
  end: number
}>

/** Parts a heading's words into case number and title; the number may stand before or after the title. */
export function readCaseNumber(text: string): CaseNumberReading {
  const before = AT_START.exec(text)
  if (before !== null) {
    return { caseNumber: numberOf(before), start: before[0].length, end: text.length }
  }
  const tail = text.slice(-60)
  const after = AT_END.exec(tail)
  if (after !== null) {
    return { caseNumber: numberOf(after), start: 0, end: text.length - tail.length + after.index }
  }
  return { caseNumber: null, start: 0, end: text.length }
}

const numberOf = (match: RegExpExecArray): string | null =>
  (match.groups?.labelled ?? match.groups?.bare ?? '').trim() || null

/** The first case number within a text, null where it names none. */
export function findCaseNumber(text: string): string | null {
  for (const match of text.matchAll(ANYWHERE)) {
    const number = numberOf(match)
    if (number !== null && !OTHERWISE.test(number)) return number
  }
  return null
}
