import { z } from 'zod'
import type { MeetingOutcome, MeetingWords } from './set-meeting.ts'

export type MeetingAnswer = MeetingOutcome | Readonly<{ ok: false; reason: 'body' }>

const day = z.iso
  .date()
  .refine((date) => date >= '1900-01-01' && date < '2200-01-01')
  .nullable()
  .catch(null)

/** The body and the days that a form asks for, and those that it was filled in against. */
export function parseMeeting(form: FormData): Readonly<{ seen: MeetingWords; wanted: MeetingWords }> {
  const words = (name: string): string => {
    const typed = form.get(name)
    return typeof typed === 'string'
      ? typed.replaceAll('\0', '').replace(/\s+/gu, ' ').trim().slice(0, 200)
      : ''
  }
  return {
    seen: {
      body: words('seenBody'),
      heldOn: day.parse(form.get('seenHeldOn')),
      nextOn: day.parse(form.get('seenNextOn')),
    },
    wanted: {
      body: words('body'),
      heldOn: day.parse(form.get('heldOn')),
      nextOn: day.parse(form.get('nextOn')),
    },
  }
}
