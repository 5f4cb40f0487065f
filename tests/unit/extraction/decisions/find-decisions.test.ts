import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** The decisions of one section, one a line: kind and words. */
const decisionsIn = (body: string, head = 'Tekniska nämnden\nProtokoll 2025-03-04'): string[] =>
  extractionOf(`${head}\n\n§ 5 Ärendet i fråga\n\n${body}\n\n§ 6 Övrigt\n`).decisions.map(
    ({ kind, text }) => `${kind}: ${text}`,
  )

describe('one decision', () => {
  test('a lone paragraph', () => {
    expect(decisionsIn('Beslut\n\nNämnden godkänner redovisningen.')).toEqual([
      'approve: Nämnden godkänner redovisningen.',
    ])
  })

  test('two sentences in one paragraph', () => {
    expect(
      decisionsIn('Beslut\n\nNämnden godkänner redovisningen. Den översänds till kommunstyrelsen.'),
    ).toEqual(['approve: Nämnden godkänner redovisningen. Den översänds till kommunstyrelsen.'])
  })

  test('att … samt att in one sentence', () => {
    expect(
      decisionsIn('Beslut\n\nNämnden beslutar att godkänna rapporten samt att redovisning ska ske årligen.'),
    ).toEqual(['approve: Nämnden beslutar att godkänna rapporten samt att redovisning ska ske årligen.'])
  })

  test('an att-clause and below it since when it holds', () => {
    expect(
      decisionsIn(
        'Beslut\n\natt anta taxan\natt gälla från och med den 1 januari 2027,\natt taxan ska gälla i två år.',
      ),
    ).toEqual([
      'approve: att anta taxan att gälla från och med den 1 januari 2027',
      'other: att taxan ska gälla i två år.',
    ])
  })

  test('a list item with a list inside it', () => {
    expect(
      decisionsIn(
        'Beslut\n\n1. Dagordningen fastställs med tillägg av:\n   - Prisfråga\n   - Lokal\n2. Planen antas.',
      ),
    ).toEqual(['procedure: Dagordningen fastställs med tillägg av:', 'approve: Planen antas.'])
  })

  test('a paragraph and the sentence that explains it', () => {
    expect(
      decisionsIn('Beslut\n\nNämnden avslår ansökan.\n\nBeslutet kan överklagas till länsstyrelsen.'),
    ).toEqual(['reject: Nämnden avslår ansökan.'])
  })
})

describe('one decision each', () => {
  test.each([
    ['numbered items', '1. Planen antas.\n2. Ansökan avslås.'],
    ['bulleted items', '• Planen antas.\n• Ansökan avslås.'],
    ['hyphens', '- Planen antas.\n- Ansökan avslås.'],
    ['letters', 'a) Planen antas.\nb) Ansökan avslås.'],
    ['paragraphs that state a decision', 'Planen antas.\n\nAnsökan avslås.'],
    ['lines that end in full stops', 'Planen antas.\nAnsökan avslås.'],
  ])('%s', (_, items) => {
    expect(decisionsIn(`Beslut\n\n${items}`)).toEqual(['approve: Planen antas.', 'reject: Ansökan avslås.'])
  })

  test('att-clauses on lines of their own, without what ties them together', () => {
    expect(
      decisionsIn('Nämnden beslutar\n\natt anta planen,\n\natt avslå ansökan, samt\n\natt notera resten.'),
    ).toEqual(['approve: att anta planen', 'reject: att avslå ansökan', 'note: att notera resten.'])
  })

  test('att-clauses after a sentence that leads in', () => {
    expect(decisionsIn('Beslut\n\nNämnden beslutar\natt anta planen\natt avslå ansökan')).toEqual([
      'approve: att anta planen',
      'reject: att avslå ansökan',
    ])
  })

  test('paragraphs after a lead-in that ends in a verb', () => {
    expect(
      decisionsIn(
        'Beslut\n\nRevisionen beslutar att ge:\n\nAnna Berg två heldagsarvoden.\n\nBo Ek ett halvdagsarvode.',
      ),
    ).toEqual(['fund: Anna Berg två heldagsarvoden.', 'fund: Bo Ek ett halvdagsarvode.'])
  })

  test('decisions under two headings of one section', () => {
    expect(
      decisionsIn('Nämndens förslag till kommunstyrelsen\n\nMedel anvisas.\n\nBeslut\n\nPlanen antas.'),
    ).toEqual(['refer: Medel anvisas.', 'approve: Planen antas.'])
  })
})

describe('what the body proposes to a higher one is referred', () => {
  test.each([
    ['Förslag till beslut i kommunstyrelsen', 'Kommunstyrelsen antar yttrandet.'],
    ['Nämndens förslag till kommunfullmäktige', 'Taxan antas.'],
    ['Nämnden föreslår kommunfullmäktige besluta', 'att anta taxan'],
    ['Nämnden rekommenderar kommunstyrelsen att', 'anta taxan'],
    ['Nämndens förslag till fullmäktige i medlemskommunerna', 'Taxan antas.'],
  ])('%s', (heading, text) => {
    expect(decisionsIn(`${heading}\n\n${text}`)).toEqual([`refer: ${text}`])
  })

  test('a sentence that speaks of a proposal decides all the same', () => {
    expect(decisionsIn('Nämnden beslutade enligt förslaget att:\n\n- anta taxan')).toEqual([
      'approve: anta taxan',
    ])
  })
})

