import { describe, expect, it } from 'vitest'
import { formatListNumber } from '#app/ingestion/docx/list-formats.ts'
import { item, makeDocx, paragraph } from '../support/make-docx.ts'
import { DOCX, textOf } from '../support/text-of.ts'

type LevelParts = Readonly<{ format: string; text: string; start?: number; more?: string }>

const level = (at: number, { format, text, start = 1, more = '' }: LevelParts): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}
   <w:lvlText w:val="${text}"/></w:lvl>`

const definition = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`

const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`

const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
const decimal = level(0, { format: 'decimal', text: '%1.' })
const lettered = level(1, { format: 'lowerLetter', text: '%2)' })

const lines = async (numbering: string, ...body: readonly string[]): Promise<string[]> =>
  (await textOf(makeDocx({ numbering, body: body.join('') }), DOCX)).split('\n').filter((line) => line !== '')

describe('the numbers that Word computes', () => {
  it('count on within a list, and start anew below each item', async () => {
    const body = [item('ett'), item('under', 1, 1), item('under', 1, 1), item('två'), item('under', 1, 1)]
    expect(await lines(definition(0, decimal, lettered) + list(1, 0), ...body)).toEqual([
      '1. ett',
      'a) under',
      'b) under',
      '2. två',
      'a) under',
    ])
  })

  it('go on after a paragraph in between', async () => {
    const body = [item('ett'), paragraph('emellan'), item('två')]
    expect(await lines(definition(0, decimal) + list(1, 0), ...body)).toEqual(['1. ett', 'emellan', '2. två'])
  })

  it('start anew in a list that says so, and else go on in a list of the same kind', async () => {
    const numbering = definition(0, decimal) + list(1, 0) + list(2, 0, restart) + list(3, 0)
    const body = [item('a', 1), item('b', 2), item('c', 2), item('d', 3)]
    expect(await lines(numbering, ...body)).toEqual(['1. a', '1. b', '2. c', '3. d'])
  })

  it('begin where the level says, such as § 81', async () => {
    const numbering = definition(0, level(0, { format: 'decimal', text: '§ %1', start: 81 })) + list(1, 0)
    expect(await lines(numbering, item('Upprop'), item('Budget'))).toEqual(['§ 81 Upprop', '§ 82 Budget'])
  })

  it('hold the numbers of the levels above', async () => {
    const numbering =
      definition(
        0,
        level(0, { format: 'upperRoman', text: '%1' }),
        level(1, { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' }),
      ) + list(1, 0)
    expect(await lines(numbering, item('Kapitel'), item('Del', 1, 1))).toEqual(['I Kapitel', '1.1 Del'])
  })

  it('are a bullet, whatever sign the font has for it', async () => {
    const numbering = definition(0, level(0, { format: 'bullet', text: '\uf0b7' })) + list(1, 0)
    expect(await lines(numbering, item('punkt'))).toEqual(['• punkt'])
  })

  it('come with a style that is linked to a level', async () => {
    const linked = level(1, { format: 'decimal', text: '%2 §', more: '<w:pStyle w:val="Paragraf"/>' })
    const styles = `<w:style w:type="paragraph" w:styleId="Paragraf"><w:pPr><w:numPr><w:numId w:val="1"/>
      </w:numPr></w:pPr></w:style>`
    const bytes = makeDocx({
      styles,
      numbering: definition(0, decimal, linked) + list(1, 0),
      body: paragraph('Upprop', '<w:pStyle w:val="Paragraf"/>'),
    })
    expect(await textOf(bytes, DOCX)).toBe('1 § Upprop')
  })

  it('are taken away by list 0', async () => {
    expect(await lines(definition(0, decimal) + list(1, 0), item('fri', 0))).toEqual(['fri'])
  })
})

describe('formats of list numbers', () => {
  it.each([
    ['lowerLetter', 1, 'a'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 3, 'C'],
    ['lowerRoman', 4, 'iv'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['decimalZero', 7, '07'],
    ['decimal', 132, '132'],
    ['none', 5, ''],
  ])('%s %i is %s', (format, value, text) => {
    expect(formatListNumber(value, format)).toBe(text)
  })
})
