import type { Clause, ClauseVerb } from './clause.ts'
import {
  finiteReading,
  infinitiveReading,
  isOnlyInfinitive,
  isSign,
  verbReadings,
  type OpenClause,
} from './sentence-reader.ts'
import type { Token } from './token.ts'
import { AUXILIARY_LEMMAS, CONDITION, COORDINATOR, isA, QUESTION, RELATIVE } from './word-classes.ts'

/** How far ahead an opener looks for its verb: bounds the work on any text. */
const REACH = 40

/** Whether "att" opens an infinitive or a that-clause: the first verb after it decides. */
export function kindAfterAtt(tokens: readonly Token[], at: number): 'infinitive' | 'that' {
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + REACH); ahead++) {
    if (isSign(tokens[ahead], ';')) break
    const infinitive = infinitiveReading(tokens, ahead)
    const finite = finiteReading(tokens, ahead)
    if (infinitive && !finite) return 'infinitive'
    if (infinitive && finite) return ahead === at + 1 ? 'infinitive' : 'that'
    if (finite) return 'that'
  }
  return 'that'
}

/** A supine without "har" serves as finite verb in a subordinate clause: "beslut som fattats". */
export function supineInClause(tokens: readonly Token[], at: number, top: OpenClause): ClauseVerb | null {
  if (
    top.verbs.length > 0 ||
    (top.kind !== 'relative' && top.kind !== 'condition' && top.kind !== 'that' && top.kind !== 'question')
  )
    return null
  const supine = verbReadings(tokens, at).find((form) => form.form === 'supine')
  return supine ? { ...supine, at } : null
}

export function openerKind(tokens: readonly Token[], at: number, top: OpenClause): Clause['kind'] | null {
  const token = tokens[at]
  if (token?.lower === 'dess') return opensUntil(tokens, at) ? 'condition' : null
  if (token === undefined || !isA(token, RELATIVE | CONDITION | QUESTION) || at + 1 >= tokens.length)
    return null
  const word = token.lower
  // "Som villkor gäller att", "att som villkor gäller": as, at the head of a clause.
  if (
    word === 'som' &&
    (at === 0 || tokens[at - 1]?.lower === 'att') &&
    finiteReading(tokens, at + 1) === null
  )
    return null
  // "ser som lämpligt", "anses som avslutat": as, not who.
  if (word === 'som' && finiteReading(tokens, at - 1) !== null) return null
  // "så snart som möjligt bokar", "tills vidare rapporterar".
  if (word === 'som' && tokens[at + 1]?.lower === 'möjligt') return null
  // "tog hand om nycklarna och lämnar".
  if (word === 'om' && tokens[at - 1]?.lower === 'hand') return null
  // "handlar om avskrivningar och lovade".
  if (word === 'om' && tokens[at - 1]?.finite?.lemma === 'handla') return null
  // "två gånger om året rapporterar".
  if (word === 'om' && /^gång(?:er)?$/u.test(tokens[at - 1]?.lower ?? '')) return null
  if (at > 0 && word === 'tills' && /^(?:vidare|dess)$/u.test(tokens[at + 1]?.lower ?? '')) return null
  // "ställer upp som kontaktperson och anmäler det".
  if (word === 'som' && /^(?:upp|över|in|ut|fram)$/u.test(tokens[at - 1]?.lower ?? '')) return null
  // "ligger fast", "står fast".
  if (word === 'fast' && finiteReading(tokens, at - 1) !== null) return null
  // "då" before or after a finite verb is an adverb.
  if (word === 'då' && (finiteReading(tokens, at - 1) || finiteReading(tokens, at + 1))) return null
  // "Om arbetet då inte har påbörjats": an adverb while the clause still waits for its verb.
  if (word === 'då' && top.kind === 'condition' && top.verbs.length === 0) return null
  // "Samtidigt ska Siv ta in offerter": an adverb, unless "som" goes with it.
  if (word === 'samtidigt' && tokens[at + 1]?.lower !== 'som') return null
  // "De ska där särskilt fråga efter": there.
  if (word === 'där' && AUXILIARY_LEMMAS.has(tokens[at - 1]?.finite?.lemma ?? '')) return null
  // "har ett möte där och ser till", "görs om och skickas": there, again.
  if ((word === 'där' || word === 'om') && isA(tokens[at + 1], COORDINATOR)) return null
  if (word === 'som' && isApposition(tokens, at)) return null
  let verb = -1
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + REACH) && verb < 0; ahead++) {
    if (
      isSign(tokens[ahead], ';:') ||
      // "har bett om ett möte, chefen bokar tid": nothing hangs on this "om".
      (word === 'om' && isSign(tokens[ahead], ',')) ||
      // "uppgifter om koncernen innan den går vidare": of the firm, and no condition.
      (word === 'om' && ahead > at + 1 && tokens[ahead]?.lower === 'innan') ||
      tokens[ahead]?.lower === 'att' ||
      (ahead > at + 1 && tokens[ahead]?.lower === 'som')
    )
      break
    if (finiteReading(tokens, ahead) || verbReadings(tokens, ahead).some((form) => form.form === 'supine'))
      verb = ahead
  }
  if (verb < 0) return null
  if (isA(token, RELATIVE)) return 'relative'
  if (isA(token, QUESTION)) return 'question'
  if (word === 'om' && isAboutNoun(tokens[at - 1])) return null
  // The clause around it still needs that verb: "frågan om budgeten ska tas upp".
  const outerWaits = top.verbs.length === 0
  if (outerWaits && word === 'om' && !twoFinitesFollow(tokens, at)) return null
  return outerWaits && word === 'innan' && !opensBeforeMain(tokens, at) ? null : 'condition'
}

