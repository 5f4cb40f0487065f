import { readFileSync } from 'node:fs'
import { readSingleSentence, type SentenceRow } from '#app/extraction/action-items/read-single-sentence.ts'

// Prints one JSON line for each row of a bank of sentences: {"id","kind","owners","due","every","reportTo","closes"}.
const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('usage: extract-sentences FILE.jsonl')
  process.exit(1)
}
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line.trim() === '') continue
  const row = JSON.parse(line) as SentenceRow & { id: string }
  console.log(JSON.stringify({ id: row.id, ...readSingleSentence(row) }))
}
