import type { Block, Part, Section } from '../minutes/minutes.ts'
import { latin } from '../language/latin.ts'

const ORDINALS = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte']
const BY_NUMBER = latin(
  /(?<!\p{L})(?:(?<ordinal>första|andra|tredje|fjärde|femte|sjätte)\s(?:att-?satsen|yrkandet|punkten|förslaget)|(?:att-?sats(?:en)?|punkt|yrkande)\s(?<digit>\d))\s(?:\p{L}+\s){0,2}?(?:bifall(?:e?s|es)|antas|antages|godkänns|bifölls|antogs)/iu,
)
const THE_ONE = latin(
  /(?<!\p{L})(?:att-?satsen|att-?satserna|yrkandet|förslaget|motionen|propositionen)\s(?:i sin helhet\s)?(?:bifall(?:e?s|es)|antas|godkänns|bifölls|antogs)/iu,
)
const AS_PROPOSED = latin(/^(?:\p{L}+\s){0,4}?enligt\s(?:\p{L}+\s){0,3}?förslag/iu)
const ONLY_AS_PROPOSED = latin(/^(?:\p{L}+\s){0,3}?enligt\s(?:\p{L}+\s){0,3}?förslag(?:et)?\.?$/iu)

/**
 * Blocks of a proposal that the section's decision adopts by reference ("Andra attsatsen bifalles", "Enligt
 * förvaltningens förslag"): what they say is decided, though it stands under the proposal.
 */
export function adoptedBlocks(section: Section): ReadonlySet<Block> {
  const adopted = new Set<Block>()
  const last: Partial<Record<Part['kind'], Part>> = {}
  let latest: Part | undefined
  let awaited = false
  for (const part of section.parts) {
    if (part.kind === 'proposal' || part.kind === 'motion') {
      if (part.blocks.length > 0) last[part.kind] = part
      latest = part.blocks.length > 0 ? part : latest
      // "Enligt förvaltningens förslag", and the proposal below it.
      if (awaited) for (const block of part.blocks) adopted.add(block)
      awaited &&= part.blocks.length === 0
    } else if (part.kind === 'decision' && latest === undefined) {
      awaited ||= part.blocks.some(({ passage }) => ONLY_AS_PROPOSED.test(passage.text))
    } else if (part.kind === 'decision' && latest !== undefined) {
      for (const { passage } of part.blocks) {
        const meant = AS_PROPOSED.test(passage.text) ? (last.proposal ?? last.motion) : latest
        for (const one of adoptedBy(passage.text, meant ?? latest)) adopted.add(one)
      }
    }
  }
  return adopted
}

function adoptedBy(decision: string, proposal: Part): readonly Block[] {
  const numbered = BY_NUMBER.exec(decision)?.groups
  const items = proposal.blocks.filter((block) => block.level === 0 && block.marker !== null)
  if (numbered) {
    const index =
      numbered.digit === undefined
        ? ORDINALS.indexOf((numbered.ordinal ?? '').toLowerCase())
        : Number(numbered.digit) - 1
    const item = items[index]
    return item === undefined ? [] : [item]
  }
  return THE_ONE.test(decision) || AS_PROPOSED.test(decision) ? proposal.blocks : []
}
