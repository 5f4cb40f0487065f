import { extract } from '#app/extraction/extract.ts'
import type { Extraction } from '#app/extraction/extraction.ts'
import type { Minutes } from '#app/extraction/minutes/minutes.ts'
import { parseMinutes } from '#app/extraction/minutes/parse-minutes.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

/** The structure of minutes written in a test; the blank line after the opening quote is dropped. */
export const minutesOf = (text: string): Minutes => parseMinutes(documentOfText(text.replace(/^\n/u, '')))

/** The whole extraction of minutes written in a test. */
export const extractionOf = (text: string): Extraction =>
  extract(documentOfText(text.replace(/^\n/u, '')), { meetings: [] })

/** The numbers and titles of the sections, one a line: `12 Budget`, `– Diskussion` where there is no number. */
export const outline = (minutes: Minutes): string[] =>
  minutes.sections.map(({ number, title }) => `${number ?? '–'} ${title}`)

/** The parts of all sections, one a line: `decision Beslut`. */
export const partsOf = (minutes: Minutes): string[] =>
  minutes.sections.flatMap(({ parts }) => parts.map(({ kind, heading }) => `${kind} ${heading ?? '–'}`))

/** The blocks of all sections, one a line: level, marker and words. */
export const blocksOf = (minutes: Minutes): string[] =>
  minutes.sections.flatMap(({ parts }) =>
    parts.flatMap(({ blocks }) =>
      blocks.map(({ level, marker, column, passage }) =>
        [`${level}`, marker ?? (column === null ? '¶' : `[${column}]`), passage.text].join(' '),
      ),
    ),
  )

/** Who was there by the head of minutes, one line a person: `- ` before who was absent, then name, party, role, home. */
export const peopleIn = (head: string): string[] =>
  minutesOf(`Styrelsen 2025-03-04\n\n${head}\n\n§ 1 Öppnande\n\nText.\n\n§ 2 Slut\n`).attendance.map(
    ({ name, party, role, affiliation, presence }) =>
      `${presence === 'absent' ? '- ' : ''}${[name, party, role, affiliation].filter(Boolean).join(' | ')}`,
  )
