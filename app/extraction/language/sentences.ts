import type { Span } from '../span.ts'

// After these a full stop ends no sentence.
const ABBREVIATIONS = new Set(
  `bl.a t.ex t.o.m fr.o.m m.m m.fl dvs d.v.s s.k ev kl ca nr dnr tel resp etc inkl exkl st kr mkr tkr prop ds sid jfr
  f.d o.d osv p.g.a bil e.d t.f tf enl ang obs tom from feat t.x v st vs kap ordf jan febr feb mars apr aug sept sep okt nov dec`.split(
    /\s+/u,
  ),
)

const END = /[.!?…]+[”"')\]*_]*(?=\s)|\n/gu

/**
 * The sentences of a passage. A full stop after an abbreviation, an initial, an ordinal or inside a number ends none;
 * neither does one before a lower-case word. Colons and semicolons stay inside.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const end of text.matchAll(END)) {
    const stop = end.index + end[0].length
    if (end[0].startsWith('.') && !endsSentence(text, end.index, stop)) continue
    push(spans, text, from, stop)
    from = stop
  }
  push(spans, text, from, text.length)
  return spans
}

function endsSentence(text: string, dot: number, stop: number): boolean {
  const before = /[^\s(]*$/u.exec(text.slice(Math.max(0, dot - 30), dot))?.[0] ?? ''
  const after = /^\s+[-–—•”"'(*_@]*(?<first>.)/u.exec(text.slice(stop, stop + 12))?.groups?.first ?? ''
  // "… frågor. (Kansliet sammanställer)": the brackets say who does it.
  if (/^\s+\(/u.test(text.slice(stop, stop + 12))) return false
  if (ABBREVIATIONS.has(before.toLowerCase())) return false
  // "att: 1. Genomföra": the number belongs to what follows it.
  if (/^\d{1,2}$/u.test(before))
    return !/^\p{L}$/u.test(after) ? false : !isListNumber(text, dot - before.length)
  if (/^\p{Lu}$/u.test(before)) return false
  return !/^\p{Ll}$/u.test(after)
}

/** Whether the digits at `at` open a list item ("att: 1. Kalla 2. Boka") rather than end a sentence ("till 2026."). */
function isListNumber(text: string, at: number): boolean {
  const number = Number.parseInt(text.slice(at, at + 2), 10)
  const before = text.slice(Math.max(0, at - LIST_REACH), at)
  return (
    at === 0 ||
    /(?:[:;.,]\s*|\s[-–]\s*|\batt\s*)$/u.test(before.slice(-5)) ||
    before.includes(` ${number - 1}. `)
  )
}

/** How far back the number before is looked for. */
const LIST_REACH = 400

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text[start] ?? '')) start++
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--
  if (end > start) spans.push({ start, end })
}
