import { readPartHeading } from './part-headings.ts'
import type { TextLine } from './text-line.ts'

// A certificate of electronic signatures, as the signing services print it after the minutes.
const CERTIFICATE = [
  /^(?:elektroniskt |digitalt )?(?:undertecknat|signerat|signerad)\s+(?:av|med)\b/iu,
  /^(?:detta|det här|detta är|dokumentet)\b.{0,40}\b(?:elektroniskt|digitalt|är signerat|har signerats|undertecknat|undertecknats|signerats)\b/iu,
  /^(?:följande|nedanstående) (?:personer|parter|undertecknare)\b.{0,60}(?:underskrift|signera|undertecknat)/iu,
  /^(?:signatur|underskrift)(?:er|s)?(?:sida|sidor|\s?\d|sammanfattning)/iu,
  /^(?:verifikat|signeringsintyg|underskriftstjänst|signeringscertifikat|e-signerat|deltagare i signeringen|transaktion(?:en)?s?\s?(?:id|\d))/iu,
]
// The block of names under the last item.
const SIGNATURES = [
  /^(?:vid|för) (?:protokollet|anteckningarna|anteckningen|pennan|minnesanteckningarna)\b/iu,
  /^(?:protokollet )?justera(?:s|t|de|des)(?: av| den| digitalt)?\s*[:_.\d-]*$/iu,
  /^(?:underskrift(?:er)?|signatur(?:er)?|namnförtydligande|justeringsdag|bevis(?: om)? anslag|anslag(?:sbevis)?|anslag\s?\/\s?bevis)\s*:?$/iu,
  /^(?:antecknat|antecknare|nedtecknat|sammanställt|upprättat|skrivet|fört) (?:av|vid)\b.{0,40}$/iu,
  /^(?:mötes|års|stämmo|vice )?(?:ordförande|sekreterare|justerare|justeringsman|justeringspersoner?|protokollförare|protokolljusterare)\s*:?$/iu,
  /^(?:vid protokollet|sekreterare|ordförande)\s{3,}(?:justera\p{L}*|ordförande|sekreterare)/iu,
  /^bilag(?:a|or)(?:\s\d{1,2})?\s*:?$/iu,
]

/**
 * Index of the first line after the minutes themselves: signatures, a signing certificate, appendices. Only what
 * stands after the last heading is looked at, for signature fields on earlier pages are page noise.
 */
export function endOfMinutes(lines: readonly TextLine[], lastHeading: number): number {
  for (let index = lastHeading + 1; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || line.label.length > 140) continue
    if (CERTIFICATE.some((pattern) => pattern.test(line.label))) return index
    const alone = line.apart || line.heading > 0
    const appendix = readPartHeading(line.label)?.kind === 'sources' && line.heading === 0
    if (alone && !appendix && SIGNATURES.some((pattern) => pattern.test(line.label))) return index
  }
  return lines.length
}
