import { useText } from '#app/text/use-text.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { password } from './password-rules.ts'

type Props = { name: string; label: string; error?: string | undefined }

/** A new password; the browser's own keeper may propose and keep it. */
export function NewPasswordField({ name, label, error }: Props) {
  const text = useText().accounts
  return (
    <TextField
      label={label}
      help={text.passwordHelp(password.shortest)}
      name={name}
      type="password"
      autoComplete="new-password"
      required
      error={error}
    />
  )
}
