import { type Expression, sql, type SqlBool } from 'kysely'

const WORD = /[\p{L}\p{N}]+(?:[-:/.][\p{L}\p{N}]+)*/gu
const MOST_WORDS = 8
/** Shorter words stand at the beginning of a word only: "år" is not meant to find "vård". */
const SHORTEST_INSIDE = 4

/**
 * One condition a word on `task as t`: all must hold. A word is found by its Swedish stem, as the beginning of a
 * longer word and, from four letters, inside a compound; owners' names are searched too.
 */
export function matchesText(organisation: string, text: string): Expression<SqlBool>[] {
  const words = text.toLocaleLowerCase('sv').match(WORD) ?? []
  return words.slice(0, MOST_WORDS).map((word) => matchesWord(organisation, word))
}

function matchesWord(organisation: string, word: string): Expression<SqlBool> {
  if (word.length < SHORTEST_INSIDE) return anywhere(organisation, (column) => startsWord(column, word))
  const stem = withoutDefiniteEnding(word)
  return sql<SqlBool>`(t.search @@ to_tsquery('swedish', ${`'${word}':*`})
    or ${anywhere(organisation, (column) => sql`${column} like ${`%${stem}%`}`)})`
}

type Condition = (column: Expression<string>) => Expression<SqlBool>

function anywhere(organisation: string, holds: Condition): Expression<SqlBool> {
  const text = holds(sql`t.search_text`)
  const name = holds(sql`lower(named.name)`)
  return sql<SqlBool>`(${text} or t.id in (
    select task_owner.task_id
    from owner as named
    join task_owner on task_owner.organisation_id = named.organisation_id and task_owner.owner_id = named.id
    where named.organisation_id = ${organisation} and ${name}))`
}

const startsWord = (column: Expression<string>, word: string): Expression<SqlBool> =>
  sql<SqlBool>`${column} ~ ${`\\m${word.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`)}`}`

/** PostgreSQL's Swedish stemmer knows "uppdragen" but leaves "uppdraget" as it is. */
const withoutDefiniteEnding = (word: string): string => word.replace(/(?<=.{4})ets?$/u, '')
