import type { Clause } from '../../language/clause.ts'
import { defineGuard } from '../rule.ts'
import type { Sentence } from '../sentence.ts'

const REJECTING = new Set(['avslå', 'avstyrka', 'avvisa', 'förkasta', 'avfärda'])
const ADOPTING = new Set(['bifalla', 'anta', 'godkänna', 'tillstyrka', 'ställa'])
const PROPOSAL =
  /(?:yrkande|förslag|motion|begäran|önskemål|önskan|medborgarförslag|initiativ|framställan|hemställan)(?:et|en|na|s)?$/u

/** "avslår förslaget att ge …", "yrkandet om att ge … avslås", "förslaget att uppdra … bordläggs": what was not adopted. */
export const rejected = defineGuard({
  id: 'rejected',
  blocks(sentence, { clause: found }) {
    const outer = outerClauses(found)
    if (outer.some(({ verbs }) => verbs.some(({ lemma }) => REJECTING.has(lemma)))) return true
    const proposed = [found, ...outer].some((clause) => followsProposal(sentence, clause))
    return proposed && !outer.some(({ verbs }) => verbs.some(({ lemma }) => ADOPTING.has(lemma)))
  },
  examples: [
    'Nämnden avslår förslaget att ge förvaltningen i uppdrag att utreda en ny simhall.',
    'Yrkandet om att ge kansliet i uppdrag att se över taxan avslås.',
    'Förslaget att uppdra åt kansliet att se över taxan bordläggs.',
  ],
  counterExamples: [
    'Nämnden avslår motionen och ger förvaltningen i uppdrag att utreda frågan.',
    'Nämnden bifaller förslaget att ge förvaltningen i uppdrag att utreda frågan.',
    'Nämnden ger förvaltningen i uppdrag att ta fram ett förslag om att höja avgiften.',
  ],
})

function outerClauses(found: Clause): Clause[] {
  const outer: Clause[] = []
  for (let clause = found.parent; clause !== null; clause = clause.parent) outer.push(clause)
  return outer
}

/** "förslaget att", "yrkandet om att". */
function followsProposal({ tokens }: Sentence, { opener, range }: Clause): boolean {
  if (opener !== 'att') return false
  const before = tokens[range.from - 1]?.lower === 'om' ? range.from - 2 : range.from - 1
  return PROPOSAL.test(tokens[before]?.lower ?? '')
}
