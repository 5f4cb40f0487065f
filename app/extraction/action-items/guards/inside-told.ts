import { finiteVerb, isTold, textOf, type Clause } from '../../language/clause.ts'
import { defineGuard, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { SAYING } from '../verb-families.ts'
import { latin, latinPattern } from '../../language/latin.ts'
import { MONTH_NAMES } from '../../language/months.ts'

const WHEN = latinPattern(
  String.raw`\d{4}|§|(?<!\p{L})(?:den \d|i (?:${MONTH_NAMES}|våras|höstas|fjol)|tidigare|föregående|förra|senaste|vid (?:sammanträdet|mötet))(?!\p{L})`,
  'iu',
)

/** "Rådet beslutade den 30 oktober 2029, § 25," above a list: decided then. */
const LED_EARLIER = latin(
  /(?<!\p{L})(?:beslutade|beslöt|beslutat|uppdrog|gav|föreslog)(?!\p{L}).{0,60}(?:§\s?\d|\d{4})/iu,
)

/** "Nämnden beslutade 2011 att uppdra åt …" tells an assignment of that time; without a time it may be minutes in the past tense. */
export const insideTold = defineGuard({
  id: 'inside-told',
  blocks(sentence, finding) {
    const { lead } = sentence.setting
    if (lead !== null && LED_EARLIER.test(lead)) return true
    if (isRetold(sentence, finding) || isGivenThere(sentence, finding)) return true
    if (sentence.setting.toldInPast) return false
    for (let clause: Clause | null = finding.clause.parent; clause !== null; clause = clause.parent) {
      if (!isTold(clause) || saysNow(sentence, finding.clause, clause) || isTheirs(finding, clause)) continue
      if (sentence.setting.part !== 'decision') return true
      const verb = finiteVerb(clause)
      const until = { from: clause.range.from, to: clause.inner[0]?.range.from ?? clause.range.to }
      if (verb?.form !== 'past' || WHEN.test(textOf(sentence.tokens, until))) return true
    }
    return false
  },
  examples: [
    'Nämnden beslutade 2011-09-22 att uppdra åt förvaltningen att ta fram ett förslag.',
    { text: 'Styrelsen beslutade att uppdra åt kansliet att utreda frågan.', part: 'background' },
    { text: 'att uppdra åt presidiet att lägga ett förslag till nästa möte.', part: 'background' },
    'Kyrkoherden åläggs där att redovisa bidraget.',
    {
      text: 'att uppdra åt presidiet att lägga ett förslag',
      lead: 'Rådet beslutade den 30 oktober 2029, § 25,',
    },
  ],
  counterExamples: [
    { text: 'Revisionen uppdrar åt byrån att ställa en fråga.', part: 'background' },
    { text: 'att uppdra åt presidiet att lägga ett förslag', lead: 'Rådet beslutade:' },
    { text: 'Olle sa att han bokar lokalen.', part: 'discussion' },
    { text: 'Siv har gjort en mall som kommer att mejlas ut.', part: 'discussion' },
    'Mötet beslutade att uppdra åt kansliet att utreda frågan.',
  ],
})

/** "att uppdra åt presidiet …" alone in the background: what was decided before. */
const isRetold = ({ setting }: Sentence, { clause, kind }: Finding): boolean =>
  setting.part === 'background' &&
  !setting.agreed &&
  kind === 'assignment' &&
  clause.kind === 'infinitive' &&
  (clause.parent === null || clause.parent.verbs.length === 0)

/** "Beslut från regionen. Chefen åläggs där att redovisa": given by those who are told of. */
const isGivenThere = ({ tokens }: Sentence, { clause: { verbs } }: Finding): boolean =>
  verbs[0]?.passive === true && tokens[verbs[0].at + 1]?.lower === 'där'

/** "Siv har gjort ett förslag som kommer att mejlas ut": made, and still to be sent by her. */
const isTheirs = ({ clause, owner }: Finding, told: Clause): boolean =>
  clause.kind === 'relative' &&
  owner !== null &&
  // "har begärt en undersökning, som konsulten lämnar in i augusti": told of now, and by another.
  (owner === told.subject || (owner === clause.subject && finiteVerb(clause)?.form === 'present'))

/** "Olle sa att han bokar lokalen": said at the meeting, and still to be done. */
const saysNow = ({ tokens }: Sentence, found: Clause, told: Clause): boolean =>
  found.kind === 'that' &&
  found.parent === told &&
  (finiteVerb(found)?.form === 'present' || finiteVerb(found)?.lemma === 'skola') &&
  told.verbs.length === 1 &&
  SAYING.has(told.verbs[0]?.lemma ?? '') &&
  !WHEN.test(textOf(tokens, { from: told.range.from, to: found.range.from }))
