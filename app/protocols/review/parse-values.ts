import { z } from 'zod'
import type { OwnerKind } from '#app/extraction/extraction.ts'
import type { ProposalValues } from '#db/schema.ts'

export type ValueErrors = Readonly<{ title?: true; dueOn?: true }>

export type ParsedValues = Readonly<{ ok: true; values: ProposalValues } | { ok: false; errors: ValueErrors }>

const kind = z.enum(['assignment', 'report', 'commitment']).catch('assignment')
const ownerKind = z.enum(['person', 'role', 'group', 'body']).catch('role')
const every = z.enum(['P1Y', 'P6M', 'P4M', 'P3M', 'P1M', 'P1W', 'meeting', 'ongoing']).nullable().catch(null)
// Years that both the calendar and PostgreSQL take.
const day = z.iso.date().refine((date) => date >= '1900-01-01' && date < '2200-01-01')

/** The values of the form in which a reviewer edits a proposal. */
export function parseValues(form: FormData): ParsedValues {
  const title = line(form, 'title')
  const typedDue = line(form, 'dueOn')
  const dueOn = typedDue === '' ? null : day.safeParse(typedDue)
  const errors: ValueErrors = {
    ...(title === '' ? { title: true } : {}),
    ...(dueOn?.success === false ? { dueOn: true } : {}),
  }
  if (title === '' || dueOn?.success === false) return { ok: false, errors }
  return {
    ok: true,
    values: {
      title,
      kind: kind.parse(form.get('kind')),
      owners: readOwners(form),
      dueOn: dueOn?.data ?? null,
      dueText: line(form, 'dueText') || null,
      every: every.parse(form.get('every')),
      reportTo: line(form, 'reportTo') || null,
    },
  }
}

function readOwners(form: FormData): { name: string; kind: OwnerKind }[] {
  const kinds = form.getAll('ownerKind')
  return form.getAll('ownerName').flatMap((typed, index) => {
    const name = tidy(typed)
    return name === '' ? [] : [{ name, kind: ownerKind.parse(kinds[index]) }]
  })
}

const line = (form: FormData, name: string): string => tidy(form.get(name))

const LONGEST = 2_000

const tidy = (typed: FormDataEntryValue | null | undefined): string =>
  typeof typed === 'string' ? typed.replaceAll('\0', '').replace(/\s+/gu, ' ').trim().slice(0, LONGEST) : ''
