import { textOf, type Clause } from '../../language/clause.ts'
import { latin } from '../../language/latin.ts'
import { AT_A_MEETING } from '../outcomes.ts'
import { defineGuard, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'

const MINUTES =
  /^(?:dagens |detta |föregående )?(?:(?:protokolls)?utdrag(?:et)?|protokoll(?:et)?|paragrafen|paragraferna|beslutet|punkten|beslutspunkte\S*|dagordningen|mötet|sammanträdet)(?=\P{L}|$)/iu

const ADJUSTED = latin(
  /(?<!\p{L})skriver,?\s(?:(?:och|medan)\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s(?:och\s\p{Lu}\p{L}+\s)?justerar(?!\p{L})/u,
)

const PASSED_ON = new Set(['skicka', 'sända', 'översända', 'expediera'])
const DECISION = /^beslut/iu

/** "Beslutet ska skickas till verket", "Protokollet delges parterna". */
const isPassedOn = ({ tokens }: Sentence, { verbs, subject }: Clause): boolean => {
  const lemma = verbs.at(-1)?.lemma ?? ''
  const first = subject === null ? '' : (tokens[subject.from]?.lower ?? '')
  return lemma === 'delge' || (PASSED_ON.has(lemma) && DECISION.test(first))
}

/** "justerar en felaktig siffra", "justerar texten", not the minutes. */
const adjustsThing = ({ text, tokens }: Sentence, { verbs }: Clause): boolean => {
  const next = tokens[(verbs.at(-1)?.at ?? 0) + 1]
  return (
    next?.kind === 'word' &&
    !next.capital &&
    /^(?:en|ett|\p{L}{4,}(?:en|et|na))$/u.test(next.lower) &&
    !NOT_A_THING.test(text)
  )
}
const NOT_A_THING = latin(/protokoll|mötet|sammanträde|anteckning|paragraf|§|dagordning|tillsammans/iu)

/** "får i uppdrag att jämte ordföranden justera protokollet": all of the task is that. */
const onlyAdjusts = ({ text, tokens }: Sentence, { task }: Finding): boolean => {
  const start = tokens[task.from]?.start
  return start !== undefined && TASK.test(text.slice(start, tokens[task.to - 1]?.end))
}
const ADJUSTS = /justera (?:dagens |detta |mötets )?(?:protokoll|mötesanteckning)/iu
const TASK = latin(
  /^(?:att\s)?(?:(?!och\s|samt\s)\p{L}+\s){0,6}?justera\s(?:dagens\s|detta\s|mötets\s)?(?:protokoll|mötesanteckning)/iu,
)

const LOOKED_BACK_ON = new Set(['utvärdera', 'verkställa', 'ompröva'])

/** The minutes' own business: adjusting them, closing the meeting, passing the decision on. */
export const procedure = defineGuard({
  id: 'procedure',
  blocks(sentence, finding) {
    const { clause } = finding
    if (clause.verbs.at(-1)?.lemma === 'justera' && !adjustsThing(sentence, clause)) return true
    // "Siv skriver, Olle justerar": the minutes.
    if (clause.verbs.at(-1)?.lemma === 'skriva' && ADJUSTED.test(sentence.text)) return true
    if (ADJUSTS.test(sentence.text) && onlyAdjusts(sentence, finding)) return true
    // "Beslutet ska utvärderas": what came of it.
    if (LOOKED_BACK_ON.has(clause.verbs.at(-1)?.lemma ?? '')) return false
    // "Beslutet ska anmälas vid nästa sammanträde": what was decided by leave of the body.
    if (clause.verbs.at(-1)?.lemma === 'anmäla' && AT_A_MEETING.test(sentence.text)) return false
    const gives = finding.owner !== null && finding.owner !== clause.subject
    return (
      !gives &&
      clause.subject !== null &&
      (finding.kind === 'assignment' || isPassedOn(sentence, clause)) &&
      MINUTES.test(textOf(sentence.tokens, clause.subject))
    )
  },
  examples: [
    'Beslutet ska delges fastighetsägaren.',
    'Protokollet ska justeras senast den 5 september.',
    'Siv Ask får i uppdrag att jämte ordföranden justera protokollet den 30 maj 2032.',
    { text: 'Siv skriver, Olle justerar.', part: 'discussion' },
    { text: 'Beslutet ska skickas till verket senast den 4 maj 2032.', part: 'discussion' },
    'Protokollsutdrag delges ekonomichefen.',
    'Beslutspunkterna 1-2 ska skickas till fullmäktige.',
  ],
  counterExamples: [
    'Beslutet ska utvärderas senast i december 2032.',
    'Förvaltningen ska redovisa protokollet från samrådet.',
    'Siv Ask får i uppdrag att beställa tält och justera protokollet.',
    { text: 'Siv skriver, Olle delar ut.', part: 'discussion' },
    { text: 'Siv kontaktar byrån, som justerar en felaktig siffra.', part: 'discussion' },
  ],
})
