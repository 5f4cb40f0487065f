import { useText } from '#app/text/use-text.ts'
import { CopyField } from '#app/ui/copy-field.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'

/** A link just made: shown once, since only its hash is kept. */
export function NewLink({ email, link, back }: { email: string; link: string; back: string }) {
  const text = useText().accounts
  return (
    <div className="grid gap-5">
      <StatusLine tone="success">
        {text.invitations.link} <strong className="wrap-anywhere">{email}</strong>. {text.invitations.valid}
      </StatusLine>
      <CopyField label={text.invitations.linkLabel} value={link} />
      <LinkButton to={back} className="justify-self-start">
        {text.settings.back}
      </LinkButton>
    </div>
  )
}
