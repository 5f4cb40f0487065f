import { expect, it } from 'vitest'
import { mergeSignatures } from '#app/ingestion/signatures/merge-signatures.ts'

const signed = (name: string | null, signedAt: string | null, page: number | null = null) => ({
  name,
  signedAt,
  page,
})

it('tells of a signature once, with what any of its tellings knows', () => {
  expect(
    mergeSignatures([
      signed('Anna Ek', '2026-11-20T14:03:11+01:00'),
      signed('ANNA EK', '2026-11-20T13:03:40Z', 8),
      signed('Bo Alm', null, 8),
      signed('Bo Alm', '2026-11-21T08:15', 9),
    ]),
  ).toEqual([signed('Anna Ek', '2026-11-20T14:03:11+01:00', 8), signed('Bo Alm', '2026-11-21T08:15', 8)])
})

it('tells of a seal without a name only where nobody is named', () => {
  const seal = signed(null, '2026-11-21T08:16:00Z')
  expect(mergeSignatures([seal, signed('Anna Ek', null)])).toEqual([signed('Anna Ek', null)])
  expect(mergeSignatures([seal, seal])).toEqual([seal])
})

it('keeps the two of somebody who has signed twice', () => {
  const twice = [signed('Anna Ek', '2026-11-20T14:03'), signed('Anna Ek', '2026-11-21T14:03')]
  expect(mergeSignatures(twice)).toEqual(twice)
})
