const MEANS = String.raw`elektronisk\p{L}*|digital\p{L}*`
const SIGNING = String.raw`(?:e-)?signera\p{L}*|signatur\p{L}*|underteckna\p{L}*|underskri\p{L}*|justera\p{L}*`

/** Words without which a page does not tell of electronic signatures. */
export const SIGNED = new RegExp(
  String.raw`(?:${MEANS})\s+(?:\p{L}+\s+){0,2}(?:${SIGNING})|(?:${SIGNING})\s+(?:${MEANS})|e-signera|signera(?:t|des?) med|` +
    String.raw`(?:signatur|signerings?)-?(?:certifikat|intyg|sammanfattning)|verifikat|bank-?id|e-legitimation|` +
    'penneo|scrive|assently|comfact|docusign|adobe (?:acrobat )?sign|visma (?:addo|sign)|oneflow|egreement|getaccept',
  'iu',
)

const WORD = String.raw`\p{Lu}[\p{L}'’.-]*`
/** At least two capitalised words, a particle between them allowed. */
export const NAME = String.raw`${WORD}(?:\s+(?:(?:af|von|van|de|der|al)\s+){0,2}${WORD}){1,4}`

/** How signing services print a signature in one line; its time stands there or a few lines below. */
export const SIGNERS: readonly RegExp[] = [
  // Namn: Anna Ek
  new RegExp(String.raw`^[Nn]amn(?:förtydligande)?:\s*(?<name>${NAME})$`, 'u'),
  // Namnet som returnerades från svenskt BankID var "ANNA EK", which may begin on the line before
  new RegExp(
    String.raw`^(?:Namnet som returnerades från .{0,30}?|[Ss]venskt )?\b(?:BankID )?var:?\s*["”]?(?<name>${NAME})["”]?$`,
    'u',
  ),
  // Signerat av: Anna Ek, 2026-11-20; Dokumentet har e-signerats av Anna Ek (anna.ek@norrdal.example)
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ss]ignera[td]s?|[Uu]ndertecknats?|[Uu]nderskrivet|(?:[Dd]igitalt|[Ee]lektroniskt)\s+justera[td]s?)(?:\s+\p{Ll}+)?\s+av:?\s*(?<name>${NAME})(?=\s*(?:[,(\d]|$))`,
    'u',
  ),
  // 2026-11-20 14:03 Anna Ek (AE) signerade dokumentet
  new RegExp(
    String.raw`^20\d{2}-\d{2}-\d{2}[\d:.,\s]{0,12}(?:UTC|CES?T)?\s*(?<name>${NAME})\s*(?:\(\p{Lu}{1,4}\)\s*)?(?:signerade|undertecknade)`,
    'u',
  ),
  // Anna Ek signerade 2026-11-20 14:03
  new RegExp(
    String.raw`^(?<name>${NAME})\s*(?:\(\p{Lu}{1,4}\)\s*)?(?:signerade|undertecknade).{0,40}20\d{2}`,
    'u',
  ),
  // Anna Ek (anna.ek@norrdal.example) har e-signerat dokumentet
  new RegExp(String.raw`^(?<name>${NAME})\s*\(\S{3,80}\)\s*har (?:e-)?(?:signerat|undertecknat)`, 'u'),
]

/** Protokollet har justerats digitalt av: */
export const LIST_OF_SIGNERS = new RegExp(
  String.raw`(?:(?:${MEANS})\s+(?:${SIGNING})|(?:${SIGNING})\s+(?:${MEANS}))(?:\s+\p{Ll}+){0,3}\s*:?$`,
  'iu',
)

/** What stands below a name that has signed: by which means, from where, under which number. */
export const PROOF =
  /^(?:serienummer|transaktions-?id\p{L}*|ip(?:-adress)?|personnummer|referensnummer):?(?!\p{L})|(?<!\p{L})(?:bank-?id|e-legitimation|freja|siths|efos)(?!\p{L})|^(?:signera[td]e?|underteckna[td]e?)\s+(?:med\s|20\d{2})/iu

const PERSON = new RegExp(String.raw`^(?<name>${NAME})(?:\s*\(\p{Lu}{1,4}\))?(?:\s*,\s.{1,60})?$`, 'u')
/** Capitalised words that name no person. */
const NO_PERSON =
  /(?<!\p{L})(?:svenskt?|bank-?id|freja|protokoll|dokument|verifikat|underskrift|signatur|samverkan|organisation)(?!\p{L})|(?:kommun|region|förbund|nämnden|styrelsen|förvaltning(?:en)?|kansliet?|bolaget|aktiebolag|län)(?!\p{L})|(?<!\p{L})AB$/iu

/** The person whom a line names, alone or with office, party or place after a comma; null where it names none. */
export function readPerson(text: string): string | null {
  const name = PERSON.exec(text)?.groups?.name
  return name === undefined || NO_PERSON.test(name) ? null : name
}
