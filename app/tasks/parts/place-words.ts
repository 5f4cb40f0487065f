import { formatDate } from '#app/text/dates.ts'
import { type Locale, textOf } from '#app/text/index.ts'
import type { TaskRow } from '#db/queries/task-list.ts'

type Place = Pick<TaskRow, 'bodyName' | 'heldOn' | 'sectionNumber'>

export type PlaceWords = Readonly<{ body: string; meeting: string; section: string | null }>

/** Where a task comes from, in words, also where something of it is not known. */
export function placeWords({ bodyName, heldOn, sectionNumber }: Place, locale: Locale): PlaceWords {
  const text = textOf(locale).tasks
  return {
    body: bodyName ?? text.withoutBody,
    meeting: heldOn === null ? text.dateMissing : formatDate(locale, heldOn),
    section: sectionNumber === null ? null : text.section(sectionNumber),
  }
}
