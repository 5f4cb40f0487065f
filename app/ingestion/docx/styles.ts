import { childAt, childElements, isOn, valueAt, type XmlElement } from './xml.ts'

/** What a paragraph's style decides, with what it inherits from the styles that it is based on. */
export type ParagraphStyle = Readonly<{
  isHeading: boolean
  numbering: NumberingChoice
  spacing: Spacing
}>

/** Which list and level a paragraph belongs to; undefined where nothing is said. */
export type NumberingChoice = Readonly<{ list: string | undefined; level: string | undefined }>

/** Twentieths of a point. */
export type Spacing = Readonly<{ before: number; after: number; contextual: boolean }>

export type Styles = Readonly<{ of: (paragraph: XmlElement) => ParagraphStyle & { id: string } }>

/** Reads `styles.xml`; a missing one leaves every paragraph plain. */
export function readStyles(xml: XmlElement | null): Styles {
  const root = xml ?? undefined
  const byId = new Map<string, XmlElement>()
  let standard = ''
  for (const style of childElements(root, 'w:style')) {
    if (style.attributes.get('w:type') !== 'paragraph') continue
    const id = style.attributes.get('w:styleId') ?? ''
    byId.set(id, style)
    if (style.attributes.get('w:default') === '1') standard = id
  }
  const defaults = childAt(root, 'w:docDefaults', 'w:pPrDefault')

  /** The paragraph itself, its style, the style that one is based on, and so on, with the defaults last. */
  const chainOf = (paragraph: XmlElement, id: string): XmlElement[] => {
    const chain = [paragraph]
    const seen = new Set<string>()
    for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
      seen.add(next)
      const style = byId.get(next)
      if (style !== undefined) chain.push(style)
      next = valueAt(style, 'w:basedOn')
    }
    return defaults === undefined ? chain : [...chain, defaults]
  }

  return {
    of: (paragraph) => {
      const id = valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? standard
      const chain = chainOf(paragraph, id)
      return { id, isHeading: isHeading(chain), numbering: numberingOf(chain), spacing: spacingOf(chain) }
    },
  }
}

/** Word's own headings in any language have an outline level or the English name `heading 1`. */
const isHeading = (chain: readonly XmlElement[]): boolean =>
  chain.some(
    (step) =>
      /^(?:heading \d|title)$/iu.test(valueAt(step, 'w:name') ?? '') ||
      Number(valueAt(step, 'w:pPr', 'w:outlineLvl') ?? 9) < 9,
  )

const numberingOf = (chain: readonly XmlElement[]): NumberingChoice => ({
  list: firstOf(chain, (step) => valueAt(step, 'w:pPr', 'w:numPr', 'w:numId')),
  level: firstOf(chain, (step) => valueAt(step, 'w:pPr', 'w:numPr', 'w:ilvl')),
})

function spacingOf(chain: readonly XmlElement[]): Spacing {
  const spacing = (name: string, automatic: string): number => {
    const auto = firstOf(chain, (step) => spacingOfStep(step)?.attributes.get(automatic))
    if (auto === '1' || auto === 'true') return 280
    return Number(firstOf(chain, (step) => spacingOfStep(step)?.attributes.get(name)) ?? 0)
  }
  return {
    before: spacing('w:before', 'w:beforeAutospacing'),
    after: spacing('w:after', 'w:afterAutospacing'),
    contextual: chain.some((step) => isOn(step, 'w:pPr', 'w:contextualSpacing')),
  }
}

const spacingOfStep = (step: XmlElement): XmlElement | undefined => childAt(step, 'w:pPr', 'w:spacing')

function firstOf(
  chain: readonly XmlElement[],
  read: (step: XmlElement) => string | undefined,
): string | undefined {
  for (const step of chain) {
    const value = read(step)
    if (value !== undefined) return value
  }
  return undefined
}
