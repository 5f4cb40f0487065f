import { expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** Body, item, what is told there, and the kind of decision that it is (any of several); a dash where it is none. */
const told: [body: string, title: string, sentence: string, kind: string][] = [
  ['Årsmötet', 'Fråga om mötet är stadgeenligt utlyst', 'Frågan besvarades med ja.', 'procedure'],
  ['Årsmötet', 'Mötets stadgeenliga utlysande', 'Godkändes.', 'procedure'],
  ['Årsmötet', 'Årsmötets behöriga utlysande', 'Årsmötet förklarades behörigen utlyst.', 'procedure'],
  [
    'Årsmötet',
    'Fastställande av röstlängd',
    'Röstlängden fastställdes till 23 röstberättigade medlemmar.',
    'procedure',
  ],
  ['Årsmötet', 'Val av två justerare tillika rösträknare', 'Valdes Karin Ek och Bo Dahl.', 'procedure'],
  ['Årsmötet', 'Verksamhetsberättelse', 'Godkändes och lades till handlingarna.', 'approve'],
  ['Årsmötet', 'Fråga om ansvarsfrihet', 'Beviljades.', 'approve'],
  ['Årsmötet', 'Fråga om ansvarsfrihet', 'Styrelsen beviljas ansvarsfrihet.', 'approve'],
  ['Årsmötet', 'Ansvarsfrihet för styrelsen', 'Ja, ansvarsfrihet beviljades.', 'approve'],
  ['Årsmötet', 'Resultat- och balansräkning', 'Fastställdes enligt förslag.', 'approve'],
  ['Årsmötet', 'Val av kassör', 'Bo Dahl, omval 2 år.', 'elect'],
  ['Årsmötet', 'Val av kassör', 'Bo Dahl (omval)', 'elect'],
  ['Årsmötet', 'Val av revisorer', 'Till revisorer: Karin Ek och Ida Alm.', 'elect'],
  ['Årsmötet', 'Val av ordförande', 'Årsmötet väljer Karin Ek.', 'elect'],
  ['Årsmötet', 'Val av ordförande', 'Karin Ek valdes enhälligt till ordförande på ett år.', 'elect'],
  ['Årsmötet', 'Val av ordförande', 'Sittande ordförande Karin Ek omvaldes.', 'elect'],
  ['Årsmötet', 'Val av valberedning', 'Posten vakantsattes.', 'elect'],
  ['Årsmötet', 'Medlemsavgift', 'Årsmötet beslutade om oförändrad avgift.', 'approve/other'],
  ['Årsmötet', 'Medlemsavgift', 'Avgiften beslutades vara oförändrad.', 'approve/other'],
  ['Årsmötet', 'Medlemsavgift', 'Avgiften ska vara 200 kr per år.', 'approve/other'],
  ['Årsmötet', 'Medlemsavgift', '200 kr beslutades.', 'approve/other'],
  ['Årsmötet', 'Verksamhetsplan', 'Styrelsens förslag godkändes av årsmötet.', 'approve'],
  ['Årsmötet', 'Budget', 'Budgeten godkändes efter smärre justeringar.', 'approve'],
  ['Styrelsen', 'Mötets öppnande', 'Dagordningen godkändes med tillägg av två övriga frågor.', 'procedure'],
  ['Styrelsen', 'Dagordning', 'Dagordningen fastslogs.', 'procedure'],
  ['Styrelsen', 'Dagordning', 'Föreslagen dagordning antogs.', 'procedure'],
  ['Styrelsen', 'Dagordning', 'Godkändes med tillägget Städdag under övrigt.', 'procedure'],
  ['Styrelsen', 'Dagordning', 'Inga tillägg, dagordningen godkänd.', 'procedure'],
  ['Styrelsen', 'Föregående protokoll', 'Justerat och godkänt.', 'procedure'],
  [
    'Styrelsen',
    'Föregående protokoll',
    'Genomgicks utan anmärkning och lades till handlingarna.',
    'procedure',
  ],
  [
    'Styrelsen',
    'Föregående protokoll',
    'Protokollet lästes upp och lades med godkännande till handlingarna.',
    'procedure',
  ],
  ['Styrelsen', 'Föregående protokoll', 'Ingen erinran, lades till handlingarna.', 'procedure'],
  ['Styrelsen', 'Ekonomi', 'Kassören redovisade läget och rapporten lades till handlingarna.', 'note'],
  ['Styrelsen', 'Skrivelser', 'Skrivelsen lades ad acta.', 'note'],
  ['Styrelsen', 'Tröjor', 'Styrelsen röstade ja till att köpa tröjor.', 'other/approve'],
  ['Styrelsen', 'Tröjor', 'Styrelsen gav klartecken till inköpet.', 'other/approve'],
  ['Styrelsen', 'Tröjor', 'Styrelsen gav sitt godkännande.', 'other/approve'],
  ['Styrelsen', 'Tröjor', 'Klartecken gavs för inköpet.', 'other/approve'],
  ['Styrelsen', 'Tröjor', 'Bestämdes att köpa tröjor.', 'other/approve'],
  ['Styrelsen', 'Tröjor', 'Vi enades om att köpa tröjor.', 'other/approve'],
  ['Styrelsen', 'Tröjor', 'Styrelsen tackade nej till erbjudandet.', 'reject'],
  ['Styrelsen', 'Tröjor', 'Det beslutades att avstå från erbjudandet.', 'reject'],
  ['Styrelsen', 'Tröjor', 'Frågan skjuts till nästa möte.', 'refer'],
  ['Styrelsen', 'Tröjor', 'Punkten bordlades.', 'refer'],
  ['Styrelsen', 'Tröjor', 'Frågan hänsköts till årsmötet.', 'refer'],
  ['Styrelsen', 'Tröjor', 'Karin och Bo utsågs till inköpsgrupp.', 'elect'],
  ['Styrelsen', 'Tröjor', 'Det beslöts att Karin tar in offerter.', 'assign'],
  ['Styrelsen', 'Avslutning', 'Nästa möte fastställdes till den 4 maj.', 'procedure'],
  ['Styrelsen', 'Avslutning', 'Beslöts hålla nästa möte den 4 maj.', 'procedure'],
  ['Styrelsen', 'Avslutning', 'Styrelsen beslutar att nästa styrelsemöte är den 4 maj kl 18.', 'procedure'],
  ['Styrelsen', 'Läget', 'Kommunen gav klartecken till bygget.', '-'],
  ['Styrelsen', 'Läget', 'Beviljas bidraget köper vi ett tält.', '-'],
  ['Styrelsen', 'Läget', 'Vi väntar på klartecken från kommunen.', '-'],
  ['Styrelsen', 'Läget', 'Kommunen tackade nej till inbjudan.', '-'],
  ['Styrelsen', 'Läget', 'Bo Dahl, omvald i fjol, berättade om läget.', '-'],
  ['Styrelsen', 'Läget', 'Till revisorerna skickas bokslutet i maj.', '-'],
  ['Styrelsen', 'Läget', 'Till ordföranden riktas ett tack.', '-'],
  ['Styrelsen', 'Läget', 'Priset har bestämts till 100 kr av kommunen.', '-'],
  ['Styrelsen', 'Läget', 'Karin röstade ja i folkomröstningen.', '-'],
]

test.each(told)('%s, %s: %s', (body, title, sentence, kind) => {
  const { decisions } = extractionOf(
    `${body} 2025-03-04\n\n1. Öppnande\n\nText.\n\n2. ${title}\n\n${sentence}\n\n3. Slut\n`,
  )
  const [found] = decisions
  expect(decisions.length).toBe(kind === '-' ? 0 : 1)
  expect(kind.split('/')).toContain(found?.kind ?? '-')
})
