import { describe, expect, it } from 'vitest'
import { childAt, isOn, parseXml, valueAt } from '#app/ingestion/docx/xml.ts'

describe('XML', () => {
  it('gives elements, attributes and text with their entities resolved', () => {
    const root = parseXml(
      '<?xml version="1.0"?><w:p a="&quot;1&quot;" b=\'2\'><!-- nej --><w:t>&#229; &amp; &#xE4;</w:t><w:tab/></w:p>',
    )
    expect(root).toMatchObject({
      name: 'w:p',
      children: [{ name: 'w:t', children: ['å & ä'] }, { name: 'w:tab' }],
    })
    expect([...(root?.attributes ?? [])]).toEqual([
      ['a', '"1"'],
      ['b', '2'],
    ])
  })

  it('keeps what CDATA holds as it stands', () => {
    expect(parseXml('<a><![CDATA[<b> & c]]></a>')?.children).toEqual(['<b> & c'])
  })

  it('finds properties by path, and knows a switch that is off', () => {
    const root = parseXml('<p><r><b w:val="0"/><i/><s w:val="4"/></r></p>') ?? undefined
    expect(valueAt(root, 'r', 's')).toBe('4')
    expect(isOn(root, 'r', 'i')).toBe(true)
    expect(isOn(root, 'r', 'b')).toBe(false)
    expect(childAt(root, 'r', 'u')).toBeUndefined()
  })

  it('takes what an attribute quotes for no markup', () => {
    const root = parseXml(`<a b="x > 'y' / z"><c d='/"'/></a>`)
    expect(root?.attributes.get('b')).toBe("x > 'y' / z")
    expect(childAt(root ?? undefined, 'c')?.attributes.get('d')).toBe('/"')
  })

  it.each([
    ['stray brackets', '<'.repeat(200_000)],
    ['an endless name', `<a${'<a'.repeat(200_000)}`],
    ['an endless attribute', `<a b="${'x'.repeat(200_000)}`],
    ['quotes without end', `<a ${`b='"`.repeat(100_000)}`],
    ['comments without end', '<!--'.repeat(100_000)],
  ])('is refused fast where it is %s', (_, text) => {
    const start = performance.now()
    expect(parseXml(text)).toBeNull()
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it.each([
    ['not closed', '<a><b></a>'],
    ['closed twice', '<a></a></a>'],
    ['cut off', '<a><b attr="'],
    ['nested without end', '<a>'.repeat(1000) + '</a>'.repeat(1000)],
    ['a document type, which could expand or fetch', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['no XML', 'Protokoll'],
    ['empty', ''],
  ])('is refused where it is %s', (_, text) => {
    expect(parseXml(text)).toBeNull()
  })
})
