import { Form } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { Member } from '#db/queries/memberships.ts'

/** What an administrator can do about how a member comes in, and whether. */
export function MemberAccess({ member, sessions }: { member: Member; sessions: number }) {
  const text = useText().accounts.member
  const place = `/installningar/medlemmar/${member.userId}`
  return (
    <section className="border-line mt-10 grid gap-6 border-t pt-6">
      <h2 className="text-lg">{text.access}</h2>
      <div className="grid justify-items-start gap-2">
        <p>{text.sessions(sessions)}</p>
        {sessions > 0 && (
          <Form method="post" action={`${place}/utloggning`}>
            <Button type="submit">{text.endSessions}</Button>
          </Form>
        )}
      </div>
      <Form method="post" action={`${place}/losenordslank`} className="grid justify-items-start gap-2">
        <p>{text.newPasswordHelp}</p>
        <Button type="submit">{text.newPassword}</Button>
      </Form>
      <Disclosure title={text.end}>
        <Form method="post" action={`${place}/avslut`} className="grid justify-items-start gap-3 pl-6">
          <p>
            <strong>{text.endQuestion(member.name)}</strong> {text.endHelp}
          </p>
          <Button type="submit" tone="danger">
            {text.end}
          </Button>
        </Form>
      </Disclosure>
    </section>
  )
}
