import { readPartHeading } from './part-headings.ts'
import type { TextLine } from './text-line.ts'
import { anyOf } from '../language/any-of.ts'
import { latin } from '../language/latin.ts'

// A certificate of electronic signatures, as the signing services print it after the minutes.
const CERTIFICATE = anyOf([
  /^(?:elektroniskt |digitalt )?(?:undertecknat|signerat|signerad)\s+(?:av|med)(?!\p{L})/iu,
  /^(?:detta|det här|detta är|dokumentet)(?!\p{L}).{0,40}(?<!\p{L})(?:elektroniskt|digitalt|är signerat|har signerats|undertecknat|undertecknats|signerats)(?!\p{L})/iu,
  /^(?:följande|nedanstående) (?:personer|parter|undertecknare)(?!\p{L}).{0,60}(?:underskrift|signera|undertecknat)/iu,
  /^(?:följande handlingar|handlingarna) (?:har undertecknats|är undertecknade)(?!\p{L})/iu,
  /^(?:signatur|underskrift)(?:er|s)?(?:sida|sidor|\s?\d|sammanfattning)/iu,
  /^.{0,80}(?:slutlig granskningsrapport|slutgiltig revisionsrapport)$/iu,
  /^(?:historik för|händelser i transaktionen|händelselogg|signeringslogg|signeringshistorik|revisionsspår)(?!\p{L}).{0,80}$/iu,
  /^(?:verifikat|signeringsintyg|underskriftstjänst|signeringscertifikat|e-signerat|deltagare i signeringen|transaktion(?:en)?s?\s?(?:id|\d))/iu,
])
// Begins the block of names under the last item, wherever it stands.
const SIGNED_BY = latin(
  /^(?:vid|för) (?:protokollet|anteckningarna|anteckningen|pennan|minnesanteckningarna)(?!\p{L})/iu,
)
// What begins it where it stands alone.
const SIGNATURES = anyOf([
  /^(?:protokollet )?justera(?:s|t|de|des)(?: av| den| digitalt)?\s*[:_.\d-]*$/iu,
  /^(?:underskrift(?:er)?|signatur(?:er)?|namnförtydligande|justeringsdag|bevis(?: om)? anslag|anslag(?:sbevis)?|anslag\s?\/\s?bevis)\s*:?$/iu,
  /^(?:antecknat|antecknare|nedtecknat|sammanställt|upprättat|skrivet|fört) (?:av|vid)(?!\p{L}).{0,40}$/iu,
  /^(?:mötes|års|stämmo|vice )?(?:ordförande|sekreterare|justerare|justeringsman|justeringspersoner?|protokollförare|protokolljusterare)\s*:?$/iu,
  /^(?:vid protokollet|sekreterare|ordförande)\s{3,}(?:justera\p{L}*|ordförande|sekreterare)/iu,
  /^bilag(?:a|or)(?:\s\d{1,2})?\s*:?$/iu,
  /^(?:detta |dessa )?(?:protokoll(?:et)?|\p{L}*anteckningar(?:na)?) (?:är|har) (?:ännu )?(?:(?:inte|ej) |o)(?:justera|granska)\p{L}+/iu,
])

/** "Vid protokollet": the names of those who sign stand under it. */
export const headsSignatures = (label: string): boolean => SIGNED_BY.test(label)

/**
 * Index of the first line after the minutes themselves: signatures, a signing certificate, appendices. Only what
 * stands after the last heading is looked at, for signature fields on earlier pages are page noise.
 */
export function endOfMinutes(lines: readonly TextLine[], lastHeading: number): number {
  for (let index = lastHeading + 1; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || line.label.length > 140) continue
    if (headsSignatures(line.label) || CERTIFICATE.test(line.label)) return index
    const alone = line.apart || line.heading > 0
    if (alone && SIGNATURES.test(line.label) && !isAppendixOfItem(line)) return index
  }
  return lines.length
}

/** "Bilagor" under an item heads what the item was decided from. */
const isAppendixOfItem = ({ label, heading }: TextLine): boolean =>
  heading === 0 && readPartHeading(label)?.kind === 'sources'