describe('no decision', () => {
  test('what one was told, in a list below the thanks for it', () => {
    expect(
      decisionsIn(
        'Beslut\nNämnden tackar för informationen.\n\n– Upphandlingen av cyklar har överklagats.\n– Behörig personal saknas på två enheter.\n– Olle Ek har varit på konferens.',
      ),
    ).toEqual(['note: Nämnden tackar för informationen.'])
  })

  test('nor in a paragraph below it', () => {
    expect(
      decisionsIn(
        'Beslut\n\natt lägga informationen till handlingarna.\n\nEtt öppet hus arrangeras i november. Kommundirektören ser över frågan.',
      ),
    ).toEqual(['note: att lägga informationen till handlingarna.'])
  })

  test('but what is decided after a note, point by point, is', () => {
    expect(
      decisionsIn(
        'Beslut\n\nNämnden noterar informationen.\n\n– Taxan antas.\n– Planen ska redovisas i maj.',
      ),
    ).toEqual([
      'note: Nämnden noterar informationen.',
      'approve: Taxan antas.',
      'assign: Planen ska redovisas i maj.',
    ])
  })

  test.each([
    [
      'a proposal',
      'Beslut\n\nPlanen antas.\n\nFörslag till beslut\n\n1. Planen avslås.\n2. Ärendet bordläggs.',
    ],
    ['what members moved', 'Beslut\n\nPlanen antas.\n\nYrkanden\n\nAnna Berg (S) yrkar att planen avslås.'],
    [
      'the course of the voting',
      'Beslut\n\nPlanen antas.\n\nBeslutsgång\n\nOrdföranden finner att nämnden beslutar att anta planen.',
    ],
    [
      'what the background retells',
      'Beslut\n\nPlanen antas.\n\nBakgrund\n\nNämnden beslutade 2023 att avslå den förra planen.',
    ],
    ['who is told', 'Beslut\n\nPlanen antas.\n\nBeslutet skickas till\n\nKommunstyrelsen beslutar vidare.'],
    ['a reservation', 'Beslut\n\nPlanen antas.\n\nReservation\n\nAnna Berg anser att planen ska avslås.'],
    [
      "another body's proposal",
      'Beslut\n\nPlanen antas.\n\nArbetsutskottets förslag till beslut\n\nPlanen avslås.',
    ],
    [
      'the cells of a table',
      'Beslut\n\nPlanen antas.\n\n| Ledamot | Röst |\n| --- | --- |\n| Anna | antas |',
    ],
  ])('%s', (_, body) => {
    expect(decisionsIn(body)).toEqual(['approve: Planen antas.'])
  })

  test('a proposal alone', () => {
    expect(decisionsIn('Förslag till beslut\n\n1. Att Anna väljs till ordförande.')).toEqual([])
  })
})

test('a decision bears its section, its place and what found it', () => {
  const text = '§ 5 Planen\n\nBeslut\n\n- **Planen** antas\n\n§ 6 Övrigt\n'
  const [decision] = extractionOf(text).decisions
  expect(decision).toMatchObject({ section: '5', text: 'Planen antas', rule: 'decision-part kind-approve' })
  expect(text.slice(decision?.span.start, decision?.span.end)).toBe('**Planen** antas')
})

test('a scan that lost the dots names its body all the same', () => {
  expect(
    decisionsIn(
      'Tekniska nämndens förslag till kommunfullmäktige\n\nTaxan höjs.',
      'Tekniska namnden\nProtokoll 2025-03-04',
    ),
  ).toEqual(['refer: Taxan höjs.'])
})

test('what is decided for its own part under a condition is no proposal', () => {
  expect(
    decisionsIn(
      'Nämndens förslag till kommunfullmäktige:\nPlanen antas.\n\nNämnden beslutar för egen del, under förutsättning av fullmäktiges beslut:\nKansliet får i uppdrag att sprida planen.',
    ),
  ).toEqual(['refer: Planen antas.', 'assign: Kansliet får i uppdrag att sprida planen.'])
})

test('an assignment whose tasks stand in a list below it is one decision', () => {
  expect(
    decisionsIn('Nämnden beslutar:\n\nUppdra åt kansliet att\n- se över taxan,\n- redovisa förslag i maj.'),
  ).toEqual(['assign: Uppdra åt kansliet att'])
})

test('clauses under "föreslår" are proposed to the higher body, and no duty', () => {
  const { decisions, actionItems } = extractionOf(
    'Tekniska nämnden\nProtokoll 2025-03-04\n\n§ 5 Ordningen\n\nBeslut\nNämnden föreslår kommunstyrelsen\natt anta ordningen,\natt ge kommunchefen i uppdrag att utse en samordnare.\n',
  )
  expect(decisions.map(({ kind }) => kind)).toEqual(['refer', 'refer'])
  expect(actionItems).toEqual([])
})

test('what a person does is decided right below a decision, and told after a gap', () => {
  const told = 'Bakgrund\nPlatsen är mörk.\n\nBeslut\nFörslaget avslås.'
  expect(decisionsIn(`${told}\nBo Ek gör i stället en analys av platsen.`)).toEqual([
    'reject: Förslaget avslås.',
    'assign: Bo Ek gör i stället en analys av platsen.',
  ])
  expect(decisionsIn(`${told}\n\nBo Ek gör i stället en analys av platsen.`)).toEqual([
    'reject: Förslaget avslås.',
  ])
})
