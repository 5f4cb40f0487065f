import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/text-field.tsx'

/** Why a note is withdrawn; the page that shows it brings the form. */
export function WithdrawFields({ missing }: { missing: boolean }) {
  const { note, invalid } = useText().tasks.task
  return (
    <>
      <TextField
        label={note.reason}
        help={note.withdrawHelp}
        name="orsak"
        required
        maxLength={500}
        error={missing ? invalid.reason : null}
        className="w-full"
      />
      <Button type="submit" tone="danger" size="small">
        {note.withdrawTitle}
      </Button>
    </>
  )
}
