import type { SourcePage } from '../source/source-page.ts'

/** The document's text, put together from what is set for reading: only white space lies between two blocks. */
export function wholeText({ sections }: SourcePage): string {
  let text = ''
  for (const { blocks } of sections) {
    for (const block of blocks) text = text.padEnd(block.start, '\n') + block.text
  }
  return text
}
