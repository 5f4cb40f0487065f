import { describe, expect, test } from 'vitest'
import { blocksOf, minutesOf, partsOf } from '#tests/support/minutes-of.ts'

const section = (body: string, head = 'Tekniska nämnden\nProtokoll 2025-03-04'): string =>
  `${head}\n\n§ 5 Ärendet i fråga\n\n${body}\n\n§ 6 Övrigt\n`

const partsIn = (body: string, head?: string): string[] => partsOf(minutesOf(section(body, head)))

describe('a section is parted by its headings', () => {
  test('each on a line of its own', () => {
    expect(
      partsIn(`
Föredragande: Maria Lodin

Beslut

Nämnden antar planen.

Reservation

Bo Ek reserverar sig.

Sammanfattning av ärendet

Planen är ny.

Beslutsunderlag

Tjänsteskrivelse

Beslutsgång

Ordföranden finner bifall.

Beslutet skickas till

Kommunstyrelsen
`),
    ).toEqual([
      'preamble –',
      'decision Beslut',
      'statement Reservation',
      'background Sammanfattning av ärendet',
      'sources Beslutsunderlag',
      'voting Beslutsgång',
      'sent-to Beslutet skickas till',
    ])
  })

  test('with colons', () => {
    expect(partsIn('Styrelsen beslutar att:\n\n- Anta planen\n\nBakgrund:\n\nPlanen är ny.')).toEqual([
      'decision Styrelsen beslutar att',
      'background Bakgrund',
    ])
  })

  test('before text on the same line', () => {
    expect(partsIn('Bakgrund: Planen är ny.\n\nBeslut: Planen antas.')).toEqual([
      'background Bakgrund',
      'decision Beslut',
    ])
  })

  test('in bold, before text on the same line', () => {
    expect(blocksOf(minutesOf(section('**Beslut:** Planen antas.')))).toEqual(['0 ¶ Planen antas.'])
  })

  test('a name and a colon before a statement is no heading', () => {
    expect(partsIn('Synpunkter\n\nAnna Berg: Planen är bra.')).toEqual(['discussion Synpunkter'])
  })

  test('two decision headings in a row are one', () => {
    expect(partsIn('Nämndens beslut\n\nNämnden beslutar att\n\n1. anta planen')).toEqual([
      'decision Nämnden beslutar att',
    ])
  })

  test('a word in lower case at the beginning of a line is none', () => {
    expect(partsIn('Nämnden fick ta del av\nbakgrund\noch syfte.')).toEqual(['preamble –'])
  })
})

test('a decision as proposed leads to the clauses below it, and is no proposal by itself', () => {
  const lead = 'Mötet beslutade i enlighet med styrelsens förslag'
  expect(partsIn(`${lead}\natt bifalla motionen,\natt bilda en grupp.`)).toEqual([`decision ${lead}`])
  expect(partsIn(`${lead}\n\nKarin Ek reserverade sig.`)).toEqual(['preamble –'])
})

describe('"X beslutar att" is a heading, a part of a proposal or a tale', () => {
  test('under the decision heading it leads in', () => {
    expect(partsIn('Beslut\n\nNämnden beslutar att\n\n- anta planen')).toEqual([
      'decision Nämnden beslutar att',
    ])
  })

  test('right under a proposal it belongs to the proposal', () => {
    expect(
      partsIn('Beslut\n\nPlanen antas.\n\nFörslag till beslut\n\nNämnden beslutar att:\n\n- anta planen'),
    ).toEqual(['decision Beslut', 'proposal Förslag till beslut'])
  })

  test('under the background it retells what was decided before', () => {
    expect(
      partsIn(
        'Beslut\n\nPlanen antas.\n\nBakgrund\n\nText.\n\nNämnden beslutade i juni att:\n\n- bereda planen',
      ),
    ).toEqual(['decision Beslut', 'background Bakgrund'])
  })

  test('after the background of a section without another decision it decides', () => {
    expect(partsIn('Bakgrund\n\nPlanen är ny.\n\nNämnden beslutade att:\n\n- anta planen')).toEqual([
      'background Bakgrund',
      'decision Nämnden beslutade att',
    ])
  })

  test('the beginning of a broken line is none', () => {
    const line = 'Nämnden för teknik och samhällsbyggnad i Norrviks kommun beslutar att'
    expect(
      partsIn(`Text före.\n${line}\nplanen antas och gäller från den första maj i hela kommunen.`),
    ).toEqual(['preamble –'])
  })
})

