import type { Decision, PartKind } from '../extraction.ts'
import { splitSentences } from '../language/sentences.ts'
import type { Block, Section } from '../minutes/minutes.ts'
import { sourceSpan } from '../passage.ts'
import type { Span } from '../span.ts'
import { recordsAgreement } from './agreement-patterns.ts'
import { readDecisionKind } from './decision-kind.ts'

/** Where minutes without decision headings may record what was agreed. */
const TELLING: ReadonlySet<PartKind> = new Set(['preamble', 'background', 'discussion'])
const LONGEST_SENTENCE = 800
// "- Beslut: köp tio tröjor", in the middle of a list.
const LABELLED = /^beslut(?:et)?\s?:\s*(?=\S)/iu

/** Sentences that record what the meeting agreed, in a section without any decision heading. */
export function findAgreedSentences(section: Section, body: string | null): Decision[] {
  return section.parts
    .filter((part) => TELLING.has(part.kind))
    .flatMap((part) => part.blocks)
    .filter((block) => block.column === null)
    .flatMap((block) => agreedIn(block, section.title, body).map((span) => decisionAt(section, block, span)))
}

function agreedIn({ passage: { text } }: Block, title: string, body: string | null): Span[] {
  const label = LABELLED.exec(text)
  if (label !== null) return [{ start: label[0].length, end: text.length }]
  return splitSentences(text).filter(
    ({ start, end }) =>
      end - start <= LONGEST_SENTENCE && recordsAgreement(text.slice(start, end), title, body),
  )
}

function decisionAt(section: Section, { passage }: Block, span: Span): Decision {
  const text = passage.text.slice(span.start, span.end)
  const { kind, rule } = readDecisionKind(text, section.title)
  return { section: section.number, text, kind, span: sourceSpan(passage, span), rule: `agreed ${rule}` }
}
