import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extract } from '#app/extraction/extract.ts'
import { readDocument } from '#app/ingestion/read-document.ts'
import { openChromium } from '#tests/bench/typeset/print-with-chromium.ts'
const style = process.argv[2] ?? 'plain'
const only = process.argv[3]
const folders = ['/work/shared/corpus/dev/', '/work/main/tests/golden/protocols/']
const esc = (t: string) => t.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const css =
  { plain: '', justified: 'p{text-align:justify;hyphens:auto}', columns: 'body{columns:2}' }[style] ?? ''
const p = await openChromium()
const read = async (b: any, m: any) => {
  const r = await readDocument(b, m)
  if (!r.ok) throw new Error(r.reason)
  return r.document
}
let tot: any = { decisions: [0, 0], actionItems: [0, 0], sections: [0, 0] }
const keyOf = ({ section, text }: any) =>
  `${section} ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')}`
for (const folder of folders) {
  let sub: any = { decisions: [0, 0], actionItems: [0, 0] }
  for (const name of (await readdir(folder)).filter((f) => /\.(txt|md)$/.test(f))) {
    if (only && !name.includes(only)) continue
    const bytes = await readFile(folder + name)
    const text = bytes.toString('utf8').replace(/\r/g, '')
    const html =
      `<style>p{white-space:pre-wrap;margin:0 0 8pt}${css}</style>` +
      text
        .split(/\n\s*\n/u)
        .filter((x) => x.trim())
        .map((x) => `<p>${esc(x.trimEnd())}</p>`)
        .join('')
    const pdf = await p.print(html)
    await writeFile('/tmp/readers/out-' + name + '.pdf', pdf)
    const a = extract(await read(bytes, 'text/plain'))
    const docB = await read(pdf, 'application/pdf')
    const b = extract(docB)
    await writeFile('/tmp/readers/out-' + name + '.txt', docB.text)
    for (const k of ['decisions', 'actionItems'] as const) {
      const ak = a[k].map(keyOf),
        bk = b[k].map(keyOf)
      const left = [...bk]
      let same = 0
      const lost = []
      for (const x of ak) {
        const i = left.indexOf(x)
        if (i >= 0) {
          left.splice(i, 1)
          same++
        } else lost.push(x)
      }
      tot[k][0] += same
      tot[k][1] += ak.length + bk.length
      sub[k][0] += same
      sub[k][1] += ak.length + bk.length
      if (lost.length || left.length)
        console.log(
          name,
          k,
          ak.length,
          bk.length,
          '\n  LOST',
          lost.map((x) => x.slice(0, 120)),
          '\n  NEW ',
          left.map((x) => x.slice(0, 120)),
        )
    }
  }
  for (const k in sub) console.log(folder, style, k, ((200 * sub[k][0]) / sub[k][1]).toFixed(2), sub[k][1])
}
await p.close()
