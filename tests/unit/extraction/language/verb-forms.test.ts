import { describe, expect, test } from 'vitest'
import { readVerb } from '#app/extraction/language/verb-forms.ts'
import {
  FIRST,
  IRREGULAR,
  SECOND_VOICED,
  SECOND_VOICELESS,
  THIRD,
} from '#app/extraction/language/verb-lexicon.ts'

const readings = (word: string): string[] =>
  readVerb(word).map(({ lemma, form, passive }) => `${lemma} ${form}${passive ? ' passive' : ''}`)

describe('forms of the first conjugation', () => {
  test.each([
    ['redovisa', 'redovisa infinitive'],
    ['redovisar', 'redovisa present'],
    ['redovisade', 'redovisa past'],
    ['redovisat', 'redovisa supine'],
    ['redovisas', 'redovisa infinitive passive'],
    ['redovisas', 'redovisa present passive'],
    ['redovisades', 'redovisa past passive'],
    ['redovisats', 'redovisa supine passive'],
    ['redovisad', 'redovisa participle passive'],
    ['redovisade', 'redovisa participle passive'],
  ])('%s is %s', (word, reading) => expect(readings(word)).toContain(reading))
})

describe('forms of the second conjugation', () => {
  test.each([
    ['anmäler', 'anmäla present'],
    ['glömde', 'glömma past'],
    ['skärpte', 'skärpa past'],
    ['utrymde', 'utrymma past'],
    ['öronmärks', 'öronmärka present passive'],
    ['dröjer', 'dröja present'],
    ['läcker', 'läcka present'],
    ['anmäls', 'anmäla present passive'],
    ['ställer', 'ställa present'],
    ['hör', 'höra present'],
    ['utreder', 'utreda present'],
    ['utredde', 'utreda past'],
    ['utrett', 'utreda supine'],
    ['utreds', 'utreda present passive'],
    ['utreddes', 'utreda past passive'],
    ['genomför', 'genomföra present'],
    ['genomförde', 'genomföra past'],
    ['genomförs', 'genomföra present passive'],
    ['genomförda', 'genomföra participle passive'],
    ['sänder', 'sända present'],
    ['sände', 'sända past'],
    ['sänt', 'sända supine'],
    ['bestämde', 'bestämma past'],
    ['bestäms', 'bestämma present passive'],
    ['stäms', 'stämma present passive'],
    ['bestämt', 'bestämma supine'],
    ['ställer', 'ställa present'],
    ['sammanställd', 'sammanställa participle passive'],
    ['söker', 'söka present'],
    ['sökte', 'söka past'],
    ['lyfts', 'lyfta present passive'],
    ['lyfte', 'lyfta past'],
    ['följs', 'följa present passive'],
    ['skedde', 'ske past'],
    ['stötte', 'stöta past'],
    ['bedöms', 'bedöma present passive'],
    ['nämns', 'nämna present passive'],
    ['upptäcker', 'upptäcka present'],
  ])('%s is %s', (word, reading) => expect(readings(word)).toContain(reading))
})

describe('irregular forms, with prefixes', () => {
  test.each([
    ['åker', 'åka present'],
    ['redogjorde', 'redogöra past'],
    ['korrläser', 'korrläsa present'],
    ['avgick', 'avgå past'],
    ['ska', 'skola present'],
    ['skall', 'skola present'],
    ['skulle', 'skola past'],
    ['ger', 'ge present'],
    ['gav', 'ge past'],
    ['gett', 'ge supine'],
    ['givit', 'ge supine'],
    ['ges', 'ge present passive'],
    ['fick', 'få past'],
    ['uppdrar', 'uppdra present'],
    ['uppdrog', 'uppdra past'],
    ['uppdras', 'uppdra present passive'],
    ['återkommer', 'återkomma present'],
    ['återkom', 'återkomma past'],
    ['ålägger', 'ålägga present'],
    ['åläggs', 'ålägga present passive'],
    ['förelades', 'förelägga past passive'],
    ['beslöt', 'besluta past'],
    ['beslutade', 'besluta past'],
    ['vidtagna', 'vidta participle passive'],
    ['vidtas', 'vidta present passive'],
    ['ombeds', 'ombe present passive'],
    ['är', 'vara present'],
    ['finns', 'finnas present'],
    ['enades', 'enas past'],
    ['lägg', 'lägga imperative'],
    ['säg', 'säga imperative'],
  ])('%s is %s', (word, reading) => expect(readings(word)).toContain(reading))
})

describe('words that are no verbs', () => {
  test.each([
    'planer',
    'rutiner',
    'tider',
    'styrelsen',
    'beslut',
    'möten',
    'skola',
    'rapporten',
    'budgeten',
    'protokoll',
  ])('%s', (word) => expect(readings(word)).toEqual([]))
})

describe('the lexicon', () => {
  const lemmas = [FIRST, SECOND_VOICED, SECOND_VOICELESS, THIRD].flatMap((list) =>
    list.split(/\s+/u).filter(Boolean),
  )
  const irregular = IRREGULAR.split(/\s+/u)
    .filter(Boolean)
    .map((entry) => entry.split(':')[0] ?? '')

  test('lists every verb once', () => {
    const all = [...lemmas, ...irregular]
    expect(all.filter((lemma, at) => all.indexOf(lemma) !== at)).toEqual([])
  })

  test('has infinitives only', () => {
    expect([...lemmas, ...irregular].filter((lemma) => !/[aåäeiouyö]s?$/u.test(lemma))).toEqual([])
  })

  test('inflects every prefixed verb like one that it knows', () => {
    for (const lemma of irregular) {
      if (lemma === 'skola') continue
      expect(readings(lemma)).toContain(`${lemma} infinitive`)
    }
  })
})

test('a preposition is no past tense', () => {
  expect(readings('åt')).toEqual([])
})
