import { namesActor } from '../../language/actors.ts'
import { mainVerb, moodOf, type Clause, type ClauseVerb } from '../../language/clause.ts'
import { findWords } from '../../language/find-words.ts'
import { latin } from '../../language/latin.ts'
import { agentOf } from '../agent.ts'
import { awaitsEvent } from '../awaits-event.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { isDeliverableWord, isReportNoun } from '../deliverables.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'

/** A body decides what it wants to see, or what is expected: "Nämnden vill ta del av utfallet i maj", "Planen emotses i juni". */
export const wants = defineRule({
  id: 'wants',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision' || (clause.kind !== 'main' && clause.kind !== 'that'))
      return null
    const verb = mainVerb(clause)
    const { subject } = clause
    if (verb === null || subject === null || clause.negated || !isGiven(sentence, clause)) return null
    if (AWAITED.has(verb.lemma) && verb.passive && moodOf(clause) === 'plain')
      return expected(sentence, clause)
    if (verb.lemma === 'ta' && takesPart(sentence, verb)) return getsToSee(sentence, clause)
    if (clause.kind !== 'main' || !namesDecidingBody(sentence, subject)) return null
    return clause.verbs[0]?.lemma === 'vilja' ? wantsThing(sentence, clause, verb) : null
  },
  examples: [
    'Nämnden vill ta del av utfallet senast i juni 2032.',
    'Utfallet ska nämnden få ta del av så snart placeringarna är klara.',
    'Nämnden vill se ett utkast före sommaren.',
    'Nämnden vill ha ärendet åter i oktober 2032.',
    'En åtgärdsplan emotses under september 2032.',
  ],
  counterExamples: [
    'Nämnden vill se fler träd i centrum.',
    'Nämnden får ta del av handlingarna.',
    'Föreningen vill se ett utkast före sommaren.',
    'Snö väntas i oktober 2032.',
    'Beslutet väntas den 4 maj 2032.',
    { text: 'Nämnden vill se ett utkast före sommaren.', part: 'background' },
  ],
})

const AWAITED = new Set(['emotse', 'vänta', 'förvänta', 'motse'])

/** "Planen emotses under september": by whoever is to make it. */
function expected(sentence: Sentence, clause: Clause): Finding | null {
  const { subject } = clause
  if (subject === null) return null
  const last = sentence.tokens[subject.to - 1]
  const found = { clause, owner: agentOf(sentence.tokens, clause), task: complement(clause) } as const
  if (isReportNoun(sentence.tokens, subject)) return { ...found, kind: 'report', needsDue: 'named' }
  const made = last !== undefined && (isDeliverableWord(last) || MADE.test(last.lower))
  return made ? { ...found, kind: 'assignment', needsDue: 'any' } : null
}
const MADE = latin(/^\p{L}*(?:planen|förslaget|underlaget|analysen|utredningen|kalkylen|svaret|yttrandet)$/u)

const takesPart = ({ tokens }: Sentence, { at }: ClauseVerb): boolean =>
  findWords(tokens, { from: at + 1, to: at + 3 }, 'del', 'av') === at + 1

/** "Nämnden ska få ta del av utfallet": it is to be told; "får ta del av handlingarna" tells what it saw. */
function getsToSee(sentence: Sentence, clause: Clause): Finding | null {
  const { subject, verbs } = clause
  if (subject === null || !namesActor(sentence.tokens, subject, sentence.setting.names)) return null
  if (!verbs.some(({ lemma }) => lemma === 'få' || lemma === 'vilja')) return null
  const found = { kind: 'report', clause, owner: null, task: complement(clause), told: subject } as const
  return awaitsEvent(sentence, clause) ? found : { ...found, needsDue: 'any' }
}

const HAS = new Set(['se', 'ha', 'få'])

/** "vill se ett utkast före sommaren", "vill ha ärendet åter i maj". */
function wantsThing(sentence: Sentence, clause: Clause, { lemma, at }: ClauseVerb): Finding | null {
  if (!HAS.has(lemma)) return null
  const near = sentence.tokens.slice(at + 1, at + NEAR)
  const back = near.some(({ lower }) => lower === 'åter' || lower === 'tillbaka')
  if (!back && !near.some((token) => isDeliverableWord(token) || MADE.test(token.lower))) return null
  const found = { clause, owner: null, task: complement(clause), needsDue: 'any' } as const
  return clause.subject === null
    ? null
    : { ...found, kind: back ? 'report' : 'assignment', told: clause.subject }
}
const NEAR = 6
