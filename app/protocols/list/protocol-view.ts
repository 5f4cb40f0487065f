import type { ProtocolFilter, ProtocolState } from '#db/queries/protocol-list.ts'

/** What an address of the list asks for. */
export type ProtocolView = Readonly<{
  filter: ProtocolFilter
  /** From 1. */
  page: number
}>

export const STATE_WORDS: Readonly<Record<ProtocolState, string>> = {
  open: 'att-granska',
  reviewed: 'granskade',
}

/** The address of a page of the same view, without what says nothing. */
export function protocolViewAddress({ filter, page }: ProtocolView): string {
  const params = new URLSearchParams()
  if (filter.bodyId !== null) params.set('organ', filter.bodyId)
  if (filter.state !== null) params.set('lage', STATE_WORDS[filter.state])
  if (filter.words !== '') params.set('sok', filter.words)
  if (page > 1) params.set('sida', String(page))
  const query = params.toString()
  return query === '' ? '/protokoll' : `/protokoll?${query}`
}

export const isFiltered = ({ bodyId, state: wanted, words }: ProtocolFilter): boolean =>
  bodyId !== null || wanted !== null || words !== ''
