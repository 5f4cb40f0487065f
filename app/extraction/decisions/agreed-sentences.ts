import type { Decision, PartKind } from '../extraction.ts'
import { splitSentences } from '../language/sentences.ts'
import type { Block, Section } from '../minutes/minutes.ts'
import { sourceSpan } from '../passage.ts'
import { readDecisionKind } from './decision-kind.ts'

/** Where minutes without decision headings may record what was agreed. */
const TELLING: ReadonlySet<PartKind> = new Set(['preamble', 'background', 'discussion'])

const BODY = String.raw`(?:mötet|årsmötet|stämman|föreningsmötet|styrelsen|gruppen|nätverket|arbetsgruppen|nämnden|utskottet|rådet|deltagarna|kommittén|direktionen|vi|\p{L}+(?:styrelsen|nätverket|gruppen|nämnden|utskottet|revisionen|stämman|rådet|kommittén|mötet))`
const AGREES = String.raw`(?:beslut(?:ar|ade)|belutar|beslöt|enas|enades|kom(?:mer)? överens|är (?:enig(?:a)?|överens)|var (?:enig(?:a)?|överens)|väljer|valde|godkänner|godkände|fastställer|fastställde|antar|antog|lägger|lade|utser|utsåg|noterar|noterade|bifaller|biföll|avslår|avslog|bordlägger|bordlade|återremitterar|ställer sig bakom|ställde sig bakom|anser att mötet|skippar|hänskjuter|hänsköt|entledigar|beviljar|beviljade|förklarar|konstaterar att (?:mötet|stämman))`

const patterns = [
  new RegExp(String.raw`(?:^|[\s,])${BODY}\s(?:\p{L}+\s){0,2}?${AGREES}(?!\p{L})`, 'iu'),
  /^(?:till|som)\s(?:\p{L}+\s){1,6}?(?:väljs|valdes|utses|utsågs)(?!\p{L})/iu,
  /(?<!\p{L})(?:väljs|valdes|utses|utsågs|antas|antogs|omväljs|omvaldes)(?:\s\p{L}+){0,4}?\s(?:till|att|som)(?!\p{L})/iu,
  /(?<!\p{L})(?:dagordning|ärendelista|föredragningslista|protokoll|verksamhetsplan|budget)\p{L}*(?:\s\p{L}+){0,3}?\s(?:godkänns|godkändes|fastställs|fastställdes|antas|antogs|läggs|lades)(?!\p{L})/iu,
  /(?:läggs|lades|lagts|lagt) till handlingarna/iu,
  /(?<!\p{L})(?:mötet|sammanträdet)(?:\s[\p{L}\d]+){0,5}?\sflyttas(?:\s[\p{L}\d]+){0,3}?\still(?!\p{L})/iu,
  /(?<!\p{L})(?:ärendet|frågan|punkten|motionen)(?:\s\p{L}+){0,8}?\s(?:bordläggs|bordlades|återremitteras|återremitterades|avslås|avslogs|bifalls|bifölls)(?!\p{L})/iu,
]
// What the text retells, wishes or only plans.
const NOT_DECIDED =
  /(?<!\p{L})(?:(?<!att\s)föreslå[rs]|föreslog|bör|kanske|kunde|om (?:mötet|styrelsen)|diskuter\p{L}+|tidigare beslut\p{L}*|har (?:tidigare )?beslutat|hade beslutat|ska besluta|kommer att (?:besluta|väljas))(?!\p{L})|\?$/iu
const TIDIGARE_MÖTET = /^det tidigare beslutade mötet/iu

/** Sentences that record what the meeting agreed, in a section without any decision heading. */
export function findAgreedSentences(section: Section, _body: string | null): Decision[] {
  return section.parts
    .filter((part) => TELLING.has(part.kind))
    .flatMap((part) => part.blocks)
    .filter((block) => block.column === null)
    .flatMap((block) => fromBlock(section, block))
}

function fromBlock(section: Section, block: Block): Decision[] {
  const { text } = block.passage
  return splitSentences(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end)
    if (sentence.length > 800 || !patterns.some((pattern) => pattern.test(sentence))) return []
    if (NOT_DECIDED.test(sentence) && !TIDIGARE_MÖTET.test(sentence)) return []
    const { kind, rule } = readDecisionKind(sentence, section.title)
    return [
      {
        section: section.number,
        text: sentence,
        kind,
        span: sourceSpan(block.passage, span),
        rule: `agreed ${rule}`,
      },
    ]
  })
}
