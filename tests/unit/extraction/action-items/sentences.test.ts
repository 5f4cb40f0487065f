import { describe, expect, test } from 'vitest'
import { completeDuty } from '#app/extraction/action-items/complete-duty.ts'
import { findDuties } from '#app/extraction/action-items/read-duties.ts'
import { readSentence } from '#app/extraction/action-items/sentence.ts'
import type { PartKind } from '#app/extraction/extraction.ts'
import { DECIDED } from './sentences/decided/index.ts'
import type { ExpectedDuty } from './sentences/expected-duty.ts'
import { SAID } from './sentences/said/index.ts'
import { TOLD } from './sentences/told/index.ts'
import { settingOf } from './setting-of.ts'
import { nearbyIn } from '#app/extraction/owners/nearby.ts'

const DATES = { meeting: '2031-09-10', next: null, body: 'Styrelsen', meetings: [] }

function read(
  text: string,
  part: PartKind,
): Omit<Required<ExpectedDuty>, 'says' | 'due' | 'every' | 'reportTo'> & {
  due: string | null
  every: string | null
  reportTo: string | null
} {
  const setting = settingOf({ part })
  const sentence = readSentence(text, setting)
  const people = { attendance: [], names: setting.names, nearby: nearbyIn(() => text) }
  const duties = findDuties(sentence).flatMap((found) => completeDuty(sentence, found, DATES, people) ?? [])
  const [first] = duties
  const kind = first?.found.kind ?? 'none'
  const owners = duties
    .filter((one) => one.found.kind === kind)
    .flatMap((one) => one.owners.map(({ name }) => name))
  return {
    kind,
    owners: [...new Set(owners)],
    due: first?.due?.date ?? null,
    every: first?.every?.every ?? null,
    reportTo: first?.reportTo?.body ?? null,
  }
}

const expected = ({ kind, owners = [], due, every, reportTo }: ExpectedDuty) => ({
  kind,
  owners,
  due: due ?? null,
  every: every ?? null,
  reportTo: reportTo ?? null,
})

describe.each([
  ['decision', DECIDED],
  ['background', TOLD],
  ['discussion', SAID],
] as const)('in a %s', (part, sentences) => {
  test.each(sentences)('$says', (sentence) => {
    expect(read(sentence.says, part)).toEqual(expected(sentence))
  })
})

describe('the part of the minutes decides', () => {
  const given = DECIDED.filter(({ kind }) => kind !== 'none')

  test.each(['proposal', 'motion', 'voting', 'sources', 'sent-to', 'statement'] as const)(
    'nothing in a %s is a duty',
    (part) => {
      for (const { says } of given)
        expect({ says, kind: read(says, part).kind }).toEqual({ says, kind: 'none' })
    },
  )
})
