import type { Span } from '#app/extraction/span.ts'

/** The lasting address of a place in a protocol: it opens scrolled there, with the words marked. */
export const placeAddress = (protocolId: string, { start, end }: Span): string =>
  `/protokoll/${protocolId}?stalle=${start}-${end}#${placeId(start)}`

/** The id of the element that the words at a position begin with. */
export const placeId = (start: number): string => `stalle-${start}`

export const findingId = (id: string): string => `fynd-${id}`

export const sectionId = (key: string): string => `avsnitt-${key}`
