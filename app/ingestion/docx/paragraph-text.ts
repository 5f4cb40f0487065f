import { childAt, isOn, type XmlElement } from './xml.ts'

export type ParagraphText = Readonly<{
  /** Line breaks that the writer put in are `\n`. */
  text: string
  /** Footnotes and endnotes that the paragraph refers to, by `kind:id`. */
  notes: readonly string[]
  /** Text boxes that are anchored in the paragraph: their content follows it. */
  boxes: readonly XmlElement[]
}>

/** Containers that hold text which is not the document's: deleted, moved away, formulas of fields. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:instrText', 'w:delText'])

/** The text of one paragraph with tracked changes accepted and hidden text left out. */
export function readParagraphText(paragraph: XmlElement): ParagraphText {
  const notes: string[] = []
  const boxes: XmlElement[] = []
  let text = ''

  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || LEFT_OUT.has(child.name)) continue
      if (child.name === 'w:r' && isOn(child, 'w:rPr', 'w:vanish')) continue
      if (isUnfilled(child)) continue
      switch (child.name) {
        case 'w:t':
          text += child.children.filter((part) => typeof part === 'string').join('')
          break
        case 'w:tab':
        case 'w:ptab':
          text += '\t'
          break
        case 'w:br':
        case 'w:cr':
          text += '\n'
          break
        case 'w:noBreakHyphen':
          text += '-'
          break
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          notes.push(`${child.name.slice(2, -'Reference'.length)}:${child.attributes.get('w:id') ?? ''}`)
          break
        case 'wps:txbx':
        case 'v:textbox':
          boxes.push(...child.children.filter((part) => typeof part !== 'string'))
          break
        case 'mc:AlternateContent':
          walk(presentForm(child))
          break
        default:
          walk(child)
      }
    }
  }

  walk(paragraph)
  return { text: tidy(text), notes, boxes }
}

/** A field of a template that nobody has filled in only holds what to write there. */
export const isUnfilled = (element: XmlElement): boolean =>
  element.name === 'w:sdt' && isOn(element, 'w:sdtPr', 'w:showingPlcHdr')

/** What stands twice, for newer programs and for older ones, is read as the newer see it. */
export const presentForm = (alternates: XmlElement): XmlElement =>
  childAt(alternates, 'mc:Choice') ?? childAt(alternates, 'mc:Fallback') ?? alternates

/** Soft hyphens only say where a word may be broken; Word's non-breaking spaces are spaces. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .replace(/\u00a0/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
