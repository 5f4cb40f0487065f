import { extract } from '#app/extraction/extract.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

const HEAD = `Ekdala kommun
Kommunstyrelsen
Sammanträdesprotokoll 2025-09-02

Plats och tid: Kommunhuset, kl. 13.00–15.30
Närvarande: Karin Ek (S), ordförande, Eva Lind (M), Bo Dahl (C), Siv Ask (S), Olle Berg (M)
Övriga närvarande: Lars Holm, kommundirektör, Anna Sjö, ekonomichef, Per Gran, teknisk chef, Maria Vik, sekreterare
Nästa sammanträde: 2025-10-07

§ 1 Ärendet

`

/** The duties of one item of such minutes: `kind | owners | due | every | → body that is told`, what is absent left out. */
export const whoAndWhen = (item: string): string[] =>
  extract(documentOfText(`${HEAD}${item}\n`), { meetings: [] }).actionItems.map(
    ({ kind, owners, due, every, reportTo }) =>
      [
        kind,
        owners.map(({ name }) => name).join(', '),
        due?.date ?? '',
        every ?? '',
        reportTo === null ? '' : `→ ${reportTo}`,
      ]
        .filter((part) => part !== '')
        .join(' | '),
  )
