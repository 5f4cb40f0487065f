import { describe, expect, test } from 'vitest'
import { readableClauses } from './readable-clause.ts'

const subjectsIn = (sentence: string) => readableClauses(sentence).map((clause) => clause.split(' · ')[1])

describe('between the subject and the verb of a subordinate clause', () => {
  test.each([
    'en gång om året',
    'minst två gånger per år',
    'varje höst',
    'vart tredje år',
    'för föreningens räkning',
    'å hela styrelsens vägnar',
    'per mejl',
    'tills vidare',
    'var för sig',
    'inte senare än i maj',
    'så snart som möjligt',
    'så snart det går',
    'skyndsamt, dock senast i maj,',
    'likt förra året',
    'dels',
    'för egen del',
    'före dess',
    'tills dess',
    'i januari',
    'i god tid',
  ])('att cheferna %s redovisar läget', (adverbial) =>
    expect(subjectsIn(`Styrelsen beslutar att cheferna ${adverbial} redovisar läget.`)).toContain('cheferna'),
  )
})

describe('what belongs to the subject stays in it', () => {
  test.each([
    ['att chefen för kansliet redovisar läget', 'chefen för kansliet'],
    ['att varje nämnd redovisar läget', 'varje nämnd'],
    ['att två chefer redovisar läget', 'två chefer'],
    ['att var och en redovisar läget', 'var och en'],
  ])('%s', (words, subject) => expect(subjectsIn(`Styrelsen beslutar ${words}.`)).toContain(subject))
})
