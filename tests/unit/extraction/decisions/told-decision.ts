import { extractionOf } from '#tests/support/minutes-of.ts'

/** Body, item, what is told there, and the kind of decision that it is (any of several); a dash where it is none. */
export type ToldDecision = [body: string, title: string, sentence: string, kinds: string]

/** The kind of the decision where the sentence is the only text of an item; a dash for none, their number for several. */
export function kindTold(body: string, title: string, sentence: string): string {
  const { decisions } = extractionOf(
    `${body} 2025-03-04\n\n1. Öppnande\n\nText.\n\n2. ${title}\n\n${sentence}\n\n3. Slut\n`,
  )
  return decisions.length > 1 ? `${decisions.length} decisions` : (decisions[0]?.kind ?? '-')
}
