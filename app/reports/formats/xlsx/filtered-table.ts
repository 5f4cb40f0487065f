import type { WorkbookFeature } from './workbook-feature.ts'

/**
 * Filter buttons on the first sheet's first row; on paper that row again on every page, and all columns beside each
 * other on one.
 */
export function filteredTable(columnCount: number, rowCount: number): WorkbookFeature {
  const range = `A1:${String.fromCodePoint(64 + columnCount)}${rowCount}`
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0
              ? xml
                  .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
                  .replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
                  .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ')
              : xml,
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const sheet = /<sheet [^>]*name="(?<name>[^"]*)"/u.exec(xml)?.groups?.['name'] ?? ''
            const quoted = `'${sheet.replaceAll('&apos;', "'").replaceAll("'", "''")}'`
            const name = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$1</definedName>`
            return xml.replace('<definedNames/>', () => `<definedNames>${name}</definedNames>`)
          },
        },
      },
    },
  }
}
