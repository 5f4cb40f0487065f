import type { ActionItem, Closure, Extraction } from '#app/extraction/extraction.ts'

/** An extraction as a reviewer of a diff wants it: a line a finding, places left to another test. */
export const readableExtraction = (extraction: Extraction): object => ({
  meeting: [extraction.meeting.body, extraction.meeting.date, extraction.meeting.nextMeeting],
  attendance: extraction.attendance.map(({ name, party, role, affiliation, presence }) =>
    [presence === 'absent' ? '(absent)' : '', name, party, role, affiliation].filter(Boolean).join(' · '),
  ),
  sections: extraction.sections.map(({ number, title, caseNumber, parts }) => ({
    section: [number ?? '–', title, caseNumber].filter(Boolean).join(' · '),
    parts: parts.map(({ kind, heading }) => [kind, heading].filter(Boolean).join(' · ')),
  })),
  decisions: extraction.decisions.map(({ section, kind, text }) => [section ?? '–', kind, text].join(' · ')),
  actionItems: extraction.actionItems.map(readableItem),
  ...(extraction.closures.length === 0 ? {} : { closures: extraction.closures.map(readableClosure) }),
  warnings: extraction.warnings.map(({ code, message }) => `${code} · ${message}`),
})

const readableItem = ({ section, kind, text, owners, due, every, reportTo, of }: ActionItem): object => ({
  item: [section ?? '–', kind, text].join(' · '),
  owners: owners.map(({ name, kind: owner }) => `${name} (${owner})`),
  ...(due === null ? {} : { due: [due.date ?? 'open', due.precision, due.text].join(' · ') }),
  ...(every === null ? {} : { every }),
  ...(reportTo === null ? {} : { reportTo }),
  ...(of === undefined ? {} : { of }),
})

const readableClosure = ({ section, kind, rule, text, refersTo }: Closure): object => ({
  closure: [section ?? '–', kind, rule, text].join(' · '),
  refersTo: [
    ...refersTo.decisions.map(({ section: number, date, year, body }) =>
      [number === null ? '' : `§ ${number}`, date ?? year, body].filter(Boolean).join(' '),
    ),
    refersTo.caseNumber,
    refersTo.matter,
  ].filter(Boolean),
})
