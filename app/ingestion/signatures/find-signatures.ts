import { quote, type Signature, type SourceDocument } from '#app/extraction/document.ts'
import { readSigningTime } from './read-signing-time.ts'

/** Words without which a page does not tell of electronic signatures. */
const SIGNED =
  /(?:elektronisk|digital)\p{L}*\s+(?:signera|signatur|under(?:teckna|skri))\p{L}*|signera(?:t|des?) med|verifikat|bank-?id|e-legitimation|penneo|scrive/iu

const WORD = String.raw`\p{Lu}[\p{L}'’.-]*`
/** At least two capitalised words, a particle between them allowed. */
const NAME = String.raw`${WORD}(?:\s+(?:(?:af|von|van|de|der|al)\s+){0,2}${WORD}){1,4}`

/** How signing services print a signature in one line; its time stands there or a few lines below. */
const SIGNERS: readonly RegExp[] = [
  // Namn: Anna Ek
  new RegExp(String.raw`^[Nn]amn(?:förtydligande)?:\s*(?<name>${NAME})$`, 'u'),
  // Namnet som returnerades från svenskt BankID var "ANNA EK"
  new RegExp(String.raw`^Namnet som returnerades från .{0,30}?\bvar:?\s*["”]?(?<name>${NAME})["”]?$`, 'u'),
  // Signerat av: Anna Ek, 2026-11-20
  new RegExp(
    String.raw`^(?:Signera[td]|Undertecknat|Underskrivet)(?:\s+\p{Ll}+)?\s+av:?\s*(?<name>${NAME})(?=\s*(?:[,(\d]|$))`,
    'u',
  ),
  // 2026-11-20 14:03 Anna Ek (AE) signerade dokumentet
  new RegExp(
    String.raw`^20\d{2}-\d{2}-\d{2}[\d:.,\s]{0,12}(?:UTC|CES?T)?\s*(?<name>${NAME})\s*(?:\(\p{Lu}{1,4}\)\s*)?(?:signerade|undertecknade)`,
    'u',
  ),
  // Anna Ek signerade 2026-11-20 14:03
  new RegExp(
    String.raw`^(?<name>${NAME})\s*(?:\(\p{Lu}{1,4}\)\s*)?(?:signerade|undertecknade).{0,40}20\d{2}`,
    'u',
  ),
]

/** Below a name that stands alone: ANNA EK / Ordförande / Serienummer: … / 2026-11-20 14:03:11 UTC */
const PROOF = /^(?:serienummer|transaktions-?id\p{L}*|ip(?:-adress)?):/iu
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u')
const PROOF_WITHIN = 3

const TIME_WITHIN = 6

/** The electronic signatures that a document's own text tells of. Whether they are valid, no text can tell. */
export function findSignatures(document: SourceDocument): Signature[] {
  if (!SIGNED.test(document.text)) return []
  const lines = document.lines.filter((line) => line.span.end > line.span.start)
  const texts = lines.map((line) => quote(document, line.span).trim())
  const found: Signature[] = []
  for (const [index, line] of lines.entries()) {
    const name = signerOn(texts, index)
    if (name === null) continue
    const signature = { name, signedAt: timeAfter(texts, index), page: line.page }
    if (!found.some((other) => isSame(other, signature))) found.push(signature)
  }
  return found
}

function signerOn(texts: readonly string[], index: number): string | null {
  const text = texts[index] ?? ''
  for (const pattern of SIGNERS) {
    const name = pattern.exec(text)?.groups?.name
    if (name !== undefined) return name
  }
  if (!NAME_ALONE.test(text)) return null
  const below = texts.slice(index + 1, index + 1 + PROOF_WITHIN)
  const proof = below.findIndex((other) => PROOF.test(other))
  const isNearest = proof !== -1 && !below.slice(0, proof).some((other) => NAME_ALONE.test(other))
  // Names stand alone in many places of a page; one with the clock's time below it has signed.
  return isNearest && timeAfter(texts, index)?.includes('T') === true ? text : null
}

/** The time on the line itself or on the nearest one below it, up to the next signer. */
function timeAfter(texts: readonly string[], index: number): string | null {
  for (let at = index; at <= index + TIME_WITHIN && at < texts.length; at++) {
    // A label without its value is a page whose columns came apart: whose time follows, nobody can tell.
    const text = texts[at] ?? ''
    if (at > index && (text.endsWith(':') || NAME_ALONE.test(text))) return null
    const time = readSigningTime(text)
    if (time !== null) return time
  }
  return null
}

/** Services print each signature twice, in the list of parties and in the log. */
const isSame = (a: Signature, b: Signature): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() &&
  (a.signedAt === null || b.signedAt === null || a.signedAt.slice(0, 16) === b.signedAt.slice(0, 16))
