import { describe, expect, test } from 'vitest'
import { readEndedMatter } from '#app/extraction/closings/ended-matter.ts'

const ended = (text: string, decided = true): string | null => {
  const found = readEndedMatter(text, text.toLowerCase(), decided)
  return found === null
    ? null
    : `${found.rule} ${found.kind}: ${text.slice(found.span.start, found.span.end)}`
}

describe('what a clause says of a matter', () => {
  test.each([
    ['Uppdragen 3 och 5 bockas av.', 'ended closed: Uppdragen 3 och 5 bockas'],
    ['Härmed avslutas uppdraget.', 'ended closed: avslutas'],
    ['Nämnden avför uppdraget.', 'revoked revoked: Nämnden avför'],
    ['att dra tillbaka uppdraget', 'revoked revoked: dra'],
    ['Uppdraget markeras som klart.', 'declared-done closed: Uppdraget markeras'],
    ['Punkterna 1 och 4 är klara.', 'declared-done closed: Punkterna 1 och 4 är'],
    ['Punkt 14 tas bort.', 'revoked revoked: Punkt 14 tas'],
    [
      'Beslutet från förra mötet är verkställt.',
      'declared-done closed: Beslutet från förra mötet är verkställt',
    ],
    ['Med denna rapport slutredovisas uppdraget.', 'declared-done closed: slutredovisas'],
  ])('%s', (text, reading) => expect(ended(text)).toBe(reading))

  test.each([
    'Ärende 5 tas bort.',
    'Revisionsfråga 3 stryks.',
    'Punkt 7 stryks på dagordningen.',
    'Arvodet för uppdraget tas bort.',
    'Uppdraget är snart klart.',
    'Uppdraget utförs av kansliet.',
    'Uppdraget avslutas när lokalen är såld.',
    'Förvaltningen får i uppdrag att avsluta uppdraget.',
    'Karin föreslår att uppdraget stryks.',
    'Om uppdraget avslutas betalas bidraget tillbaka.',
    'Kansliet redovisar uppdraget senast i maj.',
    'Karin Ek besvarar interpellationen.',
    'Ett uppdrag avslutas genom beslut.',
  ])('not: %s', (text) => expect(ended(text)).toBeNull())

  test('a bare infinitive ends something only where it is decided', () => {
    expect(ended('att plocka bort uppdraget', true)).not.toBeNull()
    expect(ended('att plocka bort uppdraget', false)).toBeNull()
  })
})
