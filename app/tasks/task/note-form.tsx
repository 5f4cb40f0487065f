import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { NoteMistake } from './read-note.ts'

type Props = {
  today: string
  typed?: { text: string; writtenOn: string } | undefined
  mistake?: NoteMistake | undefined
  pending?: boolean
}

/** The fields of a lägesrapport; the page that shows them brings the form. */
export function NoteFields({ today, typed, mistake, pending = false }: Props) {
  const { note, invalid } = useText().tasks.task
  return (
    <>
      <TextArea
        label={note.heading}
        placeholder={note.placeholder}
        name="text"
        maxLength={10_000}
        defaultValue={typed?.text}
        error={mistake === 'text' ? invalid.note : null}
        className="w-full"
      />
      <div className="flex flex-wrap items-end gap-3">
        <DateField
          label={note.on}
          name="dag"
          max={today}
          defaultValue={typed?.writtenOn ?? today}
          error={mistake === 'day' ? invalid.noteDate : null}
          className="w-40"
        />
        <Button type="submit" isDisabled={pending}>
          {note.save}
        </Button>
      </div>
    </>
  )
}
