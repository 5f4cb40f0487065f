import type { Span } from '#app/extraction/span.ts'

/**
 * The lasting address of a place in a protocol, for everybody who may read it: it opens scrolled there, with the words
 * marked on their page. The words alone say where that is; the page, 1-based, is for whoever reads the address.
 */
export const placeAddress = (protocolId: string, { start, end }: Span, page: number | null = null): string =>
  `/protokoll/${protocolId}/kalla?${page === null ? '' : `sida=${page}&`}stalle=${start}-${end}#${placeId(start)}`

/** The id of the element that the words at a position begin with. */
export const placeId = (start: number): string => `stalle-${start}`

export const findingId = (id: string): string => `fynd-${id}`

export const sectionId = (key: string): string => `avsnitt-${key}`

/** A page of the file, 1-based. */
export const sheetId = (page: number): string => `sida-${page}`
