import { formatDate } from '#app/text/dates.ts'

const QUOTES = /(”[^”]*”)/u
const ISO_DATE = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu

/** A Swedish sentence with its dates as they are written on screen; what it quotes of the minutes stays as it is. */
export const readableDates = (sentence: string): string =>
  sentence
    .split(QUOTES)
    .map((part) => (QUOTES.test(part) ? part : part.replace(ISO_DATE, (iso) => formatDate('sv', iso))))
    .join('')
