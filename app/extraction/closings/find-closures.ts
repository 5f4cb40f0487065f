import type { Closure } from '../extraction.ts'
import { LONGEST_SENTENCE } from '../language/sentences.ts'
import type { Minutes, Section } from '../minutes/minutes.ts'
import { SILENT_PARTS } from '../minutes/silent-parts.ts'
import { quoteOf, sourceSpan, type Passage } from '../passage.ts'
import { mayClose, readClosing } from './read-closing.ts'
import { readReference } from './read-reference.ts'

/** Every sentence that ends something given earlier, in the order of the text. */
export const findClosures = ({ sections }: Minutes): Closure[] =>
  sections.flatMap((section) =>
    section.parts.flatMap(({ kind, blocks }) =>
      SILENT_PARTS.has(kind)
        ? []
        : blocks.flatMap(({ passage, column }) =>
            column === null && mayClose(passage.text) ? inPassage(passage, section, kind === 'decision') : [],
          ),
    ),
  )

const inPassage = (passage: Passage, section: Section, decided: boolean): Closure[] =>
  passage.sentences().flatMap(({ start, end }) => {
    if (end - start > LONGEST_SENTENCE) return []
    const text = passage.text.slice(start, end)
    const closing = readClosing(text, { decided })
    if (closing === null) return []
    return [
      {
        section: section.number,
        kind: closing.kind,
        text: quoteOf(passage, { start, end }),
        span: sourceSpan(passage, { start, end }),
        rule: closing.rule,
        refersTo: readReference(text, passage, start, section),
      },
    ]
  })
