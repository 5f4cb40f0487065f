import { describe, expect, test } from 'vitest'
import type { ClosureReference, DecisionReference } from '#app/extraction/extraction.ts'
import { matchClosure, type EarlierTask } from '#app/protocols/closures/match-closure.ts'

const task = (values: Partial<EarlierTask> = {}): EarlierTask => ({
  sectionNumber: '44',
  sectionTitle: 'Lekplatser i Norrby',
  title: 'Se över lekplatserna',
  quote: 'Nämnden ger förvaltningen i uppdrag att se över lekplatserna i Norrby.',
  bodyName: 'Nämnden för Park & Fritid',
  heldOn: '2029-05-04',
  caseNumber: null,
  ...values,
})

const decision = (values: Partial<DecisionReference> = {}): DecisionReference => ({
  section: '44',
  date: '2029-05-04',
  year: 2029,
  body: null,
  span: { start: 0, end: 1 },
  ...values,
})

/** Where the closing sentence stands: a decision at its beginning is named in it, one after it in the background. */
const SENTENCE = { start: 0, end: 80 }
const BACKGROUND = { start: 200, end: 220 }

const offered = (
  refersTo: Partial<ClosureReference>,
  tasks: readonly EarlierTask[],
  sectionTitle: string | null = null,
): string[] =>
  matchClosure(
    {
      span: SENTENCE,
      refersTo: { decisions: [], caseNumber: null, matter: null, ...refersTo },
      sectionTitle,
    },
    tasks,
  ).map(({ task: one, reason }) => `${reason}: ${one.title}`)

describe('by the decision that gave it', () => {
  test('§ and day', () => {
    const others = [
      task({ title: 'Annan §', sectionNumber: '45' }),
      task({ title: 'Annan dag', heldOn: '2029-06-04' }),
    ]
    expect(offered({ decisions: [decision()] }, [task(), ...others])).toEqual([
      'decision: Se över lekplatserna',
    ])
  })

  test('§ and year', () => {
    const reference = { decisions: [decision({ date: null })] }
    expect(offered(reference, [task()])).toHaveLength(1)
    expect(offered(reference, [task({ heldOn: '2028-05-04' })])).toEqual([])
  })

  test('of several in that §, those that the words point at', () => {
    const fees = task({ title: 'Se över avgifterna', quote: 'Förvaltningen ska se över avgifterna.' })
    const reference = { decisions: [decision()], matter: 'se över avgifterna' }
    expect(offered(reference, [task(), fees])).toEqual(['decision: Se över avgifterna'])
  })

  test('all of them where no word tells', () => {
    expect(offered({ decisions: [decision()] }, [task(), task({ title: 'B' })])).toHaveLength(2)
  })

  test('of several decisions in the background, those whose task is about the same', () => {
    const fees = task({
      sectionNumber: '60',
      sectionTitle: 'Avgifter',
      title: 'Räkna upp avgifterna',
      quote: 'Kansliet räknar upp avgifterna.',
    })
    const told = [decision({ span: BACKGROUND }), decision({ section: '60', span: BACKGROUND })]
    expect(offered({ decisions: told, matter: 'lekplatser' }, [task(), fees])).toEqual([
      'decision: Se över lekplatserna',
    ])
    expect(offered({ decisions: told, matter: 'badplatser' }, [task(), fees])).toEqual([])
    expect(offered({ decisions: told.slice(0, 1), matter: 'utemiljön' }, [task(), fees])).toHaveLength(1)
  })

  test('never that of another body', () => {
    const reference = { decisions: [decision({ body: 'Kommunfullmäktige' })] }
    expect(offered(reference, [task()])).toEqual([])
    expect(offered(reference, [task({ bodyName: 'Kommunfullmäktige' })])).toHaveLength(1)
  })

  test('a committee is not the board that it is named after', () => {
    const reference = { decisions: [decision({ body: 'kommunstyrelsen' })] }
    expect(offered(reference, [task({ bodyName: 'Kommunstyrelsens arbetsutskott' })])).toEqual([])
    expect(offered(reference, [task({ bodyName: 'Kommunstyrelsen' })])).toHaveLength(1)
  })

  test('a decision that is not among the tasks leaves no room for likeness', () => {
    const reference = { decisions: [decision({ section: '12' })], matter: 'lekplatser i Norrby' }
    expect(offered(reference, [task()])).toEqual([])
  })

  test('a day alone needs the words too', () => {
    const days = [decision({ section: null })]
    expect(offered({ decisions: days, matter: 'översyn av lekplatserna i Norrby' }, [task()])).toEqual([
      'day-and-words: Se över lekplatserna',
    ])
    expect(offered({ decisions: days, matter: 'skolskjuts' }, [task()])).toEqual([])
  })
})

