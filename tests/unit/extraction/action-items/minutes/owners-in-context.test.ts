import { expect, test } from 'vitest'
import { whoAndWhen } from './who-and-when.ts'

test.each<[string, string[]]>([
  [
    'Beslut\n\nKommunstyrelsen tillsätter en arbetsgrupp som ska ta fram ett förslag. I gruppen ingår Eva Lind, Bo Dahl och Siv Ask.',
    ['assignment | Eva Lind, Bo Dahl, Siv Ask'],
  ],
  [
    'Beslut\n\nKommunstyrelsen tillsätter en liten grupp som ska ta fram ett förslag. I gruppen ingår Eva Lind (sammankallande), Bo Dahl och Siv Ask.',
    ['assignment | Eva Lind, Bo Dahl, Siv Ask'],
  ],
  [
    'Beslut\n\nEn grupp om tre, Eva Lind, Bo Dahl och Siv Ask, går igenom underlaget.',
    ['assignment | Eva Lind, Bo Dahl, Siv Ask'],
  ],
  [
    'Beslut\n\nEn arbetsgrupp får i uppdrag att ta fram ett förslag. Gruppen består av Eva Lind, Bo Dahl och Siv Ask.',
    ['assignment | Eva Lind, Bo Dahl, Siv Ask'],
  ],
  [
    'Mötet beslutade följande:\n\n- Per Gran inventerar samtliga lekplatser.\n- Anna Sjö kontaktar banken senast den 1 oktober.',
    ['assignment | Per Gran', 'assignment | Anna Sjö | 2025-10-01'],
  ],
  [
    'Efter diskussion bestämdes följande:\n\n- Per Gran inventerar samtliga lekplatser.\n- Anna Sjö kontaktar banken senast den 1 oktober.',
    ['assignment | Per Gran', 'assignment | Anna Sjö | 2025-10-01'],
  ],
  [
    'Vi kom överens om följande:\n\n- Per Gran inventerar samtliga lekplatser.\n- Anna Sjö kontaktar banken senast den 1 oktober.',
    ['assignment | Per Gran', 'assignment | Anna Sjö | 2025-10-01'],
  ],
  [
    'Nästa steg:\n\n- Per Gran inventerar samtliga lekplatser.\n- Anna Sjö lämnar ett underlag till Eva.',
    ['commitment | Per Gran', 'commitment | Anna Sjö'],
  ],
  [
    'Nästa möte i gruppen är den 4 november. Då ska Eva Lind ha gått igenom avtalen.',
    ['commitment | Eva Lind | 2025-11-04'],
  ],
  [
    'Invigningen äger rum den 22 november. Per Gran ansvarar för att skyltarna är uppe då.',
    ['commitment | Per Gran | 2025-11-22'],
  ],
  ['Ansökan ska vara inne den 15 oktober. Eva Lind skriver den.', ['commitment | Eva Lind | 2025-10-15']],
  [
    'Beslut\n\nKommunstyrelsen ställer sig bakom ansökan. Eva Lind ansvarar för att den skickas in före den 15 oktober.',
    ['assignment | Eva Lind | 2025-10-14'],
  ],
  [
    'Beslut\n\nKommunstyrelsen beslutar att anta tidplanen enligt följande:\nSenast 30 september – ekonomichefen lämnar anvisningar\nSenast 31 oktober – nämnderna lämnar budgetförslag',
    [],
  ],
  [
    'Beslut\n\nKommunstyrelsen beslutar att nämnderna ska inkomma med yttranden senast den 15 november och att kansliet därefter sammanställer dem inför decembersammanträdet.',
    ['assignment | nämnderna | 2025-11-15', 'assignment | kansliet | 2025-11-30'],
  ],
  [
    'Beslut\n\nKommunstyrelsen ger socialnämnden i uppdrag att senast den 1 november redovisa orsakerna till underskottet samt att senast den 1 december lämna en åtgärdsplan.',
    ['assignment | socialnämnden | 2025-11-01'],
  ],
  [
    'Beslut\n\n1. Kommunstyrelsen ger socialnämnden i uppdrag att redovisa orsakerna till underskottet.\n2. Nämnden ska senast den 1 december lämna en åtgärdsplan.',
    ['assignment | socialnämnden', 'assignment | nämnden | 2025-12-01'],
  ],
  [
    'Beslut\n\nSocialnämnden får i uppdrag att inkomma med en åtgärdsplan. Detta ska ske skyndsamt, dock senast den 1 december.',
    ['assignment | socialnämnden | 2025-12-01'],
  ],
  [
    'Beslut\n\nSocialnämnden får i uppdrag att inkomma med en åtgärdsplan. Tidsfristen sätts till den 1 december.',
    ['assignment | socialnämnden | 2025-12-01'],
  ],
  [
    'Beslut\n\nSocialnämnden får i uppdrag att inkomma med en åtgärdsplan. Svar förväntas före årsskiftet.',
    ['assignment | socialnämnden | 2025-12-31'],
  ],
  [
    'Beslut\n\nSocialnämnden får i uppdrag att inkomma med en åtgärdsplan. Ärendet återupptas den 1 december.',
    ['assignment | socialnämnden | 2025-12-01'],
  ],
  [
    'Beslut\n\nSocialnämnden får i uppdrag att inkomma med en åtgärdsplan. Ärendet ska behandlas på nytt av kommunstyrelsen i december.',
    ['assignment | socialnämnden'],
  ],
  [
    'Beslut\n\nSocialnämnden får i uppdrag att inkomma med en åtgärdsplan till kommunstyrelsens sammanträde i december, där även ekonomichefen ska redovisa prognosen.',
    ['assignment | socialnämnden | 2025-12-31 | → kommunstyrelsen'],
  ],
  [
    'Beslut\n\nSocialnämnden får i uppdrag att, utifrån den prognos som redovisas i oktober, ta fram en åtgärdsplan.',
    ['assignment | socialnämnden'],
  ],
  [
    'Beslut\n\nSocialnämnden får i uppdrag att ta fram en åtgärdsplan för perioden 2026–2028.',
    ['assignment | socialnämnden'],
  ],
  [
    'Beslut\n\nSocialnämnden får i uppdrag att inom ramen för budgetarbetet 2027 pröva möjligheten till samlokalisering.',
    ['assignment | socialnämnden'],
  ],
  [
    'Beslut\n\nSocialnämnden får i uppdrag att förbereda införandet av den nya socialtjänstlagen som träder i kraft den 1 juli 2026.',
    ['assignment | socialnämnden'],
  ],
  [
    'Beslut\n\nAvgifterna ska ses över. Utredningen görs av en avgiftsgrupp bestående av Eva, Bo och Siv.',
    ['assignment | Eva Lind, Bo Dahl, Siv Ask'],
  ],
  [
    'Beslut\n\nÖversynen utförs av en grupp med Eva Lind, Bo Dahl och Siv Ask.',
    ['assignment | Eva Lind, Bo Dahl, Siv Ask'],
  ],
  [
    'Beslut\n\nEn arbetsgrupp tillsätts med Eva Lind, Bo Dahl och Siv Ask. Gruppen har att gå igenom sortimentet och lägga fram förslag till vilka modeller som bör utgå. Siv Ask sammankallar. Senast den 15 januari 2026 ska förslaget vara presidiet till handa.',
    [
      'assignment | Eva Lind, Bo Dahl, Siv Ask',
      'assignment | Siv Ask',
      'report | Eva Lind, Bo Dahl, Siv Ask | 2026-01-15 | → presidiet',
    ],
  ],
  [
    'Beslut\n\n1. Kommunchefen får i uppdrag att införa systemet.\n2. När driften pågått i tre månader görs en utvärdering. Denna delges kommunstyrelsen.',
    ['assignment | kommunchef', 'report', 'report | → kommunstyrelsen'],
  ],
  [
    'Beslut\n\nYtterligare besparingar ska identifieras av ekonomichefen. Dessa presenteras den 27 november.',
    ['assignment | ekonomichef', 'report | ekonomichef | 2025-11-27'],
  ],
  [
    'Beslut\n\nPlanen fastställs. Utfallet av kontrollerna rapporteras till kommunstyrelsen i maj och november.',
    ['report | 2025-11-30 | P6M | → kommunstyrelsen'],
  ],
  [
    'Länsstyrelsen har skickat en enkät. Eva Lind fyller i den. Svaret ska vara inne den 4 oktober.',
    ['commitment | Eva Lind | 2025-10-04'],
  ],
  [
    'Eva Lind lovar att arbeta in ändringen och lägga upp planen på ytan. Det blir gjort under nästa vecka.',
    ['commitment | Eva Lind | 2025-09-14'],
  ],
  [
    'Nämndens förslag till kommunfullmäktige\n\n1. Avgifterna fastställs.\n2. Kommunstyrelsen får i uppdrag att se över modellen till 2028.',
    [],
  ],
  [
    'Ledamöterna saknar siffror för alternativ B. Eva Lind kontaktar fastighetsägaren för att höra hur de ser på saken.',
    ['commitment | Eva Lind'],
  ],
  ['Ekonomichefen rättar ett skrivfel på sidan 12 innan rapporten skickas.', ['commitment | ekonomichef']],
  [
    'Redan på måndag meddelar Eva Lind leverantören att nämnden godtagit tidplanen.',
    ['commitment | Eva Lind | 2025-09-08'],
  ],
  ['Regionen meddelar att kollektivtrafiken ställs in på måndag.', []],
  ['På måndag öppnar badhuset, meddelar Eva Lind.', []],
  ['Ekonomichefen förser presidiet med underlag före mötet med regionen.', ['commitment | ekonomichef']],
])('who, by what stands around it: %s', (text, duties) => expect(whoAndWhen(text)).toEqual(duties))
