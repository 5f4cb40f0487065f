import { namesActor } from '../language/actors.ts'
import { mainVerb, moodOf, textOf, type Clause } from '../language/clause.ts'
import { findClauses } from '../language/find-clauses.ts'
import { latin } from '../language/latin.ts'
import { tokenize, type Token } from '../language/token.ts'
import { FIRST_NAMES } from '../owners/first-names.ts'

/** Said of somebody without anything being done. */
const NO_ACTION = new Set(
  'vara bli ha få kunna vilja gälla innebära stå ingå anse tycka förklara godkänna anta betala bidra svara erhålla fördela kandidera äga finnas förbli följa instämma ansluta använda tillämpa arbeta fortsätta'.split(
    ' ',
  ),
)
const DECIDERS = latin(
  /^(?:nämnden|styrelsen|kommunstyrelsen|kommunfullmäktige|fullmäktige|mötet|utskottet|arbetsutskottet|stämman|direktionen|vi)$/iu,
)

/**
 * Where a decision begins to say what somebody else than the body does, in the present tense ("beslutar att
 * ordföranden skriver till regionen"): an assignment, whatever the verb. Null where nobody does anything.
 */
export function somebodyActs(text: string): number | null {
  const named = FIRST_NAMES.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '') || OFFICE.test(text)
  if (!named && !MAY_ACT.test(text)) return null
  const tokens = tokenize(text)
  const clauses = findClauses(tokens)
  const [main] = clauses
  // "Respektive kommun utser en kontaktperson": no body decides by what all of them do.
  if (main?.kind === 'main' && (named || isEverybody(tokens, main)) && acts(tokens, main)) return 0
  const clause = clauses.find((one) => one.kind === 'that')
  return clause !== undefined && acts(tokens, clause) ? (tokens[clause.range.from]?.start ?? null) : null
}

function acts(tokens: readonly Token[], clause: Clause): boolean {
  const verb = mainVerb(clause)
  if (verb === null || clause.subject === null || verb.passive || verb.form !== 'present') return false
  // "Samtliga som fått bidrag har att lämna en redovisning".
  if (verb.lemma === 'ha' && tokens[verb.at + 1]?.lower === 'att')
    return tokens[verb.at + 2]?.lower !== 'göra' && isEverybody(tokens, clause)
  // "tecknar firman" says who may.
  if (tokens[verb.at + 1]?.lower.startsWith('firma') === true) return false
  if (moodOf(clause) !== 'plain' || clause.negated || NO_ACTION.has(verb.lemma)) return false
  // "tecknar firman": chosen to, and given nothing to do.
  if (verb.lemma === 'teckna' && tokens[verb.at + 1]?.lower.startsWith('firma') === true) return false
  if (DECIDERS.test(textOf(tokens, clause.subject))) return false
  return isEverybody(tokens, clause) || namesActor(tokens, clause.subject, FIRST_NAMES)
}

const isEverybody = (tokens: readonly Token[], { subject }: Clause): boolean =>
  subject !== null && EVERYBODY.test(textOf(tokens, subject))

/** "Socialchefen informerar rådet om beslutet": one holder of an office, at the beginning. */
const OFFICE = latin(
  /^(?:att\s)?\p{L}*(?:chefen|direktören|sekreteraren|samordnaren|strategen|ekonomen|rektorn|handläggaren|kansliet|förvaltningen|kontoret)\s/iu,
)
const MAY_ACT = latin(/(?<!\p{L})(?:att|varje|respektive|samtliga|alla|var)(?!\p{L})/iu)
const EVERYBODY = latin(/^(?:varje|respektive|samtliga|alla|var och en)(?!\p{L})/iu)
