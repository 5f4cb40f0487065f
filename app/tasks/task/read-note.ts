import { plainDate } from '../filter.ts'

export type NoteMistake = 'text' | 'day'
export type ReadNote = Readonly<{
  typed: Readonly<{ text: string; writtenOn: string }>
  mistake: NoteMistake | null
}>

const LONGEST = 10_000

/** A note tells of a day that has been, or of today. */
export function readNote(form: FormData, today: string): ReadNote {
  const value = (name: string) =>
    String(form.get(name) ?? '')
      .replaceAll('\0', '')
      .trim()
  const typed = { text: value('text').slice(0, LONGEST), writtenOn: value('dag') || today }
  const dayIsKnown = plainDate.safeParse(typed.writtenOn).success && typed.writtenOn <= today
  const mistake = typed.text === '' ? 'text' : dayIsKnown ? null : 'day'
  return { typed, mistake }
}
