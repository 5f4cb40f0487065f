import { describe, expect, test } from 'vitest'
import { settlesPassively } from '#app/extraction/decisions/settled-passively.ts'

describe('what settles a matter without saying who does', () => {
  test.each([
    'Mallen godkändes.',
    'Kassören föredrog bokslutet som godkändes.',
    'Revisorn redogjorde för sin berättelse, som godkändes av mötet.',
    'Genomgång av föregående protokoll, som godkänns av styrelsen.',
    'Kallelsen befanns vara utsänd i tid.',
    'Ingen agenda fanns, så vid mötet beslutades följande punkter.',
    'I övrigt godkändes dagordningen.',
    'Handboken antogs med mindre ändringar.',
    'Uppdragsbeskrivningen godkänns med den ändringen att målen begränsas till tre.',
    'Övriga ansökningar avslogs.',
    'Karin Ek beviljades medlemskap.',
    'Stämman ansågs vara i behörig ordning utlyst.',
    'Motionen förklarades besvarad.',
    'Frågan sköts upp till nästa möte.',
    'Ärendet lämnades utan åtgärd.',
    'Informationen togs till protokollet.',
    'Avgiften för städning höjdes till 600 kronor.',
    'Efter votering antogs förslaget.',
    'Karin Ek blev vald till ordförande.',
    'Förra mötets protokoll gicks igenom, godkändes och lades till handlingarna.',
    'Inköp av tre tält godkändes.',
    'Utsänd dagordning godkänns.',
    'Bidraget beviljades inte.',
    'Den av styrelsen framlagda budgeten antogs.',
    'Planen godkänns av styrelsen.',
    'Ingen invände och mötet förklarades behörigen utlyst.',
  ])('%s', (sentence) => {
    expect(settlesPassively(sentence, 'Styrelsen')).toBe(true)
  })

  test.each([
    'Bygglovet godkändes av nämnden i Ala.',
    'Planen skulle ha antagits i augusti men sköts upp.',
    'Gruppen arbetar efter planen som godkändes.',
    'Kassören föredrog bokslutet som godkändes av revisorn.',
    'Datum för mötena beslutas då.',
    'Planen antogs 2019.',
    'Planen godkändes i maj.',
    'Planen antas i juni.',
    'I maj antogs planen.',
    'Planen väntas antas i maj.',
    'Planen ska godkännas av alla.',
    'Planen är godkänd.',
    'Bidrag godkänns efter prövning.',
    'Ansökningar avslås löpande.',
    'Taxan höjs i genomsnitt med 6 procent.',
    'Införandet skjuts till hösten 2026.',
    'Ansökan avslogs av länsstyrelsen.',
    'Mötet förklarades avslutat.',
    'Det noterades att få var där.',
    'Rapporten, som godkändes av alla, diskuterades.',
    'Karin berättade att planen antas.',
  ])('not: %s', (sentence) => {
    expect(settlesPassively(sentence, 'Styrelsen')).toBe(false)
  })
})
