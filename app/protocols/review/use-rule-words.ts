import { useText } from '#app/text/use-text.ts'
import { type RuleGroup, type RuleTrust, trustIn } from '../rule-record.ts'

/** Which rule said so, and how often it was right where that has been measured. */
export function useRuleWords(): (group: RuleGroup, rule: string) => string {
  const { review, rules } = useText()
  return (group, rule) =>
    `${review.rule(rules[rule] ?? rule)} ${trustWords(trustIn(group, rule), review.trust)}`
}

function trustWords(trust: RuleTrust, text: ReturnType<typeof useText>['review']['trust']): string {
  switch (trust.is) {
    case 'measured':
      return text.measured(trust.right, trust.of)
    case 'rarely-met':
      return text['rarely-met'](trust.of)
    case 'not-met':
      return text['not-met']
  }
}
