import { describe, expect, test } from 'vitest'
import { readClosing } from '#app/extraction/closings/read-closing.ts'

describe('what brings an assignment to an end', () => {
  test.each([
    'Nämnden anser uppdraget avslutat.',
    'Uppdraget förklaras avslutat.',
    'Kommunstyrelsen förklarar uppdraget från den 3 mars 2030, § 44, slutfört.',
    'Motionen är därmed besvarad.',
    'Motionen anses besvarad.',
    'Kommunfullmäktige beslutar att motionen ska anses besvarad.',
    'Medborgarförslaget anses besvarat med hänvisning till förvaltningens svar.',
    'Initiativet är besvarat.',
    'Nämnden anser initiativet färdigbehandlat.',
    'Uppdraget är slutfört i och med denna rapport.',
    'Styrelsen lägger slutrapporten till handlingarna.',
    'Återrapporteringen läggs till handlingarna.',
    'Nämnden godkänner återrapporteringen och lägger den till handlingarna.',
    'Nämnden godkänner återrapporten.',
    'Nämnden tar emot återrapporteringen.',
    'Slutrapporten godkänns.',
    'Godkänna slutredovisningen av projektet Nya hallen.',
    'Projektet avslutas och slutrapporten godkänns.',
    'Förvaltningen har återrapporterat uppdraget.',
    'Uppdraget återrapporterades på nämndens sammanträde i maj.',
    'Karin Ek återredovisar uppdraget om lokaler.',
    'Uppdraget avskrivs från bevakningslistan.',
    'Nämnden beslutar att avskriva uppdraget.',
    'Med denna rapport anses uppdraget vara fullgjort.',
    'Ärendet avslutas.',
    'Ärendet avskrivs från vidare handläggning.',
    'Nämnden beslutar att uppdraget därmed är avslutat.',
    'Kommunstyrelsen upphäver beslutet den 2 maj 2030, § 12.',
    'Interpellationen är besvarad.',
    'Frågan anses besvarad.',
    'Uppdraget om kameror är genomfört och avslutas.',
    'Nämnden noterar återrapporteringen.',
    'Förvaltningen återrapporterar uppdraget att se över taxan.',
    'Granskningen anses avslutad.',
    'Utredningen redovisades för nämnden den 3 april, och uppdraget är därmed slutfört.',
    'Uppdraget har slutförts.',
    'Nämnden godkänner den framtagna handlingsplanen.',
  ])('%s', (text) => {
    expect(readClosing(text)).not.toBeNull()
  })
})

describe('what ends nothing, or not yet', () => {
  test.each([
    'Nämnden ger förvaltningen i uppdrag att avsluta avtalet.',
    'Mötet förklaras avslutat.',
    'Ordföranden avslutar mötet kl. 15.',
    'Förvaltningen ska återrapportera i maj.',
    'Uppdraget ska vara slutfört senast den 1 maj.',
    'Uppdraget ska återrapporteras till nämnden i oktober.',
    'Återrapportering ska ske till nämnden.',
    'Nämnden godkänner årsredovisningen.',
    'Uppdraget är ännu inte slutfört.',
    'Eva Lind föreslår att motionen ska anses besvarad.',
    'Förvaltningen föreslår att uppdraget förklaras slutfört.',
    'Projektet beräknas vara avslutat i maj.',
    'Remissen besvaras senast den 1 maj.',
    'När uppdraget är slutfört ska det redovisas.',
    'Nämnden noterar informationen till protokollet.',
    'Redovisning av delegationsbeslut läggs till handlingarna.',
    'Informationen läggs till handlingarna.',
    'Nämnden godkänner delårsrapporten.',
    'Förvaltningen har besvarat remissen.',
    'Överklagandet avslås.',
    'Uppdraget ska återredovisas när utredningen är klar.',
    'Ärendet bordläggs.',
    'Nämnden beslutar att ärendet återremitteras.',
    'Kommunrevisionen har avslutat granskningen av inköp.',
    'Avtalet avslutas den 31 december.',
    'Skolan avslutas i juni.',
    'Motionen avslås.',
    'Återrapportering av delegationsbeslut.',
  ])('%s', (text) => {
    expect(readClosing(text)).toBeNull()
  })
})

test('a text of nothing but matters costs linear time', () => {
  const hostile = 'uppdraget anses motionen ärendet '.repeat(3_000)
  const began = performance.now()
  readClosing(hostile)
  expect(performance.now() - began).toBeLessThan(2_000)
})
