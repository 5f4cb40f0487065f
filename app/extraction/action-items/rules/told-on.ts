import { namesActor } from '../../language/actors.ts'
import { mainVerb, moodOf, type Clause } from '../../language/clause.ts'
import { isSign } from '../../language/sentence-reader.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { doingOf } from '../doings.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { REPORTING } from '../verb-families.ts'

/** A decision that goes to somebody, and what he does with it: "tas tillbaka till kansliet, som kompletterar det". */
export const toldOn = defineRule({
  id: 'told-on',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision' || clause.kind !== 'relative' || clause.negated) return null
    if (moodOf(clause) !== 'plain' || clause.verbs[0]?.form !== 'present') return null
    return clause.opener === 'som' && clause.subject === null ? handedOn(sentence, clause) : null
  },
  examples: [
    'Ärendet tas tillbaka till [owner|förvaltningen], som kompletterar med en beskrivning.',
    'Frågan lämnas till [owner|presidiet], som återkommer i maj.',
    'Frågan lämnas till [owner|kanslichefen] som återkommer i maj.',
    'Remissen skickas till [owner|juristen], som skriver ett utkast senast den 3 april 2032.',
  ],
  counterExamples: [
    'Bidrag beviljas till Norrby IF, som ordnar cupen i juni.',
    'Ärendet lämnas till styrelsen, som fattar beslut.',
    'Enkäten skickas till medlemmarna som hyr båtplats.',
    'Svaret skickas till regionen, som ansvarar för vården.',
    { text: 'Svaret lämnas till kansliet, som skickar det vidare.', part: 'background' },
  ],
})

const ANSWERS = new Set(['svara', 'ansvara'])
/** By these a matter comes to somebody who is to go on with it. */
const MOVES = new Set(
  `ta gå återgå återremittera återförvisa återsända lämna överlämna skicka sända översända hänskjuta hänvisa remittera
  överlåta vidarebefordra bordlägga`.split(/\s+/u),
)

/** "lämnas till presidiet, som återkommer i maj": who stands before the comma. */
function handedOn(sentence: Sentence, clause: Clause): Finding | null {
  const { tokens, setting } = sentence
  const { parent, range } = clause
  const verb = mainVerb(clause)
  const apart = isSign(tokens[range.from - 1], ',')
  const comma = apart ? range.from - 1 : range.from
  // Without a comma it says which of them: "skickas till medlemmarna som hyr båtplats".
  if (parent === null || verb === null || verb.passive || (!apart && verb.lemma !== 'återkomma')) return null
  const moved = mainVerb(parent)
  if (moved === null || !MOVES.has(moved.lemma) || !isGiven(sentence, parent)) return null
  const owner = { from: recipientBefore(tokens, comma, moved.at) + 1, to: comma }
  if (owner.from === 0 || !namesActor(tokens, owner, setting.names) || namesDecidingBody(sentence, owner))
    return null
  const found = { clause: parent, owner, task: complement(clause) } as const
  if (verb.lemma === 'yttra') return { ...found, kind: 'assignment', needsDue: 'limit' }
  if (ANSWERS.has(verb.lemma) || doingOf(sentence, clause, verb) === null) return null
  const reports = REPORTING.has(verb.lemma) && verb.lemma !== 'återkomma'
  return { ...found, kind: reports ? 'report' : 'assignment' }
}

const LONGEST_OFFICE = 8

const recipientBefore = (tokens: Sentence['tokens'], comma: number, verb: number): number =>
  tokens.findLastIndex(
    ({ lower }, at) =>
      at > verb && at < comma && comma - at <= LONGEST_OFFICE && (lower === 'till' || lower === 'åt'),
  )
