import { makePdf } from '../support/make-pdf.ts'

/** A page as a signing service sets it after the minutes, and who has signed by it. All names are invented. */
export type SigningPage = Readonly<{
  name: string
  draw: (pdf: PDFKit.PDFDocument) => void
  signers: readonly (readonly [name: string, signedAt: string | null])[]
}>

type Placed = readonly [x: number, y: number, words: string, size?: number]

/** Lines each at their place, written in the order that they are given in. */
const at =
  (...lines: readonly Placed[]) =>
  (pdf: PDFKit.PDFDocument): void => {
    for (const [x, y, words, size = 10] of lines) pdf.fontSize(size).text(words, x, y, { lineBreak: false })
  }

/** One below the other in a column, from the top. */
const column = (x: number, top: number, ...lines: readonly string[]): Placed[] =>
  lines.map((words, index) => [x, top + 15 * index, words])

const ANNA = ['Anna Ek', '2026-11-20T14:03:11+01:00'] as const
const BO = ['Bo Af Alm', '2026-11-21T08:15:02+01:00'] as const

export const signingPages: readonly SigningPage[] = [
  {
    name: 'a certificate with the parties side by side',
    draw: at(
      [60, 60, 'Verifikat', 20],
      [60, 90, 'Transaktion 09222115557512345678'],
      [60, 120, 'Dokument', 14],
      ...column(60, 145, 'Protokoll styrelsen 2026-11-13', 'Huvuddokument', '8 sidor'),
      ...column(60, 195, 'Startades 2026-11-18 09:12:33 CET (+0100) av Kansliet (K)'),
      ...column(60, 210, 'Färdigställt 2026-11-21 08:15:02 CET (+0100)'),
      [60, 250, 'Signerare', 14],
      ...column(60, 275, 'Anna Ek (AE)', 'Personnummer 196001019999', 'anna.ek@norrdal.example'),
      ...column(60, 330, 'Namnet som returnerades från', 'svenskt BankID var "Anna Ek"'),
      ...column(60, 365, 'Signerade 2026-11-20 14:03:11 CET (+0100)'),
      ...column(320, 275, 'Bo Af Alm (BA)', 'Personnummer 196502029999', 'bo.alm@norrdal.example'),
      ...column(320, 330, 'Namnet som returnerades från', 'svenskt BankID var "Bo Af Alm"'),
      ...column(320, 365, 'Signerade 2026-11-21 08:15:02 CET (+0100)'),
      [60, 430, 'Detta verifikat är utfärdat av signeringstjänsten. Information i kursiv stil är säkert'],
      [60, 445, 'verifierad av den. Se de dolda bilagorna för mer information.'],
    ),
    signers: [ANNA, BO],
  },
  {
    name: 'a list of those who have signed, each with means and time',
    draw: at(
      [60, 60, 'Följande handlingar har undertecknats den 21 november 2026', 14],
      ...column(80, 100, 'Protokoll 2026-11-13.pdf', '(184523 byte)', 'SHA-512: 3f5a90c1d27e44b0'),
      [60, 170, 'Handlingarna är undertecknade av', 14],
      ...column(
        80,
        200,
        '2026-11-20 14:03:11 (CET)',
        'Anna Ek, Samverkan Norrdal',
        'Undertecknat med e-legitimation (BankID)',
      ),
      ...column(
        80,
        260,
        '2026-11-21 08:15:02 (CET)',
        'Bo Af Alm, Samverkan Norrdal',
        'Undertecknat med e-legitimation (BankID)',
      ),
      [60, 330, 'Undertecknandet intygas av signeringstjänsten', 14],
    ),
    signers: [
      ['Anna Ek', '2026-11-20T14:03:11'],
      ['Bo Af Alm', '2026-11-21T08:15:02'],
    ],
  },
  {
    name: 'a table with a row for each',
    draw: at(
      [60, 60, 'Dokumentet är elektroniskt signerat', 16],
      [60, 100, 'Namn'],
      [220, 100, 'Identifiering'],
      [360, 100, 'Tidpunkt'],
      [60, 130, 'Anna Ek'],
      [220, 130, 'Svenskt BankID'],
      [360, 130, '2026-11-20 14:03:11 +01:00'],
      [60, 160, 'Bo Af Alm'],
      [220, 160, 'Svenskt BankID'],
      [360, 160, '2026-11-21 08:15:02 +01:00'],
      [60, 190, 'Dokument-ID: 5f2e-77aa-9c10'],
    ),
    signers: [ANNA, BO],
  },
  {
    name: 'fields with labels, a block for each',
    draw: at(
      [60, 60, 'Signaturcertifikat', 18],
      [60, 95, 'Detta dokument har signerats elektroniskt enligt nedan.'],
      ...column(
        60,
        130,
        'Underskrift 1',
        'Namn: Anna Ek',
        'Titel: Ordförande',
        'Datum: 2026-11-20 14:03:11 GMT+01:00',
      ),
      ...column(
        60,
        210,
        'Underskrift 2',
        'Namn: Bo Af Alm',
        'Titel: Justerare',
        'Datum: 2026-11-21 08:15:02 GMT+01:00',
      ),
    ),
    signers: [ANNA, BO],
  },
  {
    name: 'labels in one column and what they say in the next',
    draw: at(
      [60, 60, 'Underskrifter', 18],
      [60, 90, 'Dokumentet är digitalt signerat med BankID.'],
      ...column(60, 130, 'Namn', 'Datum', 'Metod'),
      ...column(180, 130, 'Anna Ek', '2026-11-20 14:03:11 +01:00', 'BankID'),
      ...column(60, 210, 'Namn', 'Datum', 'Metod'),
      ...column(180, 210, 'Bo Af Alm', '2026-11-21 08:15:02 +01:00', 'BankID'),
    ),
    signers: [ANNA, BO],
  },
  {
    name: 'an audit trail of events',
    draw: at(
      [60, 60, 'Protokoll 2026-11-13 – slutlig granskningsrapport', 14],
      ...column(60, 90, 'Skapad: 2026-11-18', 'Av: Kansliet (kansli@norrdal.example)', 'Status: Signerat'),
      ...column(60, 135, 'Transaktions-ID: CBJCHBCAABAAx7'),
      [60, 175, 'Historik för "Protokoll 2026-11-13"', 12],
      ...column(
        80,
        200,
        'Dokumentet skapades av Kansliet (kansli@norrdal.example)',
        '2026-11-18 – 09:12:33 GMT',
      ),
      ...column(
        80,
        240,
        'Dokumentet skickades med e-post till Anna Ek (anna.ek@norrdal.example) för underskrift',
        '2026-11-18 – 09:13:01 GMT',
      ),
      ...column(
        80,
        280,
        'Dokumentet har e-signerats av Anna Ek (anna.ek@norrdal.example)',
        'Signaturdatum: 2026-11-20 – 13:03:11 GMT – Tidskälla: server',
      ),
      ...column(80, 320, 'Avtalet har slutförts.', '2026-11-20 – 13:03:11 GMT'),
    ),
    signers: [['Anna Ek', '2026-11-20T13:03:11Z']],
  },
  {
    name: 'names in capitals with serial numbers',
    draw: at(
      [60, 60, 'Signaturerna i detta dokument är juridiskt bindande.', 12],
      [
        60,
        90,
        'Dokumentet är signerat med en säker digital signatur. Undertecknarnas identitet har lagrats.',
      ],
      ...column(
        60,
        140,
        'ANNA EK',
        'Ordförande',
        'Serienummer: 196001xxxxxxxx',
        'IP: 192.0.2.10',
        '2026-11-20 13:03:11 UTC',
      ),
      ...column(
        320,
        140,
        'BO ALM',
        'Justerare',
        'Serienummer: 196502xxxxxxxx',
        'IP: 192.0.2.11',
        '2026-11-21 07:15:02 UTC',
      ),
    ),
    signers: [
      ['ANNA EK', '2026-11-20T13:03:11Z'],
      ['BO ALM', '2026-11-21T07:15:02Z'],
    ],
  },
  {
    name: 'the marks that a PDF program shows where somebody signed',
    draw: at(
      [60, 60, 'Underskrifter', 14],
      ...column(60, 100, 'Digitalt signerad av Anna Ek', 'Datum: 2026.11.20 14:03:11', "+01'00'"),
      ...column(320, 100, 'Digitalt signerad av Bo Af Alm', "Datum: 2026.11.21 08:15:02 +01'00'"),
    ),
    signers: [
      ['Anna Ek', '2026-11-20T14:03:11'],
      ['Bo Af Alm', '2026-11-21T08:15:02+01:00'],
    ],
  },
  {
    name: 'the lines of a case system',
    draw: at(
      [60, 60, 'Digital justering', 14],
      ...column(
        60,
        90,
        'Protokollet har justerats digitalt av:',
        'Anna Ek, ordförande, 2026-11-20 kl. 14:03',
        'Bo Af Alm, justerare, 2026-11-21 kl. 08:15',
      ),
    ),
    signers: [
      ['Anna Ek', '2026-11-20T14:03'],
      ['Bo Af Alm', '2026-11-21T08:15'],
    ],
  },
  {
    name: 'a stamp along the margin',
    draw: (pdf) => {
      at([60, 60, 'Underskrifter', 14])(pdf)
      pdf.save().rotate(-90, { origin: [25, 700] })
      pdf.fontSize(7).text('Elektroniskt signerat av Anna Ek, 2026-11-20 14:03:11 +01:00, BankID', 25, 700, {
        lineBreak: false,
      })
      pdf.text('Elektroniskt signerat av Bo Af Alm, 2026-11-21 08:15:02 +01:00, BankID', 25, 710, {
        lineBreak: false,
      })
      pdf.restore()
    },
    signers: [ANNA, BO],
  },
  {
    name: 'a column of names beside a column of times, which came apart',
    draw: at(
      [60, 60, 'Dokumentet är elektroniskt signerat', 16],
      ...column(60, 100, 'Anna Ek', 'Bo Af Alm', 'Svenskt BankID', 'Svenskt BankID'),
      ...column(60, 175, '2026-11-20 14:03:11', '2026-11-21 08:15:02'),
    ),
    signers: [],
  },
  {
    name: 'names to be signed by hand',
    draw: at(
      [60, 60, 'Underskrifter', 14],
      ...column(60, 110, '………………………………', 'Anna Ek', 'Ordförande'),
      ...column(320, 110, '………………………………', 'Bo Af Alm', 'Justerare'),
      [60, 200, 'Protokollet justerades 2026-11-20 kl. 14.03.'],
    ),
    signers: [],
  },
]

/** Minutes of two sections with the signing page after them. */
export const signedMinutes = ({ draw }: Pick<SigningPage, 'draw'>): Promise<Uint8Array> =>
  makePdf((pdf) => {
    pdf.fontSize(16).text('Styrelsen för Samverkan Norrdal').fontSize(11)
    pdf.text('Sammanträde fredagen den 13 november 2026').moveDown()
    pdf.text('§ 1 Kunskapsinsats').moveDown()
    pdf.text('Styrelsens beslut').moveDown()
    pdf.text('Förbundschefen får i uppdrag att ta fram en plan senast 2026-12-01.').moveDown()
    pdf.text('§ 2 Budget').moveDown()
    pdf.text('Styrelsens beslut').moveDown()
    pdf.text('Budgeten godkänns.')
    pdf.addPage()
    draw(pdf)
  })
