import { sanitizeAttributeValue } from 'write-excel-file/utility'
import type { WorkbookFeature } from './workbook-feature.ts'

export type CellLink = Readonly<{ cell: string; address: string }>

/** Real hyperlinks on cells of the first sheet; a HYPERLINK formula would show nothing until it is calculated. */
export function linkedCells(links: readonly CellLink[]): WorkbookFeature {
  const cells = links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="${relation(index)}"/>`)
  const relations = links.map(
    ({ address }, index) =>
      `<Relationship Id="${relation(index)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${sanitizeAttributeValue(address)}" TargetMode="External"/>`,
  )
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0 && links.length > 0
              ? xml.replace('<pageMargins', `<hyperlinks>${cells.join('')}</hyperlinks><pageMargins`)
              : xml,
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) => (sheetIndex === 0 ? relations.join('') : undefined),
        },
      },
    },
  }
}

const relation = (index: number) => `rId-link-${index + 1}`
