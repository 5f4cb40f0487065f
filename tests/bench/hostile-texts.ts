/** Fills the length with what `piece` gives for 0, 1, 2 … */
const fill = (piece: (index: number) => string) => (length: number) => {
  const pieces: string[] = []
  for (let index = 0, size = 0; size < length; index++) {
    const next = piece(index)
    pieces.push(next)
    size += next.length
  }
  return pieces.join('').slice(0, length)
}

/** Texts that make a careless pattern try everything with everything, each of the length asked for. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  'one line without an end': fill(() => 'Förbundschefen ska tillsammans med kommunerna utreda frågan, '),
  'one word without an end': fill(() => 'a'),
  'paragraph signs': fill((index) => `§ ${index + 1}\n`),
  'paragraph signs on one line': fill((index) => `§ ${index + 1} `),
  'a duty in a duty': fill(() => 'får i uppdrag att '),
  'a duty in a duty under one §': (length) =>
    `§ 1 Uppdrag\nBeslut\n${fill(() => 'ger chefen i uppdrag att ')(length)}`,
  'lists in lists': fill((index) => `${' '.repeat(index % 40)}- att\n`),
  'clauses without an end': (length) => `§ 1 Ärende\nStyrelsen beslutar\n${fill(() => 'att\n')(length)}`,
  'names without an end': (length) =>
    `§ 1 Ärende\nUppdra åt ${fill((index) => `Anna Ek${index}, `)(length)} att återkomma.`,
  'deadlines without an end': (length) =>
    `§ 1 Ärende\nBeslut\n${fill((index) => `senast den ${(index % 28) + 1} mars vid nästa möte `)(length)}`,
  'promises without an end': (length) =>
    `§ 1 Ärende\n\n${fill((index) => `Anna kollar med kommunen om avtal ${index}.\n\n`)(length)}`,
  'tasks without an end': (length) =>
    `§ 1 Ärende\nBeslut\n${fill((index) => `${index % 90}. Uppdra åt kansliet att se över plan ${index}.\n`)(length)}`,
  'a table without an end': (length) =>
    `§ 1 Att göra\n\nVad\tVem\tNär\n${fill((index) => `Boka lokal ${index}\tAnna\t3 maj\n`)(length)}`,
  'a table that says no times': (length) =>
    `§ 1 Att göra\n\nVad\tVem\tStatus\n${fill((index) => `Boka lokal ${index}\tAnna\tpågår\n`)(length)}`,
  'initials without an end': (length) =>
    `Närvarande: Anna Ek, Bo Al\n\n§ 1 Ärende\n\n${fill((index) => `Kansliet ser över planen ${index}.   AE\n\n`)(length)}`,
  'elections without an end': (length) =>
    `§ 1 Val av styrelse\n\n${fill((index) => `Ledamot på ${index % 4} år: Anna Ek${index}, omval.\n\n`)(length)}`,
  'general meetings without an end': (length) =>
    `Möte 2031-09-10\n§ 1 Ärende\n${fill((index) => `Styrelsen får i uppdrag att redovisa punkt ${index} till årsmötet. Höstmötet hålls i oktober.\n`)(length)}`,
  'closings without an end': (length) =>
    `§ 1 Ärende\n\n${fill((index) => `Styrelsen gav 2031-05-04 § ${index} kansliet i uppdrag att se över planen. Uppdraget anses slutfört.\n`)(length)}`,
  'broken words without an end': (length) =>
    `§ 1 Ärende\n${fill((index) => `upp-\ndrag ${index} åter- rapportera `)(length)}`,
  'brackets and dots': fill(() => '((...'),
  'white space': (length) => `§ 1 Ärende\n${fill((index) => (index % 80 === 79 ? '\n' : ' '))(length)}slut`,
  'headings without text': fill(() => 'BESLUT\n\n'),
  'attendance without an end': (length) =>
    `Närvarande\n${fill((index) => `Anna Ek${index} (S), ordförande, Bryteå kommun\n`)(length)}`,
}