/**
 * "Innan kallelsen går ut ser Siv över den": two verbs with nothing that parts them but a comma, so that the second one
 * is the main clause's; "Innan sommaren ska planen redovisas" has one.
 */
function opensBeforeMain(tokens: readonly Token[], at: number): boolean {
  let first = -1
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + REACH); ahead++) {
    // "Innan dess ska synpunkter inhämtas": that verb goes with the first.
    const joins =
      AUXILIARY_LEMMAS.has(tokens[first]?.finite?.lemma ?? '') && infinitiveReading(tokens, ahead) !== null
    const verb = !joins && finiteReading(tokens, ahead) !== null
    if (verb && first >= 0) return true
    if (verb) first = ahead
    else if (isSign(tokens[ahead], ',') && finiteReading(tokens, ahead + 1) === null) return false
    else if (
      first >= 0 &&
      (isSign(tokens[ahead], ';:') || isA(tokens[ahead], PARTS) || opensThat(tokens[ahead]))
    )
      return false
  }
  return false
}
const opensThat = (token: Token | undefined): boolean => token?.lower === 'att'
/** What opens another clause or goes on with the same one. */
const PARTS = RELATIVE | CONDITION | QUESTION | COORDINATOR

/** "till dess avtalet är tecknat", not "till dess ska avtalet tecknas". */
const opensUntil = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'till' &&
  tokens[at + 1]?.kind === 'word' &&
  !opensThat(tokens[at + 1]) &&
  // "att till dess sondera läget"
  !isOnlyInfinitive(tokens, at + 1) &&
  finiteReading(tokens, at + 1) === null &&
  tokens
    .slice(at + 1, at + REACH_OF_AS)
    .some(({ finite, readings }) => finite !== null || readings.some(({ form }) => form === 'supine'))

/** "så snart besked har kommit", "så länge bidraget räcker", not "så snart som möjligt". */
export const opensAsSoonAs = (tokens: readonly Token[], at: number): boolean =>
  /^(?:snart|fort|länge)$/u.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower !== 'som' &&
  tokens
    .slice(at + 2, at + REACH_OF_AS)
    .some(({ finite, readings }) => finite !== null || readings.some(({ form }) => form === 'supine'))
const REACH_OF_AS = 10

/** "den hon sätter i sitt ställe", "det vi kom överens om": a relative clause without "som", whose subject is a pronoun. */
export const opensContact = (tokens: readonly Token[], at: number): boolean =>
  NOMINATIVES.has(tokens[at]?.lower ?? '') &&
  /^(?:den|det|dem|de)$/u.test(tokens[at - 1]?.lower ?? '') &&
  finiteReading(tokens, at - 2) === null &&
  finiteReading(tokens, at + 1) !== null

const NOMINATIVES = new Set(['han', 'hon', 'hen', 'denne', 'vi', 'man', 'jag', 'de'])

