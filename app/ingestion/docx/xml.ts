/** An element by its name with the prefix that Word gives it (`w:p`), whatever the file's own writer chose. */
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

/** Word's own prefix for each namespace, in the transitional and the strict form of the format (ISO/IEC 29500). */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
}

type OpenElement = { name: string; attributes: Map<string, string>; children: (XmlElement | string)[] }

/**
 * The root element; null for what is not well-formed. There are no document types and no entities but the five
 * of XML itself, so nothing in a file can expand or reach outside of it.
 */
export function parseXml(text: string): XmlElement | null {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] }
  const open: OpenElement[] = [root]
  const renamed = new Map<string, string>()
  for (const [whole, cdata, closing, name, attributes = '', selfClosing, words, stray] of text.matchAll(
    TOKEN,
  )) {
    const parent = open.at(-1)
    if (parent === undefined || stray !== undefined) return null
    if (words !== undefined) parent.children.push(decodeEntities(words))
    else if (cdata !== undefined) parent.children.push(cdata)
    else if (name === undefined || whole.startsWith('<?')) continue
    else if (closing === '/') {
      if (open.pop()?.name !== withPrefix(name, renamed) || open.length === 0) return null
    } else {
      const written = readAttributes(attributes)
      noteNamespaces(written, renamed)
      const element: OpenElement = {
        name: withPrefix(name, renamed),
        attributes: renamed.size === 0 ? written : renameKeys(written, renamed),
        children: [],
      }
      parent.children.push(element)
      if (selfClosing !== '/') open.push(element)
      if (open.length > DEEPEST) return null
    }
  }
  if (open.length !== 1) return null
  return root.children.find((child) => typeof child !== 'string') ?? null
}

/** Prefixes that differ from Word's; the empty one stands for names without any. Writers declare them at the root. */
function noteNamespaces(attributes: ReadonlyMap<string, string>, renamed: Map<string, string>): void {
  for (const [name, uri] of attributes) {
    if (!name.startsWith('xmlns')) continue
    const [prefix, usual] = [name.slice('xmlns:'.length), PREFIXES[uri]]
    if (usual !== undefined && usual !== prefix) renamed.set(prefix, usual)
  }
}

function withPrefix(name: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return name
  const colon = name.indexOf(':')
  const usual = renamed.get(colon === -1 ? '' : name.slice(0, colon))
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`
}

/** An attribute without a prefix is in no namespace, whatever the default one is. */
const renameKeys = (attributes: ReadonlyMap<string, string>, renamed: ReadonlyMap<string, string>) =>
  new Map(
    [...attributes].map(([name, value]) => [name.includes(':') ? withPrefix(name, renamed) : name, value]),
  )

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
