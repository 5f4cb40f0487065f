import type { ClosureReference, DecisionReference } from '../extraction.ts'
import { findCaseNumber } from '../minutes/case-number.ts'
import type { Section } from '../minutes/minutes.ts'
import { splitSentences } from '../language/sentences.ts'
import { sourceSpan, type Passage } from '../passage.ts'
import { findDecisionReferences } from './decision-references.ts'
import { readClosing } from './read-closing.ts'
import { readMatter } from './read-matter.ts'
import { latin } from '../language/latin.ts'

/** A sentence that tells of the assignment: "Styrelsen gav 2029-05-04, § 44, kansliet i uppdrag att …". */
const GIVES = latin(
  /(?<!\p{L})(?:i\suppdrag|uppdrog|uppdra|uppdraget|uppdragits|initiativ|beslutade|återremi)/iu,
)
/** What a title says beside the matter: "Återrapportering av uppdrag om skolskjuts". */
const TOLD_IN_TITLE =
  /^(?:(?:åter|slut|del)?(?:rapport(?:ering)?|redovisning)|återkoppling|svar\spå|uppföljning|information\som|besvarande\sav)(?::|\s(?:av|på|om|gällande|avseende|angående|från|kring|för))?\s+|^uppdrag(?:et)?\s(?:att|om|gällande)\s+/iu

/** What the closing sentence refers to, with what its section tells of it. */
export function readReference(
  text: string,
  passage: Passage,
  at: number,
  section: Section,
): ClosureReference {
  const own = findDecisionReferences(text).map((one) => inSource(one, passage, at))
  return {
    decisions: own.length > 0 ? own : toldInSection(section),
    caseNumber: findCaseNumber(text) ?? section.caseNumber,
    matter: readMatter(text)?.words ?? matterOfTitle(section.title),
  }
}

const inSource = (reference: DecisionReference, passage: Passage, at: number): DecisionReference => ({
  ...reference,
  span: sourceSpan(passage, { start: at + reference.span.start, end: at + reference.span.end }),
})

const told = new WeakMap<Section, readonly DecisionReference[]>()

/** The decisions that the section's own text tells of as having given something, found once for all its closings. */
function toldInSection(section: Section): readonly DecisionReference[] {
  const found = told.get(section) ?? readTold(section)
  told.set(section, found)
  return found
}

/** A section that tells of more decisions than these is a list of them, and a closing in it refers to none in particular. */
const MOST = 20

function readTold(section: Section): DecisionReference[] {
  const found = section.parts.flatMap(({ kind, blocks }) =>
    blocks.flatMap(({ passage }) =>
      passage.text.includes('§') && GIVES.test(passage.text)
        ? splitSentences(passage.text).flatMap(({ start, end }) => {
            const sentence = passage.text.slice(start, end)
            // What one decision of several ends is not what the others end.
            const ends = kind === 'decision' && readClosing(sentence) !== null
            return GIVES.test(sentence) && !ends
              ? findDecisionReferences(sentence).map((one) => inSource(one, passage, start))
              : []
          })
        : [],
    ),
  )
  const byPlace = new Map<string, DecisionReference>()
  for (const one of found) {
    const place = `${one.section} ${one.date} ${one.year}`
    if (!byPlace.has(place)) byPlace.set(place, one)
  }
  return byPlace.size > MOST ? [] : [...byPlace.values()]
}

function matterOfTitle(title: string): string | null {
  let bare = title.trim()
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(TOLD_IN_TITLE, '')
  }
  return bare === '' || LIST.test(bare) ? null : bare
}

/** A title that names the list of them all names no matter. */
const LIST =
  /^(?:nämndens\s|styrelsens\s|aktuella\s)?(?:uppdrag|(?:uppdrags|bevaknings|uppföljnings)list(?:a|an|or)?|bevakning(?:ar)?)$/iu
