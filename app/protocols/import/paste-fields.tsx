import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { PasteOutcome } from './import-text.ts'

type Props = { answer: PasteOutcome | undefined; isSending?: boolean }

/** The fields of a pasted text, with what was wrong in them. */
export function PasteFields({ answer, isSending = false }: Props) {
  const text = useText().protocols.import.paste
  const refused = answer?.outcome === 'refused' ? answer : null
  return (
    <>
      <TextField
        name="title"
        label={text.name}
        help={text.nameHelp}
        optional
        maxLength={200}
        defaultValue={refused?.typed.title ?? ''}
      />
      <TextArea
        name="text"
        label={text.text}
        required
        spellCheck={false}
        className="[&_textarea]:max-h-[50vh] [&_textarea]:min-h-60"
        defaultValue={refused?.typed.text ?? ''}
        error={refused && text.mistakes[refused.mistake]}
      />
      <div>
        <Button type="submit" tone="primary" isDisabled={isSending}>
          {text.send}
        </Button>
      </div>
    </>
  )
}
