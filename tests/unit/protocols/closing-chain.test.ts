import { expect, test } from 'vitest'
import { matchClosure } from '#app/protocols/closures/match-closure.ts'
import { extractionOf } from '#tests/support/minutes-of.ts'

const head = (date: string): string =>
  `Socialnämnden i Norrby\nSammanträdesprotokoll\nSammanträdesdatum ${date}\n\n`

const FEBRUARY =
  head('2029-02-14') +
  `§ 11 Dnr SN 2029/14
Budgetuppföljning per januari

Beslut

1. Nämnden noterar uppföljningen till protokollet.
2. Socialchefen får i uppdrag att ta fram åtgärder för en budget i balans till nämndens möte i april.

§ 12 Dnr SN 2028/203
Utredning om familjehem i egen regi

Beslut

Socialchefen får i uppdrag att utreda förutsättningarna för familjehem i egen regi och återrapportera senast i september 2029.

§ 13 Dnr SN 2029/22
Svar på revisionens granskning av orosanmälningar

Beslut

Nämnden ger förvaltningen i uppdrag att se över rutinerna för orosanmälningar.

§ 14 Information från förvaltningen

Beslut

Förvaltningen får i uppdrag att till nästa möte redovisa sjukfrånvaron.

§ 15 Motion om fältassistenter

Beslut

Förvaltningen får i uppdrag att ta fram förslag till svar på motionen om fältassistenter.
`

const SEPTEMBER =
  head('2029-09-19') +
  `§ 81 Dnr SN 2029/14
Budgetuppföljning per augusti

Beslut

Nämnden godkänner återrapporteringen av åtgärder för en budget i balans.

§ 82 Dnr SN 2028/203
Familjehem i egen regi

Beslut

Nämnden anser uppdraget slutfört.

Sammanfattning av ärendet

Nämnden gav den 14 februari 2029, § 12, socialchefen i uppdrag att utreda förutsättningarna för familjehem i egen regi.

§ 83 Uppföljning av granskning av orosanmälningar

Beslut

Uppdraget att se över rutinerna för orosanmälningar förklaras avslutat.

§ 84 Information från förvaltningen

Beslut

Nämnden godkänner återrapporteringen om sjukfrånvaron.

§ 85 Svar på motion om fler bänkar

Beslut

Motionen anses besvarad.

§ 86 Budget 2030

Beslut

Slutrapporten om digitala inköp läggs till handlingarna.

§ 87 Svar på motion om fältassistenter

Beslut

Nämnden föreslår kommunfullmäktige att motionen anses besvarad.
`

/** What the later minutes end, each with the §§ of the earlier ones whose tasks would be offered. */
function follow(earlier: string, later: string): string[] {
  const given = extractionOf(earlier)
  const tasks = given.actionItems.map((item) => {
    const section = given.sections.find(({ number }) => number === item.section)
    return {
      sectionNumber: item.section,
      sectionTitle: section?.title ?? null,
      title: item.text,
      quote: item.text,
      bodyName: given.meeting.body,
      heldOn: given.meeting.date,
      caseNumber: section?.caseNumber ?? null,
    }
  })
  const { closures, sections } = extractionOf(later)
  return closures.map((closure) => {
    const sectionTitle = sections.find(({ number }) => number === closure.section)?.title ?? null
    const offers = matchClosure({ ...closure, sectionTitle }, tasks)
    return [
      `§ ${closure.section} ${closure.kind}:`,
      ...offers.map(({ task, reason }) => `§ ${task.sectionNumber} by ${reason}`),
    ].join(' ')
  })
}

test('duties are followed from one protocol to the next, and none is offered where nothing points at it', () => {
  expect(follow(FEBRUARY, SEPTEMBER)).toEqual([
    '§ 81 reported: § 11 by case-number',
    '§ 82 closed: § 12 by decision',
    '§ 83 closed: § 13 by words',
    // One word in common is too little, though a reader would see it.
    '§ 84 reported:',
    '§ 85 closed:',
    '§ 86 reported:',
  ])
})
