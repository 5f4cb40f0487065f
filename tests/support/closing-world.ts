import { randomInt } from 'node:crypto'
import { extract } from '#app/extraction/extract.ts'
import type { Extraction } from '#app/extraction/extraction.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'
import { acceptProposal } from '#app/protocols/review/accept-proposal.ts'
import type { Db } from '#db/client.ts'
import { findProposals } from '#db/queries/proposals.ts'
import { arrangeProtocol } from './protocol-world.ts'

const EARLIER = `Nämnden för Park & Fritid
Sammanträdesprotokoll
Sammanträdesdatum 2026-05-21

§ 44 Dnr PF-2026-00031
Lekplatser i Norrby

Beslut

Nämnden ger förvaltningschefen i uppdrag att se över lekplatserna i Norrby senast den 1 oktober 2026.

§ 45 Dnr PF-2026-00040
Belysning längs strandpromenaden

Beslut

Nämnden ger förvaltningschefen i uppdrag att utreda belysningen längs strandpromenaden.

§ 46 Bokning av idrottshallar

Beslut

Nämnden ger förvaltningschefen i uppdrag att ta fram nya regler för bokning av idrottshallar.
`

/** The sentences of the later minutes. */
export const DECLARED = 'Nämnden förklarar uppdraget från den 21 maj 2026, § 44, slutfört.'
export const ACCEPTED = 'Nämnden godkänner återrapporteringen.'
export const ANSWERED = 'Nämnden anser initiativet besvarat.'

const LATER = `Nämnden för Park & Fritid
Sammanträdesprotokoll
Sammanträdesdatum 2026-10-15

§ 71 Dnr PF-2026-00031
Återrapportering av lekplatser i Norrby

Beslut

${DECLARED}

Sammanfattning av ärendet

Förvaltningen har sett över lekplatserna och redovisar resultatet.

§ 72 Dnr PF-2026-00040
Belysning längs strandpromenaden

Beslut

${ACCEPTED}

§ 73 Dnr PF-2026-00090
Initiativ om fler bänkar

Beslut

${ANSWERED}
`

/** Two meetings of one body, really read: what the first gave is accepted, what the second ends waits for an answer. */
export async function arrangeClosings(
  db: Db,
  tenant: Readonly<{ organisation: string; actor: string }>,
): Promise<Readonly<{ earlier: string; later: string }>> {
  const { organisation, actor } = tenant
  // Minutes of one body and day would be versions of each other.
  const body = `Nämnden för Park & Fritid ${String(randomInt(1_000_000))}`
  const read = (text: string): Extraction => {
    const extraction = extract(documentOfText(text))
    return { ...extraction, meeting: { ...extraction.meeting, body } }
  }
  const earlier = await arrangeProtocol(db, tenant, read(EARLIER), EARLIER)
  for (const { id, version } of await findProposals(db, organisation, earlier))
    await acceptProposal(db, organisation, actor, { id, version })
  const later = await arrangeProtocol(db, tenant, read(LATER), LATER)
  return { earlier, later }
}
