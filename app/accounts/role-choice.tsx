import { useText } from '#app/text/use-text.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import type { Role } from '#db/schema.ts'
import type { Mistake } from './forms.ts'
import { PersonField } from './person-field.tsx'
import { useMistakes } from './use-mistakes.ts'

const roles: readonly Role[] = ['administrator', 'secretary', 'owner', 'reader']

type Props = {
  present: { role: Role; ownerName: string | null }
  persons: readonly { id: string; name: string }[]
  mistakes: { role?: Mistake; ownerName?: Mistake }
}

/** What a member may do, and whom the minutes know them as. */
export function RoleChoice({ present, persons, mistakes }: Props) {
  const text = useText().accounts
  const say = useMistakes()
  return (
    <>
      <RadioGroup
        label={text.members.role}
        name="role"
        defaultValue={present.role}
        error={say(mistakes.role)}
        choices={roles.map((value) => ({ value, label: text.roles[value], help: text.rolesHelp[value] }))}
      />
      <PersonField
        label={text.members.owner}
        help={text.member.ownerHelp}
        name="ownerName"
        persons={persons}
        defaultValue={present.ownerName ?? ''}
        error={say(mistakes.ownerName)}
      />
    </>
  )
}
