import type { Authored } from './parts.ts'

/** Fjällådalens räddningsförbund is invented, and so is everybody in it. */
export const directorate: Authored = {
  name: 'direktionen',
  running: 'Fjällådalens räddningsförbund, direktionen',
  stamp: 'Signerat av 3 personer, dokument 7C41-90EF-2B, kontrollera på sign.example',
  parts: [
    { kind: 'title', text: 'Sammanträdesprotokoll' },
    {
      kind: 'fields',
      rows: [
        ['Organ', ['Direktionen för Fjällådalens räddningsförbund']],
        ['Plats och tid', ['Brandstationen i Offerhult, onsdag 14 oktober 2026 kl. 09.00–12.15']],
        ['Ordförande', ['Ingegerd Flodmark (S)']],
        ['Sekreterare', ['Torbjörn Affelin']],
        ['Justerare', ['Ossian Hjelte (M)']],
        ['Paragrafer', ['§§ 61–66']],
      ],
    },
    { kind: 'heading', text: 'Beslutande' },
    {
      kind: 'names',
      columns: [
        ['Ingegerd Flodmark (S), ordförande', 'Ossian Hjelte (M)', 'Filippa Öst (C)', 'Rune Gräfnings (V)'],
        ['Ylva Tärnström (S)', 'Måns Efraimsson (L)', 'Siv Kråkbäck (KD)'],
      ],
    },
    { kind: 'section', text: '§ 61 Fastställande av dagordning' },
    { kind: 'heading', text: 'Beslut' },
    { kind: 'paragraph', text: 'Direktionen fastställer dagordningen.' },
    { kind: 'section', text: '§ 62 Uppföljning efter september' },
    { kind: 'heading', text: 'Beslut' },
    { kind: 'paragraph', text: 'Direktionen beslutar' },
    {
      kind: 'numbered',
      items: [
        'att godkänna uppföljningen efter september, med ett prognostiserat underskott om 412 000 kronor,',
        'att ge räddningschefen i uppdrag att ta fram en åtgärds\u00adplan för räddnings\u00adtjänstens övertids\u00adkostnader och redovisa den för direktionen senast den 9 december 2026, samt',
        'att ekonomichefen ska lämna en fördjupad prognos vid nästa sammanträde.',
      ],
    },
    { kind: 'heading', text: 'Bakgrund' },
    {
      kind: 'paragraph',
      text: 'Kostnaderna för övertid har ökat sedan våren. Förklaringen är flera långvariga insatser och att två befattningar har varit obesatta. Effekten av den nya schema\u00adläggningen väntas först under vintern, och den officiella statistiken för tredje kvartalet finns inte förrän i november.',
    },
    {
      kind: 'paragraph',
      text: 'Förbundet har under samma tid sålt två äldre fordon. Intäkten täcker en del av underskottet, men den kommer bara en gång. Ekonomichefen redogör för hur flytten av larmmottagningen påverkar nästa års budget.',
    },
    { kind: 'heading', text: 'Beslutsunderlag' },
    { kind: 'dashed', items: ['Uppföljning januari–september 2026', 'Tjänsteskrivelse 2026-10-02'] },
    { kind: 'section', text: '§ 63 Ny brandstation i Flisådal' },
    { kind: 'heading', text: 'Förslag till beslut' },
    {
      kind: 'paragraph',
      text: 'Räddningschefen föreslår att direktionen ger förvaltningen i uppdrag att projektera en ny station.',
    },
    { kind: 'heading', text: 'Yrkanden' },
    {
      kind: 'paragraph',
      text: 'Rune Gräfnings (V) yrkar återremiss. Filippa Öst (C) yrkar bifall till förslaget.',
    },
    { kind: 'heading', text: 'Beslutsgång' },
    {
      kind: 'paragraph',
      text: 'Ordföranden ställer frågan om ärendet ska avgöras i dag eller återremitteras, och finner att direktionen beslutar att avgöra ärendet i dag. Ordföranden ställer därefter proposition på bifall och avslag och finner att direktionen bifaller förslaget.',
    },
    { kind: 'heading', text: 'Beslut' },
    { kind: 'paragraph', text: 'Direktionen beslutar' },
    {
      kind: 'lettered',
      items: [
        'att ge förvaltningen i uppdrag att projektera en ny brandstation i Flisådal inom en ram av 3,2 miljoner kronor,',
        'att fastighets\u00adstrategen Edvin Offerman får i uppdrag att samråda med med\u00adlems\u00adkommunernas plan\u00adenheter och återkomma till direktionen senast i mars 2027,',
        'att uppdra åt räddningschefen att säga upp hyresavtalet för den nuvarande stationen före årsskiftet.',
      ],
    },
    { kind: 'heading', text: 'Reservation' },
    { kind: 'paragraph', text: 'Rune Gräfnings (V) reserverar sig mot beslutet.' },
    { kind: 'section', text: '§ 64 Uppdragslista' },
    { kind: 'heading', text: 'Beslut' },
    { kind: 'paragraph', text: 'Direktionen fastställer uppdragslistan enligt nedan.' },
    {
      kind: 'table',
      rows: [
        ['Nr', 'Uppdrag', 'Ansvarig', 'Klart senast'],
        [
          '1',
          'Ta fram en gemensam upphandling av skyddskläder för heltid och deltid',
          'Torbjörn Affelin',
          '2026-12-18',
        ],
        ['2', 'Se över avgifterna för tillsyn', 'Edvin Offerman', '2027-01-29'],
        ['3', 'Skriva en gemensam rutin för larm', '', '2027-02-26'],
        [
          '4',
          'Genomföra en övning med sjukvården och polisen om insatser i fjällterräng',
          'Räddningschefen',
          '2027-04-30',
        ],
      ],
    },
    { kind: 'section', text: '§ 65 Förebyggande arbete' },
    { kind: 'heading', text: 'Bakgrund' },
    {
      kind: 'columns',
      paragraphs: [
        'Förbundet har besökt samtliga skolor i de fyra kommunerna. Eleverna i årskurs fem har fått lära sig hur man larmar, och lärarna har fått ett material att arbeta vidare med.',
        'Antalet bränder i flerbostadshus har minskat tre år i rad. Fler hushåll än tidigare uppger att de har en fungerande brandvarnare.',
        'Under hösten fortsätter besöken hos äldre som bor ensamma. Hemtjänstens personal hjälper till att hitta dem som behöver råd.',
      ],
    },
    { kind: 'heading', text: 'Beslut' },
    {
      kind: 'paragraph',
      text: 'Direktionen noterar informationen och ger förebyggande enheten i uppdrag att erbjuda hembesök i alla fyra kommunerna. Uppdraget ska återrapporteras till direktionen i juni 2027.',
    },
    {
      kind: 'section',
      text: '§ 66 Information från räddningschefen om larmbehandling, personalläge och förbundets nya organisation för ledning',
    },
    { kind: 'heading', text: 'Beslut' },
    { kind: 'paragraph', text: 'Direktionen tackar för informationen.' },
  ],
}

