import { quote, type Signature, type SourceDocument } from '#app/extraction/document.ts'
import { mergeSignatures } from './merge-signatures.ts'
import { readSigningTime } from './read-signing-time.ts'
import { LIST_OF_SIGNERS, PROOF, readPerson, SIGNED, SIGNERS } from './signing-words.ts'

/** A line of text and the page that it stands on, 1-based. */
export type WrittenLine = Readonly<{ text: string; page: number | null }>

/** The electronic signatures that a document's own text tells of. Whether they are valid, no text can tell. */
export function findSignatures(document: SourceDocument): Signature[] {
  if (!SIGNED.test(document.text)) return []
  return findSignaturesIn(
    document.lines.flatMap(({ span, page }) =>
      span.end > span.start ? [{ text: quote(document, span).trim(), page }] : [],
    ),
  )
}

/** The same for lines that are no part of the document, such as stamps in the margin. */
export function findSignaturesIn(lines: readonly WrittenLine[]): Signature[] {
  const texts = lines.map(({ text }) => text)
  if (!SIGNED.test(texts.join('\n'))) return []
  const signers = lines.flatMap(({ page }, index) => {
    const name = signerOn(texts, index)
    return name === null ? [] : [{ index, name, page }]
  })
  const first = signers[0]?.index ?? 0
  const isTimeAbove = isTimeAlone(texts[first - 1]) && readPerson(texts[first] ?? '') !== null
  return mergeSignatures(
    signers.map(({ index, name, page }) => ({
      name,
      signedAt: isTimeAbove ? timeAbove(texts, index) : timeBelow(texts, index),
      page,
    })),
  )
}

const PROOF_WITHIN = 4
const TIME_WITHIN = 6

function signerOn(texts: readonly string[], index: number): string | null {
  const text = texts[index] ?? ''
  for (const pattern of SIGNERS) {
    const name = pattern.exec(text)?.groups?.name
    if (name !== undefined) return name
  }
  const name = readPerson(text)
  if (name === null) return null
  if (readSigningTime(text) !== null) return isListed(texts, index) ? name : null
  // A column of names beside a column of times: whose is whose, nobody can tell.
  if (readPerson(texts[index - 1] ?? '') !== null) return null
  const below = texts.slice(index + 1, index + 1 + PROOF_WITHIN)
  const proof = below.findIndex((other) => PROOF.test(other))
  const isNearest = proof !== -1 && !below.slice(0, proof).some((other) => readPerson(other) !== null)
  // Names stand alone in many places of a page; one with the clock's time beside it has signed.
  const time = isTimeAlone(texts[index - 1]) ? timeAbove(texts, index) : timeBelow(texts, index)
  return isNearest && time?.includes('T') === true ? name : null
}

/** Whether nothing but other persons and their times stands between the line and the words that open the list. */
function isListed(texts: readonly string[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && readPerson(texts[at] ?? '') !== null && readSigningTime(texts[at] ?? '') !== null) at--
  return LIST_OF_SIGNERS.test(texts[at] ?? '')
}

/** The time on the line itself or on the nearest one below it, up to the next signer. */
function timeBelow(texts: readonly string[], index: number): string | null {
  for (let at = index; at <= index + TIME_WITHIN && at < texts.length; at++) {
    // A label without its value is a page whose columns came apart: whose time follows, nobody can tell.
    const text = texts[at] ?? ''
    if (at > index && (text.endsWith(':') || readPerson(text) !== null)) return null
    const time = readSigningTime(text)
    if (time !== null) return time
  }
  return null
}

const timeAbove = (texts: readonly string[], index: number): string | null =>
  isTimeAlone(texts[index - 1]) ? readSigningTime(texts[index - 1] ?? '') : null

/** 2026-11-20 14:03:11 (CET) */
const isTimeAlone = (text: string | undefined): boolean =>
  /^20\d{2}-\d{2}-\d{2}[T\s]+\d{2}:\d{2}[\d:.\s()+A-Z-]{0,24}$/u.test(text ?? '')