describe('by the case number', () => {
  test('in whatever way it is written', () => {
    const known = task({ caseNumber: 'PF 2029/31' })
    expect(offered({ caseNumber: 'pf-2029/31' }, [known, task()])).toEqual([
      'case-number: Se över lekplatserna',
    ])
  })

  test('of a case with several decisions, only what the words point at', () => {
    const one = task({ caseNumber: 'PF-2029-1' })
    const other = task({
      caseNumber: 'PF-2029-1',
      sectionNumber: '60',
      sectionTitle: 'Belysning',
      title: 'Utreda belysningen',
      quote: 'Förvaltningen utreder belysningen.',
    })
    const reference = { caseNumber: 'PF-2029-1' }
    expect(offered({ ...reference, matter: 'belysning' }, [one, other])).toEqual([
      'case-number: Utreda belysningen',
    ])
    expect(offered({ ...reference, matter: 'badplatser' }, [one, other])).toEqual([])
    expect(offered({ ...reference, matter: 'badplatser' }, [one])).toHaveLength(1)
  })

  test('another one says nothing', () => {
    expect(offered({ caseNumber: 'PF-2029-31' }, [task({ caseNumber: 'PF-2029-32' })])).toEqual([])
  })

  test('the decision is surer', () => {
    const decided = task({ title: 'Rätt' })
    const ofCase = task({ title: 'Fel', sectionNumber: '9', caseNumber: 'PF-2029-31' })
    expect(offered({ decisions: [decision()], caseNumber: 'PF-2029-31' }, [ofCase, decided])).toEqual([
      'decision: Rätt',
    ])
  })
})

describe('by the words', () => {
  test('the matter that the sentence names', () => {
    expect(offered({ matter: 'lekplatser i Norrby' }, [task()])).toEqual(['words: Se över lekplatserna'])
  })

  test('the titles of both §§', () => {
    const school = task({
      title: 'Ta fram plan',
      quote: 'Skolchefen tar fram en plan.',
      sectionTitle: 'Trygghet på fritidsgårdar',
    })
    expect(
      offered({ matter: null }, [task(), school], 'Återrapportering trygghet på fritidsgårdarna'),
    ).toEqual(['words: Ta fram plan'])
  })

  test('a title of one word, the same in both', () => {
    const fund = task({ title: 'Inrätta fonden', sectionTitle: 'Demokratifond' })
    expect(offered({ matter: 'Demokratifond' }, [fund, task()])).toEqual(['words: Inrätta fonden'])
  })

  test.each([
    ['one word in common', 'skolskjuts i Norrby'],
    ['words that are said of every assignment', 'Återrapportering av uppdrag till förvaltningen'],
    ['the same place only', 'vägbelysning och gångbanor i Norrby'],
  ])('%s is not enough', (_, matter) => {
    expect(offered({ matter }, [task()], matter)).toEqual([])
  })

  test('the likest alone', () => {
    const near = task({
      title: 'Annat',
      sectionTitle: 'Lekplatser i Norrby och Sörby, upphandling av gungor',
    })
    expect(offered({ matter: 'lekplatser i Norrby' }, [near, task()], 'Lekplatser i Norrby')).toContain(
      'words: Se över lekplatserna',
    )
  })

  test('what fits many is offered with none', () => {
    const many = Array.from({ length: 6 }, (_, index) => task({ title: `Uppdrag ${index}` }))
    expect(offered({ matter: 'lekplatser i Norrby' }, many)).toEqual([])
  })
})

test('a closing that says nothing of what it ends gets no offer', () => {
  expect(offered({}, [task()])).toEqual([])
})
