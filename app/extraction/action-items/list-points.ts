import { endsIn } from '../language/characters.ts'
import { latin } from '../language/latin.ts'
import { tokenize } from '../language/token.ts'
import { ADVERB, isA } from '../language/word-classes.ts'
import type { Block } from '../minutes/minutes.ts'

/** "Nämnden beslutar att", "får i uppdrag att:", "Bolaget ska": a list is to follow. */
export const opensList = (text: string): boolean =>
  text.endsWith(':') ||
  (endsIn(text, 'tal') && LEADING.test(text.slice(-6))) ||
  (text.length < LONGEST_LEAD &&
    (((text.includes('föreslår') || text.includes('rekommenderar')) && PROPOSES_TO.test(text)) ||
      (text.includes('upp') && GIVES_TO.test(text))))

/** "Nämnden föreslår huvudmännens fullmäktige", in characters. */
const LONGEST_LEAD = 100
const PROPOSES_TO = latin(/(?<!\p{L})(?:föreslår|rekommenderar)(?:\s\p{L}+){1,5}$/u)

/** "Styrelsen beslutar att ge kanslichefen i uppdrag", with "att" on the lines below. */
const GIVES_TO = latin(/\s(?:i\supp(?:drag|gift)|uppdrar?\såt(?:\s[\p{L}-]+){1,6})$/u)

const LEADING = latin(/(?<!\p{L})(?:att|ska(?:ll)?)$/u)

/** "Senast i maj ska följande vara klart:", "Inför mötet behövs nedanstående:": the points below are to be done. */
export const wantsPoints = (lead: string): boolean =>
  lead.endsWith(':') && lead.length < LONGEST_WISH && WANTS_POINTS.test(lead)
const LONGEST_WISH = 200
const WANTS_POINTS = latin(
  /^(?=[^.:]*(?<!\p{L})(?:följande|nedanstående)(?!\p{L}))(?![^.:]*(?<!\p{L})(?:gälla|regler|rutin(?:en)?|enligt|varje|alltid|framgå|ingå|innehålla)(?!\p{L}))[^.:]*(?<!\p{L})(?:ska(?:ll)?|måste|behövs|krävs|återstår|kvarstår|åligger)(?!\p{L})[^.:]*:$/iu,
)

const GIVES =
  /(?:uppdrag|i uppgift|uppdra[rs]?\s|uppdrogs?\s|uppmana|ålägg|anmoda|föreläg|överlämna|lämnar över|ombeds|åligg|ankommer på|ansvarar för|på sig|ska(?:ll)?:?$)/iu

/** The points of the list that a block opens, where they say what somebody is given to do rather than what is decided. */
export function tasksBelow(blocks: readonly Block[], index: number): Block[] {
  const above = blocks[index]
  if (above === undefined || !opensList(above.passage.text) || !GIVES.test(above.passage.text.slice(-TAIL)))
    return []
  const end = blocks.findIndex((block, at) => at > index && !standsBelow(block, above))
  return blocks.slice(index + 1, end < 0 ? blocks.length : end)
}

/** How much of the block's end may say who is given the tasks. */
const TAIL = 200

const standsBelow = (block: Block, above: Block): boolean =>
  block.column === null && (block.level > above.level || (above.marker === null && block.marker !== null))

const TIED = latin(/(?<!\p{L})(?:och|samt)[,;]?$/u)

/** "senast den 15 juli låta besiktiga", "i samråd med kommunen ta fram". */
const TIME_FIRST =
  /^(?:senast|inom|före|innan|under|inför|utan dröjsmål|(?:i|efter) samråd med|tillsammans med|(?:års?|månads|kvartals|halvårs)(?:vis|ligen)|årligen|löpande|varje)[,\s]/iu

/** "1. Genomföra en utredning. 2. Samråda …": each an action of its own; "se över taxan, och" and what follows it are one. */
export const areDuties = (tasks: readonly Block[]): boolean =>
  tasks.length > 1 &&
  tasks.every(({ passage: { text } }, index) => {
    const tokens = tokenize(text.slice(0, 60).replace(/^att\s/u, ''))
    const dated = TIME_FIRST.test(text)
    const first = tokens.find((token) => (dated ? token.infinitive !== null : !isA(token, ADVERB)))
    const acts = first?.verbs.some(({ form }) => form === 'infinitive') ?? false
    // "a, b och" before the last of three or more is how a list is written.
    const listed = index === tasks.length - 2 && tasks.length > 2
    return acts && (index === tasks.length - 1 || listed || !TIED.test(text))
  })