/** Samfälligheten Offersjöns vägar is invented, and so is everybody in it. */
export const roadAssociation: Authored = {
  name: 'vagsamfalligheten',
  running: 'Offersjöns vägsamfällighet',
  stamp: 'Inkom 2026-11-12, akt 44',
  parts: [
    { kind: 'title', text: 'Protokoll styrelsemöte nr 7' },
    {
      kind: 'fields',
      rows: [
        ['Datum', ['2026-11-09']],
        ['Plats', ['Bygdegården i Offersjö']],
        ['Närvarande', ['Gun Fiskmås', 'Alf Rönnfeldt', 'Signe Tjäderfors', 'Ivar Kofoed']],
      ],
    },
    { kind: 'section', text: '1. Mötet öppnas' },
    { kind: 'paragraph', text: 'Ordföranden Gun Fiskmås hälsar alla välkomna.' },
    { kind: 'section', text: '2. Föregående protokoll' },
    { kind: 'paragraph', text: 'Protokollet läggs till handlingarna.' },
    { kind: 'section', text: '3. Uppdrag sedan förra mötet' },
    {
      kind: 'tabbed',
      rows: [
        ['Alf tar in offerter på grus och redovisar dem på nästa möte.', 'AR'],
        [
          'Signe kontaktar kommunen om skylten vid avfarten. Hon ska också fråga om bidraget för enskild väg gäller bron.',
          'ST',
        ],
        ['Ivar ordnar en städdag före midsommar.', 'IK'],
      ],
    },
    { kind: 'section', text: '4. Snöröjning' },
    {
      kind: 'paragraph',
      text: 'Styrelsen beslutar att förlänga avtalet med entreprenören ett år. Alf får i uppdrag att meddela entreprenören senast den 30 november 2026.',
    },
    { kind: 'section', text: '5. Nästa möte' },
    { kind: 'paragraph', text: 'Nästa möte hålls den 18 januari 2027.' },
  ],
}

/** Nätverket Skogsbygdens kommuner is invented, and so is everybody in it. Its sections bear no numbers. */
export const network: Authored = {
  name: 'natverket',
  running: 'Skogsbygdens kommuner, nätverket för digitalisering',
  stamp: 'Diariefört 2026-10-02, handling 118',
  parts: [
    { kind: 'title', text: 'Minnesanteckningar' },
    {
      kind: 'fields',
      rows: [
        ['Datum', ['2026-10-01']],
        ['Plats', ['Kommunhuset i Granhult']],
        ['Närvarande', ['Ottilia Granbacka', 'Helmer Stubbe', 'Viveka Mosslund']],
      ],
    },
    { kind: 'section', text: 'Läget i kommunerna' },
    {
      kind: 'paragraph',
      text: 'Var och en berättar om sin kommun. Granhult har bytt system för e-arkiv och är nöjd. Viveka Mosslund får i uppdrag att dela avtalet med de andra senast den 15 oktober 2026.',
    },
    {
      kind: 'section',
      text: 'Gemensam upphandling av e-tjänster för alla kommunerna i Skogsbygden och deras kommunala bolag under åren 2027 och 2028',
    },
    {
      kind: 'paragraph',
      text: 'Tre leverantörer har visat sina lösningar. Nätverket är överens om att gå vidare med en gemensam upphandling. Helmer Stubbe tar fram ett underlag till nästa möte.',
    },
    { kind: 'section', text: 'Informationssäkerhet' },
    {
      kind: 'paragraph',
      text: 'Den nya lagen gäller från årsskiftet. Ottilia Granbacka återkommer med en mall för klassning av information.',
    },
    { kind: 'section', text: 'Nästa möte' },
    { kind: 'paragraph', text: 'Nästa möte hålls den 3 december 2026 i Stubbträsk.' },
  ],
}

/** Those whose text alone says where each section begins. */
export const numbered: readonly Authored[] = [directorate, roadAssociation]