describe('a proposal to a higher body', () => {
  const proposal = 'Kommunstyrelsen antar yttrandet.'

  test("is this body's own where nothing else has been said", () => {
    expect(partsIn(`Förslag till beslut i kommunstyrelsen\n\n${proposal}\n\nBakgrund\n\nText.`)).toEqual([
      'decision Förslag till beslut i kommunstyrelsen',
      'background Bakgrund',
    ])
  })

  test("is somebody else's after the background", () => {
    expect(partsIn(`Bakgrund\n\nText.\n\nFörslag till beslut i kommunstyrelsen\n\n${proposal}`)).toEqual([
      'background Bakgrund',
      'proposal Förslag till beslut i kommunstyrelsen',
    ])
  })

  test('is its own beside a decision of its own', () => {
    expect(
      partsIn(`Nämndens förslag till kommunstyrelsen\n\n${proposal}\n\nBeslut\n\nPlanen antas.`),
    ).toEqual(['decision Nämndens förslag till kommunstyrelsen', 'decision Beslut'])
  })

  test("is its own in the committee's minutes", () => {
    const head = 'Kommunstyrelsens arbetsutskott\nProtokoll 2025-03-04'
    expect(partsIn(`Arbetsutskottets förslag till beslut\n\n${proposal}`, head)).toEqual([
      'decision Arbetsutskottets förslag till beslut',
    ])
  })

  test("is another body's in the board's minutes", () => {
    const head = 'Kommunstyrelsen\nProtokoll 2025-03-04'
    expect(
      partsIn(
        `Kommunstyrelsens beslut\n\nYttrandet antas.\n\nArbetsutskottets förslag till beslut\n\n${proposal}`,
        head,
      ),
    ).toEqual(['decision Kommunstyrelsens beslut', 'proposal Arbetsutskottets förslag till beslut'])
  })
})

describe('what follows a decision without a known heading', () => {
  test('a short line alone opens something else', () => {
    expect(partsIn('Beslut\n\n1. Planen antas.\n\nVal av ansvarig\n\nTvå personer nämndes.')).toEqual([
      'decision Beslut',
      'background Val av ansvarig',
    ])
  })

  test('a marked heading does', () => {
    expect(partsIn('### Beslut\n\nPlanen antas.\n\n### Så går det till\n\nText.')).toEqual([
      'decision Beslut',
      'background Så går det till',
    ])
  })

  test('the head of a table alone at the foot of its page does not', () => {
    expect(
      partsIn('Beslut\n\nListan fastställs.\n\nNr\tUppdrag\tAnsvarig\n\n1\tSe över avgifterna\tBo Alm'),
    ).toEqual(['decision Beslut'])
  })

  test('a further decision without full stop does not', () => {
    expect(partsIn('Beslut\n\nPlanen antas\n\nAvgiften fastställs')).toEqual(['decision Beslut'])
  })
})

test('an empty heading leaves no part behind', () => {
  expect(partsIn('Beslut\n\nPlanen antas.\n\nBeslutsunderlag')).toEqual(['decision Beslut'])
})

test('a part reaches from its heading to its last line', () => {
  const text = section('Beslut\n\nPlanen antas.\n\nBakgrund\n\nPlanen är ny.')
  const [decision, background] = minutesOf(text).sections[0]?.parts ?? []
  expect(text.slice(decision?.span.start, decision?.span.end)).toBe('Beslut\n\nPlanen antas.')
  expect(text.slice(background?.span.start, background?.span.end)).toBe('Bakgrund\n\nPlanen är ny.')
})

test('what stands after a gap under a line of enclosures is no enclosure', () => {
  const text = 'Styrelsen 2025-03-04\n\n1. Läget\n\nBilagor: Plan.pdf\n\nPlanen godkändes.\n\n2. Slut\n'
  expect(partsOf(minutesOf(text))).toEqual(['sources Bilagor', 'background –'])
})

test('what another body proposes this one to decide is its proposal', () => {
  const text =
    'Kommunfullmäktige 2025-03-04\n\n§ 1 Plan\n\nKommunstyrelsen föreslår kommunfullmäktige besluta\n\nPlanen antas.\n\nKommunfullmäktige beslutar:\n\nPlanen antas.\n\n§ 2 Slut\n'
  expect(partsOf(minutesOf(text))).toEqual([
    'proposal Kommunstyrelsen föreslår kommunfullmäktige besluta',
    'decision Kommunfullmäktige beslutar',
  ])
})
