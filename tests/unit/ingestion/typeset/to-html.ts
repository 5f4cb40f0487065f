import { markerOf, type Authored, type Part } from './parts.ts'

/** The protocol as a page for a browser to print, with a stamp on end in the margin of its first page. */
export const toHtml = ({ running, stamp, parts }: Authored): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${running}</title><style>${STYLE}</style>` +
  `<div class="stamp">${stamp}</div>${parts.map(htmlOf).join('\n')}`

const STYLE = `
  h1 { font-size: 17pt } h2 { font-size: 13pt; break-after: avoid } h3 { font-size: 11pt; break-after: avoid }
  p, li { text-align: justify }
  table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top; padding: 1px 8px 1px 0 }
  .grid td, .grid th { border: 1px solid #888; padding: 4px 8px; vertical-align: middle }
  .names { columns: 2 } .names div { break-inside: avoid } .columns { columns: 2; column-gap: 24px }
  .tabbed { position: relative; margin: 0; padding-right: 30mm } .tabbed span { position: absolute; right: 10mm }
  ol.lettered { list-style: none }
  .stamp { position: absolute; left: -14mm; top: 190mm; transform: rotate(-90deg); transform-origin: left top; font-size: 7pt; white-space: nowrap }`

function htmlOf(part: Part): string {
  switch (part.kind) {
    case 'title':
      return `<h1>${part.text}</h1>`
    case 'section':
      return `<h2>${part.text}</h2>`
    case 'heading':
      return `<h3>${part.text}</h3>`
    case 'paragraph':
      return `<p>${part.text}</p>`
    case 'numbered':
      return `<ol>${each(part.items, (item) => `<li>${item}</li>`)}</ol>`
    case 'lettered':
      return `<div>${each(part.items, (item, index) => `<p>${markerOf('lettered', index)} ${item}</p>`)}</div>`
    case 'dashed':
      return `<ul style="list-style-type: '– '">${each(part.items, (item) => `<li>${item}</li>`)}</ul>`
    case 'fields':
      return `<table>${each(part.rows, ([label, lines]) => `<tr><td width="28%">${label}</td><td>${lines.join('<br>')}</td></tr>`)}</table>`
    case 'names':
      return `<div class="names">${each(part.columns.flat(), (name) => `<div>${name}</div>`)}</div>`
    case 'table':
      return `<table class="grid">${each(part.rows, (cells, index) => row(cells, index === 0 ? 'th' : 'td'))}</table>`
    case 'tabbed':
      return each(part.rows, ([text, owner]) => `<p class="tabbed">${text}<span>${owner}</span></p>`)
    case 'columns':
      return `<div class="columns">${each(part.paragraphs, (text) => `<p>${text}</p>`)}</div>`
  }
}

const row = (cells: readonly string[], name: string): string =>
  `<tr>${each(cells, (cell) => `<${name}>${cell}</${name}>`)}</tr>`

const each = <T>(values: readonly T[], write: (value: T, index: number) => string): string =>
  values.map(write).join('')
