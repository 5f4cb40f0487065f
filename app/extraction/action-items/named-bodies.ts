import { textOf, type TokenRange } from '../language/clause.ts'
import { isAnotherKind, isOwnWord } from '../minutes/own-body.ts'
import type { Sentence } from './sentence.ts'
import { latin } from '../language/latin.ts'

/** Whether the phrase names the very body whose minutes these are. */
export function namesDecidingBody(sentence: Sentence, range: TokenRange): boolean {
  const words = textOf(sentence.tokens, range).toLowerCase()
  const body = sentence.setting.body?.toLowerCase() ?? ''
  // "Mötet beslutar att listorna flyttas av styrelsen": another than those who meet.
  if (words === 'styrelsen' && GENERAL_MEETING.test(sentence.setting.lead ?? '')) return false
  if (words === 'styrelsen' && body !== '' && isAnotherKind(words, body)) return false
  if (body !== '' && (words === body || body.endsWith(` ${words}`) || body.startsWith(`${words} `)))
    return true
  if (isOwnWord(words, body)) return true
  if (words === 'presidiet') return body.includes('presidi')
  // "Kulturnämnden" in the minutes of a board.
  if (body !== '' && NAMED.test(words) && isAnotherKind(words, body)) return false
  // "Stadens revisorer" are "revisorerna" in their own minutes, and in nobody else's.
  if (AUDITORS.test(words)) return /revisor(?:er|s)|revision/u.test(body)
  return /^(?:nämnden|styrelsen|kommunstyrelsen|kommunfullmäktige|fullmäktige|mötet|utskottet|arbetsutskottet|regionstyrelsen|direktionen|stämman|årsmötet|nämnden för .*|kommunrevisionen|revisionen|.*nämnden|.*utskottet)$/u.test(
    words,
  )
}

const NAMED = latin(/(?:\p{L}{3}|\p{L} )nämnden$/u)
const AUDITORS = latin(/^(?:\p{L}+s\s)?revisorerna$/u)
const GENERAL_MEETING = latin(/^(?:års|höst|vår|medlems)?(?:mötet|stämman) /iu)

const EXTERNAL = latin(
  /^(?:skr|regeringen|riksdagen|staten|eu|ivo|msb|sgu|polisen|myndigheten|försäkringskassan|arbetsförmedlingen|länsstyrelsen|socialstyrelsen|kammarkollegiet|förvaltningsrätten|kammarrätten|\p{L}+verket|\p{L}+inspektionen|\p{L}+departementet|sveriges kommuner och regioner)(?::?s \p{L}+)?$/iu,
)

/** Whether the phrase names an authority of the state, whose doings no body of these minutes follows up. */
export const namesExternal = (sentence: Pick<Sentence, 'tokens'>, range: TokenRange): boolean =>
  EXTERNAL.test(textOf(sentence.tokens, range).replace(/\s*\(.*$/u, ''))
