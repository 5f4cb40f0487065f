import type { Attendee } from '../extraction.ts'

/** Letters without their marks, for names that an OCR or a keyboard has spoilt ("Goran" for "Göran"). */
export const plain = (name: string): string =>
  WITHOUT_MARKS.test(name) ? name.toLowerCase() : name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const WITHOUT_MARKS = /^[ -~]*$/u

const QUOTE = /["”“]/u
const NICKNAME = /\s*["”“](?<nick>[^"”“]+)["”“]/u

/** A printed name parted from the nickname between quotes. */
export function partedName(printed: string): { name: string; nickname: string | null } {
  if (!QUOTE.test(printed)) return { name: printed, nickname: null }
  const nickname = NICKNAME.exec(printed)?.groups?.nick ?? null
  return { name: printed.replace(NICKNAME, ''), nickname }
}

/** Letters that name a body or an office in any minutes; of a person they are only where the list prints them. */
const TAKEN = new Set(
  'ks kf ksau ksu rs rf au sn bn tn mn kn fn un on vn gn hsn bun kfn mbn sbn vd hr it eu pm'.split(' '),
)

/** "LES" and "LS" for Lars-Erik Sund, in capitals, with their marks and without, as the text may print them. */
export const initialsOf = (attendee: Pick<Attendee, 'name' | 'party'>): readonly string[] => [
  ...new Set(printedInitials(attendee).flatMap((one) => [one.toUpperCase(), plain(one).toUpperCase()])),
]

/** Letters in brackets that fit the name are initials, not a party ("(FE)"). */
function printedInitials({ name: printed, party }: Pick<Attendee, 'name' | 'party'>): readonly string[] {
  const { name } = partedName(printed)
  const all = firstLetters(name.split(/[\s-]+/u))
  const letters = party ?? ''
  const fits = letters.length > 1 && isWithin(plain(letters), plain(all))
  const made = [all, firstLetters(name.split(/\s+/u))].filter(
    (one) => one.length > 1 && !TAKEN.has(one.toLowerCase()),
  )
  return fits ? [...made, letters] : made
}

const firstLetters = (parts: readonly string[]): string => parts.map((part) => part[0] ?? '').join('')

/** Whether the letters stand in the word in this order. */
function isWithin(letters: string, word: string): boolean {
  let at = 0
  for (const letter of word) if (letter === letters[at]) at++
  return at === letters.length
}
