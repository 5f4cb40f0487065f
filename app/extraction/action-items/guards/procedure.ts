import { textOf } from '../../language/clause.ts'
import { defineGuard } from '../rule.ts'

const MINUTES =
  /^(?:dagens |detta |föregående )?(?:protokoll(?:et)?|paragrafen|paragraferna|beslutet|punkten|beslutspunkte\S*|dagordningen|mötet|sammanträdet)(?=\P{L}|$)/iu

/** The minutes' own business: adjusting them, closing the meeting, passing the decision on. */
export const procedure = defineGuard({
  id: 'procedure',
  blocks(sentence, finding) {
    const { clause } = finding
    if (clause.verbs.at(-1)?.lemma === 'justera') return true
    const gives = finding.owner !== null && finding.owner !== clause.subject
    return (
      !gives &&
      clause.subject !== null &&
      (finding.kind === 'assignment' || clause.verbs.at(-1)?.lemma === 'delge') &&
      MINUTES.test(textOf(sentence.tokens, clause.subject))
    )
  },
  examples: [
    'Beslutet ska delges fastighetsägaren.',
    'Protokollet ska justeras senast den 5 september.',
    'Beslutspunkterna 1-2 ska skickas till fullmäktige.',
  ],
  counterExamples: ['Förvaltningen ska redovisa protokollet från samrådet.'],
})
