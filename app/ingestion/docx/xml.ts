/** An element by its name as written (`w:p`): the prefixes of Word's parts are the same in every writer. */
export type XmlElement = Readonly<{
  name: string
  attributes: ReadonlyMap<string, string>
  children: readonly (XmlElement | string)[]
}>

// No part can match in two ways, and what matches nothing ends the reading: a hostile text costs linear time.
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/<>!?"']+)((?:[^<>"'/]|"[^"<]*"|'[^'<]*')*)(\/?)>|([^<]+)|(<)/gu
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const DEEPEST = 500

type OpenElement = { name: string; attributes: Map<string, string>; children: (XmlElement | string)[] }

/**
 * The root element; null for what is not well-formed. There are no document types and no entities but the five
 * of XML itself, so nothing in a file can expand or reach outside of it.
 */
export function parseXml(text: string): XmlElement | null {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] }
  const open: OpenElement[] = [root]
  for (const [whole, cdata, closing, name, attributes = '', selfClosing, words, stray] of text.matchAll(
    TOKEN,
  )) {
    const parent = open.at(-1)
    if (parent === undefined || stray !== undefined) return null
    if (words !== undefined) parent.children.push(decodeEntities(words))
    else if (cdata !== undefined) parent.children.push(cdata)
    else if (name === undefined || whole.startsWith('<?')) continue
    else if (closing === '/') {
      if (open.pop()?.name !== name || open.length === 0) return null
    } else {
      const element: OpenElement = { name, attributes: readAttributes(attributes), children: [] }
      parent.children.push(element)
      if (selfClosing !== '/') open.push(element)
      if (open.length > DEEPEST) return null
    }
  }
  if (open.length !== 1) return null
  return root.children.find((child) => typeof child !== 'string') ?? null
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name, decodeEntities(double ?? single ?? ''))
  }
  return attributes
}

const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (_, hex?: string, decimal?: string, named?: string) =>
        named === undefined
          ? characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
          : (NAMED[named.toLowerCase()] ?? ''),
      )
    : text

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** The child elements, those of the given name where one is given. */
export const childElements = (parent: XmlElement | undefined, name?: string): XmlElement[] =>
  parent === undefined
    ? []
    : parent.children.filter(
        (child): child is XmlElement =>
          typeof child !== 'string' && (name === undefined || child.name === name),
      )

/** The element at the end of a path of names below the parent. */
export const childAt = (parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((element, name) => childElements(element, name)[0], parent)

/** The attribute `w:val` of the element at the end of a path, by which Word sets most properties. */
export const valueAt = (parent: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  childAt(parent, ...path)?.attributes.get('w:val')

/** A switch such as `<w:b/>` is on unless it says otherwise. */
export const isOn = (parent: XmlElement | undefined, ...path: readonly string[]): boolean => {
  const element = childAt(parent, ...path)
  return element !== undefined && !/^(?:0|false|off|none)$/u.test(element.attributes.get('w:val') ?? 'true')
}
