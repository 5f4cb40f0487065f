import { expect, it } from 'vitest'
import { mergeSignatures } from '#app/ingestion/signatures/merge-signatures.ts'

const signed = (name: string, signedAt: string | null, page: number | null = null) => ({
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

it('keeps the two of somebody who has signed twice', () => {
  const twice = [signed('Anna Ek', '2026-11-20T14:03'), signed('Anna Ek', '2026-11-21T14:03')]
  expect(mergeSignatures(twice)).toEqual(twice)
})
