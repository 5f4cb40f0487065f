import type { Warning } from '../extraction.ts'
import { latin } from '../language/latin.ts'
import type { Minutes } from '../minutes/minutes.ts'

const SPEAKS = String.raw`(?:föredrar|föredrog|yrkar|yrkade|reserverar sig|reserverade sig|informerar|informerade|föreslår|föreslog|röstar|röstade|redogör|redogjorde|presenterar|presenterade|inleder|inledde|instämmer|instämde|anmäler jäv|öppnar|öppnade|väljs att|utses att|valdes att|utsågs att)`

/** What was done at another meeting contradicts nothing. */
const ELSEWHERE = /^[^.]{0,80}?(?:förra|föregående|tidigare|senaste)\s(?:möte|samman|styrelse|nämnd)/iu

/** Somebody whom the list calls absent, but whom the text lets speak, move or adjust. One warning a person. */
export function checkAttendance({ attendance, sections, document }: Minutes): Warning[] {
  const absent = attendance.filter(({ presence, name }) => presence === 'absent' && name.includes(' '))
  const first = sections[0]?.span.start
  if (absent.length === 0 || first === undefined) return []
  const names = absent.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('|')
  const acts = latin(
    new RegExp(String.raw`(?<!\p{L})(?<name>${names})(?:\s\(\p{L}{1,4}\))?\s${SPEAKS}(?!\p{L})`, 'gu'),
  )
  const warned = new Map<string, Warning>()
  for (const match of document.text.slice(first).matchAll(acts)) {
    const name = match.groups?.name ?? ''
    const after = first + match.index + match[0].length
    if (warned.has(name) || ELSEWHERE.test(document.text.slice(after, after + 120))) continue
    const span = { start: first + match.index, end: first + match.index + match[0].length }
    const message = `${name} står som frånvarande men agerar i protokollet.`
    warned.set(name, { code: 'attendance-contradiction', message, span })
  }
  return [...warned.values()]
}
