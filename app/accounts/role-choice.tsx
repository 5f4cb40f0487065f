import { useText } from '#app/text/use-text.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { Select } from '#app/ui/select.tsx'
import type { DirectoryOwner } from '#db/queries/owners.ts'
import type { Role } from '#db/schema.ts'
import type { Mistake } from './forms.ts'
import { useMistakes } from './use-mistakes.ts'

const roles: readonly Role[] = ['administrator', 'secretary', 'owner', 'reader']

type Props = {
  present: { role: Role; ownerId: string | null }
  persons: readonly DirectoryOwner[]
  mistakes: { role?: Mistake; ownerId?: Mistake }
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
      <Select
        label={text.members.owner}
        help={text.member.ownerHelp}
        name="ownerId"
        none={text.members.noOwner}
        defaultValue={present.ownerId ?? ''}
        choices={persons.map(({ id, name }) => ({ value: id, label: name }))}
        error={say(mistakes.ownerId)}
      />
    </>
  )
}
