import { foldCase } from '../language/fold-case.ts'
import { latin } from '../language/latin.ts'
import { tokenize } from '../language/token.ts'
import type { Span } from '../span.ts'
import { readOwners, type NamedOwner, type People } from './read-owners.ts'

/** A group of which a text names the members; `names` is where. */
export type NamedGroup = Readonly<{ stem: string; members: readonly NamedOwner[]; names: Span }>

const GROUP = String.raw`(?<group>\p{L}*(?:grupp|kommitté|delegation)|Grupp|Kommitté|ombud|representant|delegat)(?:en|n|erna|er)?`
const SET_UP = 'tillsätts|tillsattes|bildas|bildades|utses|utsågs|inrättas|väljs|valdes'

/** The words of a group up to its first member's name. */
const OPENS = latin(
  new RegExp(
    String.raw`(?<!\p{L})${GROUP}(?:\som\s(?:\p{L}+|\d))?(?:\s?\((?=\p{Lu})|,?\s(?:\p{L}+\s){0,4}?(?:bestående\sav|består\sav|utgörs\sav|med|ingår|utses|utsågs|valdes|väljs)\s?:?\s(?=\p{Lu})|\s(?:\p{L}+\s){0,3}?(?:${SET_UP})\s?(?:,|:|av|med)\s(?=\p{Lu})|(?:,|:)\s(?=\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?:,|\soch\s|\ssamt\s)))`,
    'gu',
  ),
)
const NAME = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}(?:\s\(\p{L}{1,4}\))?`
/** After the names of its members. */
const CLOSES = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?<names>${NAME}(?:,\s${NAME}){0,8}\s(?:och|samt)\s${NAME})\s(?:ingår(?=[.,])|ingår\si\s(?:\p{L}+\s)?${GROUP}|(?:till|att\singå\si)\s(?:\p{L}+\s)?${GROUP.replace('<group>', '<other>')})(?!\p{L})`,
    'gu',
  ),
)
/** Where a list of names ends. */
const ENDS = latin(
  /[.;:)]|(?:\soch)?,?\s(?:som|med|att|för|får|ges|ska|skall|har|till|i|under|vid)(?!\p{L})/u,
)

/** A list of names, and what stands between a group and it, in characters. */
const LONGEST = 300

/** The groups whose members a text names, two at least, all of them people. */
export function namedGroups(text: string, people: People): NamedGroup[] {
  if (!/grupp|kommitt|delegat|ombud|representant/u.test(foldCase(text))) return []
  const opened = [...text.matchAll(OPENS)].flatMap((match) => {
    const from = match.index + match[0].length
    const rest = text.slice(from, from + LONGEST)
    const end = ENDS.exec(rest.replace(/\([^()]{1,20}\)/gu, (brackets) => ' '.repeat(brackets.length)))
    return groupOf(match.groups?.group ?? '', { start: from, end: from + (end?.index ?? rest.length) })
  })
  const closed = [...text.matchAll(CLOSES)].flatMap((match) => {
    const { names = '', group, other } = match.groups ?? {}
    const start = match.index + match[0].indexOf(names)
    const told =
      group ??
      other ??
      [...text.slice(Math.max(0, start - LONGEST), start).matchAll(A_GROUP)].at(-1)?.groups?.group
    return told === undefined ? [] : groupOf(told, { start, end: start + names.length })
  })
  return [...opened, ...closed]

  function groupOf(word: string, names: Span): NamedGroup[] {
    const tokens = tokenize(text.slice(names.start, names.end))
    const members = readOwners(tokens, { from: 0, to: tokens.length }, people)
    const all = members.length > 1 && members.every(({ kind }) => kind === 'person')
    return all ? [{ stem: stemOf(word), members, names }] : []
  }
}

const A_GROUP = latin(new RegExp(String.raw`(?<!\p{L})${GROUP}(?!\p{L})`, 'gu'))
const ONE_GROUP = latin(new RegExp(String.raw`^(?:\p{L}+\s){0,2}${GROUP}$`, 'iu'))

const stemOf = (word: string): string => word.toLowerCase()

/** "arbetsgruppen" is an "arbetsgrupp", "tillfällig arbetsgrupp" too; null for what is no group. */
export function groupStem(name: string): string | null {
  const word = ONE_GROUP.exec(name)?.groups?.group
  return word === undefined ? null : stemOf(word)
}

/** Words for whatever group has been set up. */
const ANY = new Set(['grupp', 'arbetsgrupp', 'kommitté'])

/** Those of the group that an owner names: of the same word, else the only one there is. */
export function membersOf(stem: string, groups: readonly NamedGroup[]): readonly NamedOwner[] {
  const same = groups.filter((one) => one.stem === stem)
  const found = same.length > 0 || !ANY.has(stem) ? same : groups
  const [one] = found
  return one === undefined || (same.length === 0 && found.length > 1) ? [] : one.members
}
