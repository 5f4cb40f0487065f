import { convertMillimetersToTwip, type IStylesOptions } from 'docx'

/** A4 as Word measures it (twentieths of a point), standing: the writer itself turns a page that lies. */
export const page = {
  width: convertMillimetersToTwip(210),
  height: convertMillimetersToTwip(297),
  margin: convertMillimetersToTwip(15),
}

export const ink = '22262d'
export const faint = '5b6068'
export const rule = 'c9c6be'
export const warning = '8f2d12'
export const action = '1f5f7a'

const half = (points: number) => points * 2
const space = (before: number, after: number) => ({ before: before * 20, after: after * 20 })

export const documentStyles = (locale: 'sv' | 'en'): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: 'Calibri',
        size: half(10.5),
        color: ink,
        language: { value: locale === 'sv' ? 'sv-SE' : 'en-GB' },
      },
      paragraph: { spacing: space(0, 4) },
    },
    heading1: { run: { size: half(22), bold: true }, paragraph: { spacing: space(0, 2) } },
    heading2: {
      run: { size: half(13), bold: true },
      paragraph: { spacing: space(16, 6), keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Organisation', name: 'Organisation', basedOn: 'Normal', run: { color: faint } },
    {
      id: 'Body',
      name: 'Body of the report',
      basedOn: 'Normal',
      run: { size: half(13) },
      paragraph: { spacing: space(0, 12) },
    },
    { id: 'Scope', name: 'Scope', basedOn: 'Normal', run: { size: half(9), color: faint } },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: half(9) },
      paragraph: { spacing: space(0, 0) },
    },
    { id: 'Quote', name: 'Quoted words', basedOn: 'Cell', run: { font: 'Cambria', size: half(9.5) } },
    { id: 'HeadCell', name: 'Head cell', basedOn: 'Cell', run: { bold: true, color: faint } },
  ],
  characterStyles: [
    {
      id: 'SourceLink',
      name: 'Source link',
      run: { color: action, underline: { type: 'single', color: rule } },
    },
    { id: 'Overdue', name: 'Overdue', run: { color: warning, bold: true } },
  ],
})