/** "projektgruppen, med Siv Ask som ordförande, arbetar": as whom; the comma ends it before any verb. */
function isApposition(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at + 1; ahead <= at + LONGEST_OFFICE; ahead++) {
    const token = tokens[ahead]
    if (token === undefined || token.verbs.length > 0) return false
    if (isSign(token, ',')) return ahead > at + 1
  }
  return false
}
const LONGEST_OFFICE = 3

/** Whether the rest of the sentence has verbs for the clause and for the one around it. */
function twoFinitesFollow(tokens: readonly Token[], from: number): boolean {
  let found = 0
  // "En enkät om maten ska göras när menyn har prövats": the second one is the next clause's.
  const afterNoun = tokens[from - 1]?.kind === 'word' && !isA(tokens[from - 1], COORDINATOR)
  for (let at = from; at < tokens.length && found < 2; at++)
    if (afterNoun && found === 1 && NEXT_CLAUSE.test(tokens[at]?.lower ?? '')) return false
    // "ska vara åtgärdade": one verb.
    else if (finiteReading(tokens, at) !== null && !COPULA.has(tokens[at - 1]?.lower ?? '')) found++
  return found === 2
}

const NEXT_CLAUSE = /^(?:när|innan|eftersom|sedan)$/u
const COPULA = new Set(['vara', 'bli', 'är', 'blir'])

const isAboutNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  /(?:information|frågan?|beslut|beslutet|förslag|förslaget|motion|motionen|uppdraget?|initiativet?|yrkandet?|dialog|diskussion|samråd|uppgift|utredning(?:en)?|redovisning(?:en)?|rapport(?:en)?|överenskommelse|besked|information(?:en)?|avtal|ansökan|fråga|påpekanden?|klagomål|synpunkter(?:na)?|krav(?:et|en)?|uppgifter(?:na)?|riktlinjer(?:na)?|regler(?:na)?|(?:prata|informera|berätta)(?:r|de|t)?|talar?|talade|^ber?|^bad|^bett)$/u.test(
    token.lower,
  )

const GIVES = new Set(['uppdra', 'uppdraga', 'ge', 'giva', 'uppmana', 'ålägga', 'anmoda', 'låta'])
/** "ge förvaltningen och kansliet i uppdrag": how far from its verb what is given stands at most. */
const FAR = 12

/** "uppdra", "ge förvaltningen i uppdrag": somebody is given something to do, and no thing. */
export const givesDuty = (tokens: readonly Token[], at: number): boolean =>
  GIVES.has(tokens[at]?.lower ?? '') &&
  infinitiveReading(tokens, at) !== null &&
  givesWork(tokens, at, tokens[at]?.lower)

/** "uppdrar", "ger förvaltningen i uppdrag", in whatever tense. */
export function givesDutyNow(tokens: readonly Token[], at: number): boolean {
  const verb = finiteReading(tokens, at)
  return verb !== null && !verb.passive && GIVES.has(verb.lemma) && givesWork(tokens, at, verb.lemma)
}

function givesWork(tokens: readonly Token[], at: number, verb: string | undefined): boolean {
  if (verb !== 'ge' && verb !== 'giva') return true
  for (let next = at + 1; next < Math.min(tokens.length, at + FAR); next++) {
    const lower = tokens[next]?.lower
    if (lower === 'att') return false
    if (lower === 'uppdrag' || lower === 'uppgift') return true
  }
  return false
}

const REJECTS = new Set(['avslå', 'avstyrka', 'avvisa'])
const PROPOSES = new Set(['föreslå', 'rekommendera', 'hemställa', 'yrka', ...REJECTS])

/**
 * Beside which open clause a further giving of a duty stands: the outermost, or what that one proposes or rejects; -1
 * where none is, and past the last where nobody has decided it.
 */
export function givingLevel(open: readonly OpenClause[]): number {
  const outermost = open.findIndex(({ kind, verbs }) => verbs.length > 0 && kind !== 'main')
  const lemma = open[outermost]?.verbs[0]?.lemma ?? ''
  if (!PROPOSES.has(lemma)) return outermost
  const inner = open.findLastIndex(({ kind, verbs }) => verbs.length > 0 && kind === 'infinitive')
  if (inner > outermost) return inner
  // "avslå motionen och uppdra åt" decides twice, "föreslå fullmäktige anta planen och uppdra åt" proposes both.
  return REJECTS.has(lemma) ? outermost : open.length
}
