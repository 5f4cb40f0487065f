import { extract } from '#app/extraction/extract.ts'
import type { Extraction } from '#app/extraction/extraction.ts'
import { readSingleSentence } from '#app/extraction/action-items/read-single-sentence.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'
import { areOwnersRight, isDueRight, isEveryRight, isReportToRight, pairWithGold } from './compare.ts'
import { goldProtocols, goldSentences, type GoldProtocol, type GoldSentence } from './gold.ts'
import { count, newTally, type Tally } from './tally.ts'

export type MeasuredRules = Readonly<{ protocols: number; sentences: number; tally: Tally }>

/** How often each rule was right and wrong on the gold of real minutes; null where that is not here. */
export function measureRules(): MeasuredRules | null {
  const protocols = goldProtocols()
  const sentences = goldSentences()
  if (protocols.length === 0 || sentences.length === 0) return null
  const tally = newTally()
  for (const { text, gold } of protocols) {
    const extraction = extract(documentOfText(text), { meetings: [] })
    countItems(tally, gold, extraction)
    countDecisions(tally, gold, extraction)
  }
  for (const gold of sentences) countSentence(tally, gold)
  return { protocols: protocols.length, sentences: sentences.length, tally }
}

const isCommitment = ({ kind }: { kind: string }): boolean => kind === 'commitment'

function countItems(tally: Tally, gold: GoldProtocol, { actionItems }: Extraction): void {
  const pairs = pairWithGold(gold.actionItems, actionItems)
  actionItems.forEach((item, at) => {
    const wanted = gold.actionItems[pairs.get(at) ?? -1]
    if (wanted?.optional) return
    const isRight = wanted !== undefined && isCommitment(wanted) === isCommitment(item)
    count(tally, 'duties', item.rule, isRight)
    if (!isRight) return
    const areRight = areOwnersRight(
      wanted,
      item.owners.map(({ name }) => name),
    )
    for (const rule of new Set(item.owners.map((owner) => owner.rule))) count(tally, 'owners', rule, areRight)
    if (item.due !== null) count(tally, 'due', item.due.rule, isDueRight(wanted, item.due.date))
    if (item.everyRule !== null) count(tally, 'every', item.everyRule, isEveryRight(wanted, item.every))
    if (item.reportToRule !== null)
      count(tally, 'reportTo', item.reportToRule, isReportToRight(wanted, item.reportTo))
  })
}

function countDecisions(tally: Tally, gold: GoldProtocol, { decisions }: Extraction): void {
  const pairs = pairWithGold(gold.decisions, decisions)
  decisions.forEach((decision, at) => {
    const wanted = gold.decisions[pairs.get(at) ?? -1]
    if (wanted?.optional) return
    const kinds = wanted === undefined ? [] : [wanted.kind, ...(wanted.kindAlso ?? [])]
    count(tally, 'decisions', decision.rule, kinds.includes(decision.kind))
  })
}

function countSentence(tally: Tally, gold: GoldSentence): void {
  const read = readSingleSentence(gold)
  const { rules } = read
  const kinds = [gold.kind, ...(gold.kindAlso ?? [])]
  if (!gold.optional) {
    if (rules.duty !== null) count(tally, 'duties', rules.duty, kinds.includes(read.kind))
    if (rules.closing !== null) count(tally, 'closings', rules.closing, gold.closes === true)
  }
  if (gold.kind === 'none' || rules.duty === null) return
  for (const rule of rules.owners) count(tally, 'owners', rule, areOwnersRight(gold, read.owners))
  if (rules.due !== null) count(tally, 'due', rules.due, isDueRight(gold, read.due))
  if (rules.every !== null) count(tally, 'every', rules.every, isEveryRight(gold, read.every))
  if (rules.reportTo !== null) count(tally, 'reportTo', rules.reportTo, isReportToRight(gold, read.reportTo))
}
