import { describe, expect, it } from 'vitest'
import { readDocument } from '#app/ingestion/read-document.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'
import { findSignatures } from '#app/ingestion/signatures/find-signatures.ts'
import { readSigningTime } from '#app/ingestion/signatures/read-signing-time.ts'

const signers = (...lines: readonly string[]): unknown[] =>
  findSignatures(
    documentOfText(['Det här dokumentet är elektroniskt undertecknat', ...lines].join('\n')),
  ).map(({ name, signedAt }) => [name, signedAt])

describe('electronic signatures told by the text', () => {
  it.each([
    [
      'with labels',
      [
        'Underskrift 1',
        'Namn: Anna Ek',
        'Företag: Ekmora kommun',
        'Datum och tid: 2026-11-20 14:03:11 GMT+01:00',
      ],
      ['Anna Ek', '2026-11-20T14:03:11+01:00'],
    ],
    [
      'with a transaction',
      [
        'Undertecknat av följande personer',
        'ANNA EK',
        'Datum: 2026-11-20 14:03:11',
        'Transaktionsidentitet: 3492',
      ],
      ['ANNA EK', '2026-11-20T14:03:11'],
    ],
    [
      'with a serial number',
      ['Anna Ek', 'Ordförande', 'Serienummer: 19xx', 'IP: 10.0.0.1', '2026-11-20 14:03:11 UTC'],
      ['Anna Ek', '2026-11-20T14:03:11Z'],
    ],
    [
      'as an event',
      ['2026-11-20 14:03 Anna Ek (AE) signerade dokumentet med BankID'],
      ['Anna Ek', '2026-11-20T14:03'],
    ],
    ['as a sentence', ['Anna Ek undertecknade protokollet den 20 november 2026'], ['Anna Ek', '2026-11-20']],
    ['as a stamp', ['Signerat av: Anna Ek, 2026-11-20 kl. 14.03'], ['Anna Ek', '2026-11-20T14:03']],
    [
      'by the name that an e-legitimation gave',
      ['Namnet som returnerades från svenskt BankID var "ANNA EK"', '2026-11-20 14:03:11'],
      ['ANNA EK', '2026-11-20T14:03:11'],
    ],
  ])('are found %s', (_, lines, signature) => {
    expect(signers(...lines)).toEqual([signature])
  })

  it('are counted once where a service prints them in a list and in a log', () => {
    expect(
      signers('Namn: Anna Ek', '2026-11-20 14:03:11', '2026-11-20 14:03 Anna Ek (AE) signerade dokumentet'),
    ).toEqual([['Anna Ek', '2026-11-20T14:03:11']])
  })

  it.each([
    ['names in the attendance list', ['Närvarande', 'Anna Ek', 'Bo Alm', '2026-11-20 kl. 09.00']],
    [
      'a name whose time came apart from it',
      ['ANNA EK', 'Datum:', 'Transaktionsidentitet:', '2026-11-20 14:03:11'],
    ],
    ['no person', ['Undertecknat av följande personer', '2026-11-20 14:03:11']],
  ])('are not %s', (_, lines) => {
    expect(signers(...lines)).toEqual([])
  })

  it('are not looked for where nothing says that there are any', () => {
    expect(findSignatures(documentOfText('Namn: Anna Ek\n2026-11-20 14:03'))).toEqual([])
  })
})

describe('the time of a signature', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T14:03:11+0100', '2026-11-20T14:03:11+01:00'],
    ['2026-11-20 14.03', '2026-11-20T14:03'],
    ['den 2 mars 2026 klockan 9:05', '2026-03-02T09:05'],
    ['Dnr 2026-00012', null],
  ])('%s is %s', (text, time) => {
    expect(readSigningTime(text)).toBe(time)
  })
})

it('is kept with the document that tells of it', async () => {
  const text = 'Dokumentet är elektroniskt undertecknat\nNamn: Anna Ek\nDatum: 2026-11-20 14:03:11'
  const result = await readDocument(new TextEncoder().encode(text), 'text/plain')
  expect(result.ok && result.document.signatures).toEqual([
    { name: 'Anna Ek', signedAt: '2026-11-20T14:03:11', page: null },
  ])
})
