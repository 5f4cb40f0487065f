import { describe, expect, test } from 'vitest'
import { readSingleSentence } from '#app/extraction/action-items/read-single-sentence.ts'

const dueIn = (text: string): string | null =>
  readSingleSentence({ text, body: 'Styrelsen', date: '2031-02-10', context: 'information' }).due

const givenBy = (text: string): string | null =>
  readSingleSentence({
    text: `Kansliet får i uppdrag att ${text}.`,
    body: 'Styrelsen',
    date: '2031-02-10',
    context: 'decision',
  }).due

describe('a date in what is given', () => {
  test.each([
    ['under hösten informera föreningarna om taxan', '2031-11-30'],
    ['utifrån den prognos som redovisas i oktober ta fram en plan', null],
    ['ta fram en plan som redovisas i oktober', '2031-10-31'],
    ['skicka förslaget den 24 april, så att alla har en vecka på sig', '2031-04-24'],
    ['ta fram ett förslag utifrån diskussionen på mötet den 26 augusti', null],
    ['utifrån diskussionen ta fram ett förslag till mötet den 26 augusti', '2031-08-26'],
    ['bygga skyltar före invigningen den 26 augusti', '2031-08-25'],
    ['senast sex månader före avtalets utgång den 31 december lämna ett förslag', '2031-06-30'],
    ['förlänga avtalet till den 31 december 2032', null],
    ['säga upp avtalet till upphörande den 31 december', null],
    ['utreda konsekvenserna av att lagen träder i kraft den 1 juli', null],
    ['analysera utfallet för första halvåret', null],
    ['ta fram en plan för hur utsläppen ska halveras till 2040', null],
    ['ta fram rutiner innan lagen träder i kraft den 1 juli', '2031-06-30'],
    ['se till att planerna är aktuella senast den 1 juli', '2031-07-01'],
    [
      'genomföra studien med de kommuner som anmält intresse, med slutrapport senast den 1 juli',
      '2031-07-01',
    ],
    ['skriva till dem som har svarat, klart senast den 1 juli', '2031-07-01'],
    ['skicka ut kallelsen mellan den 1 mars och den 14 mars', '2031-03-14'],
  ])('%s', (text, due) => expect(givenBy(text)).toBe(due))
})

describe('a date of something else is none of the duty', () => {
  test.each([
    ['of an earlier clause', 'Festen är i augusti och Siv skickar inbjudan.'],
    ['of an earlier clause after a comma', 'Kursen startar i mars, Bo anmäler laget.'],
    ['of what is asked about', 'Siv tar kontakt med klubben om kursen i höst.'],
    ['of what is prepared', 'Siv planerar festen den 3 maj.'],
    ['of what somebody else is to do', 'Siv ringer Peab, som ska lämna sin offert senast den 1 april.'],
    ['of the meeting whose paper it is', 'Siv mejlar protokollet från mötet den 3 februari till alla.'],
    ['of the meeting that is put in', 'Siv lägger in mötet den 5 maj i kalendern.'],
    ['of what one is told of', 'Siv informerar om läget på förskolorna under sommaren.'],
    ['of a thing asked about', 'Siv kollar med banken om lånet som ska läggas om i juni.'],
    ['inside a question', 'Siv kollar vilka datum som passar i vår och hör av sig.'],
    ['of how long one answers for a thing', 'Siv ansvarar för nycklarna fram till sommaren.'],
  ])('%s', (_, text) => expect(dueIn(text)).toBeNull())

  test.each([
    ['Rapporten ska vara klar i maj och Siv skriver den.', '2031-05-31'],
    ['Svaret ska vara inne den 14 mars, så Siv skriver ett utkast.', '2031-03-14'],
    ['Siv undersöker vem som äger stolpen till den 4 maj.', '2031-05-04'],
    ['Siv ringer kommunen om bidraget i maj.', '2031-05-31'],
    ['Siv bokar lokal till festen den 3 maj.', '2031-05-03'],
    ['Siv håller en kurs den 3 maj.', '2031-05-03'],
    ['Siv ser till att bryggan är klar till sjösättningen den 3 maj.', '2031-05-03'],
    ['Siv redovisar vilka hinder som finns i lokalen senast den 3 maj.', '2031-05-03'],
    ['Siv informerar om läget på mötet i maj.', '2031-05-31'],
    ['Frågan bereds av Bo Ek, som återkommer med ett förslag i maj.', '2031-05-31'],
    ['Siv skriver en plan, som skickas ut i maj.', '2031-05-31'],
  ])('but %s', (text, due) => expect(dueIn(text)).toBe(due))
})
