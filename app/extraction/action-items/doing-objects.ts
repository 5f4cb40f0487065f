// What the words after a verb may name, as parts of the patterns that tell what is done.

/** A gathering or somebody that a matter can be brought to. */
const BODY = String.raw`\p{L}*(?:mötet|möte|mötena|sammanträdet?|råd(?:et)?|grupp(?:en)?|utskott(?:et)?|nämnd(?:en)?|styrelse(?:n)?|nätverk(?:et)?|presidiet|ledning(?:en)?|forum(?:et)?|kommitté(?:n)?|förvaltning(?:en)?|kontor(?:et)?|kansli(?:et)?|enhet(?:en)?|träff(?:en)?|stämma(?:n)?|årsmötet|dialog(?:en)?|medlemsbladet|brev(?:et)?)`
export const TO_BODY = String.raw`(?:till|med|i|på|vid|inom|hos) (?:[\p{L}-]+ ){0,2}${BODY}(?!\p{L})`
/** A person as the object: a name, or a noun in the definite form. */
export const SOMEBODY = String.raw`(?:\p{Lu}\p{L}|(?:de|dem|dom|alla) (?:som|andra|övriga|\p{L}{2,}(?:ande|ende|ade|da))(?!\p{L})|(?:\p{L}{3,}(?:en|arna|erna|orna|aren|na)|\p{L}*(?:förbundet|bolaget|företaget|kansliet|laget|kontoret|biblioteket|museet|universitetet|pastoratet|sällskapet))(?!\p{L}))`

/** Who has written to those who meet. */
export const WRITER = String.raw`\p{L}*(?:skrivar|skribent|avsändar|frågeställar|förslagsställar|insändar|medborgar|kommuninvånar)(?:en|n|na|e|ne)(?!\p{L})`

/** "en skriftlig förklaring av hissfirman", "ny tidplan från Bygg AB": what one gets from those who are not at the meeting. */
export const FROM_OUTSIDE = String.raw`(?:[\p{L}-]+ ){1,5}(?:av|från|hos) (?:\p{Lu}|\p{L}*(?:firman|bolaget|entreprenören|leverantören|byrån|kommunen|banken|företaget|hyresvärden|förvaltaren|konsulten|hantverkaren)(?!\p{L}))`

/** What one does once, and answers for until then. */
export const ERRAND = String.raw`(?:\p{L}*svaret|fikat?|kaffet|inbjudan|kallelsen|anmälan|utskicket|inköpen|bokningen|affischen)`

/** What one leaves when one goes, or a post that one gives up: "lämnar mötet", "lämnar sitt uppdrag". */
export const LEFT_BEHIND =
  'mötet|salen|sammanträdet|lokalen|rummet|sina? (?:tjänst|anställning|post|plats|roll|uppdrag)|sitt (?:uppdrag|arbete)|följande|uppdraget|styrelsen|nämnden|förbundet|föreningen|företräde'
