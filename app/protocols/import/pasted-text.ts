import type { IncomingFile } from '../queue-document.ts'

/** What was written in the form for a pasted text. */
export type Pasted = Readonly<{ title: string; text: string }>

export type PasteMistake = 'empty' | 'no-words' | 'too-long' | 'no-text'

/** Characters, some four hundred pages. */
export const LONGEST_PASTE = 1_000_000

/** UTF-8 takes four bytes for a character at most, and the form's own words a few. */
export const LARGEST_PASTE_FORM = 4 * LONGEST_PASTE + 64 * 1024

/** Forms send line breaks as CR LF: the same text pasted, typed or sent from a file is to be the same bytes. */
export const readPasted = (form: FormData): Pasted => ({
  title: fieldOf(form, 'title').trim(),
  text: fieldOf(form, 'text').replace(/\r\n?/gu, '\n').trimEnd(),
})

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

export function findPasteMistake({ text }: Pasted): PasteMistake | null {
  if (text.trim() === '') return 'empty'
  if (text.length > LONGEST_PASTE) return 'too-long'
  return /\p{L}{2}/u.test(text) ? null : 'no-words'
}

const LONGEST_NAME = 80

/** The text as a file, named by its title, or else by its first line. */
export function fileOfPasted({ title, text }: Pasted): IncomingFile {
  const line = text.split('\n').find((words) => /\p{L}/u.test(words)) ?? ''
  const words = (title === '' ? line.replace(/[*_#]+/gu, '') : title).trim().slice(0, LONGEST_NAME).trim()
  // What stands before a slash would be taken for a folder.
  const name = words.replace(/[/\\]/gu, '-')
  return { name: /\.(?:txt|md)$/iu.test(name) ? name : `${name}.txt`, bytes: new TextEncoder().encode(text) }
}
