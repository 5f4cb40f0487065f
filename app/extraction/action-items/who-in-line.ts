import { namesActor } from '../language/actors.ts'
import type { TokenRange } from '../language/clause.ts'
import { isOnlyInfinitive } from '../language/sentence-reader.ts'
import type { Token } from '../language/token.ts'
import { endOfHandles, isAddress, isHandle } from '../owners/handles.ts'
import { roleOf } from '../owners/role-words.ts'
import { TASK_MARK } from './action-headings.ts'
import type { Sentence } from './sentence.ts'
import { subjectKind } from './subjects.ts'

/** "Lotta + Ylva + Bo Ek". */
const LONGEST_LABEL = 8

/**
 * Who is to do what a line of a list says, wherever the writer put it: before a colon or a dash, in brackets, after the
 * last dash, colon or comma, or right before the task ("Siv boka lokal"). `anywhere` takes brackets in the middle too.
 */
export const whoInLine = (sentence: Sentence, anywhere: boolean): TokenRange | null =>
  labelOf(sentence) ??
  handleIn(sentence) ??
  lastBrackets(sentence, anywhere) ??
  afterDash(sentence) ??
  afterColon(sentence) ??
  afterComma(sentence) ??
  beforeTask(sentence)

/** "Siv – boka lokal", "Siv: boka lokal": a person and an order, a task wherever it stands. */
export function opensWithWho(sentence: Sentence): boolean {
  const label = beforeSign(sentence)
  return label !== null && isOrder(sentence.tokens, label.to + 1) && subjectKind(sentence, label) === 'named'
}

/** "boka", "fyll i". */
const isOrder = (tokens: readonly Token[], at: number): boolean =>
  isOnlyInfinitive(tokens, at) ||
  (tokens[at]?.finite === null && (tokens[at]?.readings ?? []).some(({ form }) => form === 'imperative'))

/** "Olle: boka lokal", "Todo @ellen: uppdatera", "Siv – nya bollar". */
function labelOf(sentence: Sentence): TokenRange | null {
  const { tokens } = sentence
  const label = beforeSign(sentence)
  const kind = label === null ? null : subjectKind(sentence, label)
  if (label === null || kind === null || kind === 'we' || kind === 'perhaps-named') return null
  // "Kansliet – en resurs": of a body and an office only an order is their task.
  const surely = tokens[label.to]?.text === ':' || kind === 'named' || isOnlyInfinitive(tokens, label.to + 1)
  return surely ? label : null
}

/** The words before the first colon or dash, a mark of tasks left out; null where they are too many for a label. */
function beforeSign({ tokens }: Sentence): TokenRange | null {
  const to = firstSign(tokens)
  if (to <= 0) return null
  const from = tokens.findIndex(({ kind, text }) => kind === 'word' && !TASK_MARK.test(text))
  return from >= 0 && to > from && to - from <= LONGEST_LABEL ? { from, to } : null
}

/** The first colon or dash, else -1. */
function firstSign(tokens: readonly Token[]): number {
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.text === ':' || isDash(tokens, at)) return at
  return -1
}

const handleIn = ({ tokens }: Sentence): TokenRange | null => {
  const at = tokens.findIndex((token, index) => isHandle(token) && !isAddress(tokens, index))
  return at < 0 ? null : { from: at, to: endOfHandles(tokens, at) }
}

/** "Affischer (Bo) senast 1 oktober" */
const WHEN = /^(?:senast|till|innan|före|klart|vecka)$/u

/** "Boka lokal (Olle Ek)": names alone in the last brackets, those of a Todo wherever they stand. */
function lastBrackets(sentence: Sentence, anywhere: boolean): TokenRange | null {
  const { tokens } = sentence
  const from = tokens.findLastIndex((token) => token.text === '(') + 1
  const close = tokens.findLastIndex((token: Token) => token.text === ')')
  const last =
    anywhere ||
    tokens.slice(close + 1).every(({ kind }) => kind === 'sign') ||
    (tokens.length - close <= LONGEST_LABEL && WHEN.test(tokens[close + 1]?.lower ?? ''))
  // "(Siv, 15/5)": the date is not part of who.
  const time = tokens.findIndex(
    ({ text }, at) => at > from && text === ',' && tokens[at + 1]?.capital !== true,
  )
  const to = time > 0 && time < close ? time : close
  return from > 0 && to > from && to - from <= LONGEST_LABEL && last && named(sentence, { from, to })
    ? { from, to }
    : null
}

/** "Ny skylt – Siv, maj": the names after the last dash, as far as they go. */
export function afterDash(sentence: Sentence): TokenRange | null {
  const { tokens, setting } = sentence
  const from = tokens.findLastIndex((_, at) => isDash(tokens, at)) + 1
  if (from < 2) return null
  let to = from
  while (to < tokens.length && goesOn(tokens, to)) to++
  const range = { from, to }
  // "Siv – inventera förrådet": a task, whatever its last word looks like.
  if (tokens.slice(from, to).some(({ infinitive, capital }) => infinitive !== null && !capital)) return null
  return to > from && (named(sentence, range) || namesActor(tokens, range, setting.names)) ? range : null
}

/** "Bokning av lokal: Emil": names alone after the last colon. */
export const afterColon = (sentence: Sentence): TokenRange | null =>
  nameAfter(
    sentence,
    sentence.tokens.findLastIndex(({ text }) => text === ':'),
  )

/** "Föredragande: Emil", "Sekreterare: Emil": who somebody is at the meeting, no task of theirs. */
export function tellsWhoSomebodyIs(sentence: Sentence): boolean {
  const label = sentence.tokens[sentence.tokens.findLastIndex(({ text }) => text === ':') - 1]
  if (label === undefined) return false
  const isPart = /(?:[ae]nde|deltagare)$/u.test(label.lower) || roleOf(label.lower) !== null
  return isPart && afterColon(sentence) !== null
}

/** "Boka lokal, Emil". */
const afterComma = (sentence: Sentence): TokenRange | null =>
  nameAfter(
    sentence,
    sentence.tokens.findLastIndex(({ text }) => text === ','),
  )

function nameAfter(sentence: Sentence, sign: number): TokenRange | null {
  const { tokens } = sentence
  const range = { from: sign + 1, to: tokens.findLastIndex(({ text }) => text !== '.') + 1 }
  const { from, to } = range
  return from > 0 && to > from && to - from <= LONGEST_LABEL && subjectKind(sentence, range) === 'named'
    ? range
    : null
}

/** "Siv boka lokal", as a table without its bars has it. */
function beforeTask(sentence: Sentence): TokenRange | null {
  const to = sentence.tokens.findIndex((_, at) => isOnlyInfinitive(sentence.tokens, at))
  const range = { from: 0, to }
  return to > 0 && to <= LONGEST_LABEL && subjectKind(sentence, range) === 'named' ? range : null
}

const named = (sentence: Sentence, range: TokenRange): boolean => {
  const kind = subjectKind(sentence, range)
  return kind !== null && kind !== 'we'
}

/** A dash between words, not the hyphen inside one. */
const isDash = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token?.kind !== 'sign' || !'–—-'.includes(token.text)) return false
  return before !== undefined && token.start !== before.end
}

/** A comma goes on to another name, not to a time: "Siv, maj". */
const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.kind === 'number') return false
  if (token.kind === 'word') return true
  return '/+&'.includes(token.text) || (token.text === ',' && tokens[at + 1]?.capital === true)
}
