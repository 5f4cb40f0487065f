import { describe, expect, test } from 'vitest'
import { readRowKind } from '#app/extraction/decisions/row-kind.ts'
import { extractionOf } from '#tests/support/minutes-of.ts'

describe('the kind of a row in a list of what was decided', () => {
  test.each([
    ['budgeten', 'Mötet beslutade att fastställa:', 'approve'],
    ['Karin Ek', 'Mötet beslutade att till justerare utse:', 'procedure'],
    ['Simklubben 40 000 kr', '', 'fund'],
    ['avslå motionen', 'Mötet beslutade att godkänna:', 'reject'],
    ['budgeten', '', 'other'],
    ['10 februari, 24 mars, 19 maj och 1 december.', '', 'procedure'],
  ])('%s under %s: %s', (row, lead, kind) => expect(readRowKind(row, lead, 'Läget').kind).toBe(kind))
})

test('rows of grants go on until a sentence ends them', () => {
  const { decisions } = extractionOf(`
Kulturnämnden 2031-03-04

§ 1 Upprop
Ordföranden hälsar alla välkomna till dagens sammanträde, som är det andra för året och hålls i biblioteket i Alby.

§ 2 Bidrag
Beslut
Kulturnämnden beslutar att bevilja följande bidrag:
Simklubben 40 000 kr
Byalaget 20 000 kr
Övriga ansökningar avslås.
`)
  expect(decisions.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'fund Simklubben 40 000 kr',
    'fund Byalaget 20 000 kr',
    'reject Övriga ansökningar avslås.',
  ])
})
