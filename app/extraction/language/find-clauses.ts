import type { Clause } from './clause.ts'
import {
  finiteReading,
  infinitiveReading,
  isOnlyInfinitive,
  isSign,
  openClause,
  verbReadings,
  type OpenClause,
} from './sentence-reader.ts'
import { coordinatePartner } from './coordinate-partner.ts'
import {
  givesDuty,
  givingLevel,
  kindAfterAtt,
  openerKind,
  opensAsSoonAs,
  opensContact,
  supineInClause,
} from './clause-openers.ts'
import { findSubject } from './find-subject.ts'
import type { Token } from './token.ts'
import { readVerbChain } from './verb-chain.ts'
import type { VerbForm } from './verb-forms.ts'
import { ADVERB, COORDINATOR, isA, PREPOSITION } from './word-classes.ts'

/** Short orders that nobody is called: "Ge Samhällsnämnden i uppdrag", "Utse Karin Ek". */
const ORDERS = new Set(['ge', 'se', 'ta', 'gör', 'låt', 'sök', 'köp', 'utse', 'anta', 'avge'])
/** "Bo", "Be", "Lova". */
const LONGEST_NAME_AND_VERB = 4

/** "vid behov", "senast i maj" have at most this many words. */
const SHORT_ADVERBIAL = 3
/** A label before a colon has at most this many words. */
const LABEL = 3

/**
 * The clauses of one sentence in the order in which they begin, the outermost first. A shallow reading made for
 * minutes: it finds each finite verb, what opens its clause and who is subject, and does not try to be complete.
 */
export function findClauses(tokens: readonly Token[]): OpenClause[] {
  const main = openClause(tokens, 'main', null, 0, null)
  const clauses = [main]
  let open = [main]
  let taken = null as Set<number> | null
  let boundary = 0

  const begin = (
    kind: Clause['kind'],
    opener: string | null,
    from: number,
    parent: OpenClause | null,
  ): OpenClause => {
    const clause = openClause(tokens, kind, opener, from, parent)
    clauses.push(clause)
    open.push(clause)
    return clause
  }
  const close = (until: number, at: number): void => {
    while (open.length > until) {
      const clause = open.pop()
      if (clause) clause.range = { from: clause.range.from, to: at }
    }
  }
  const assign = (clause: OpenClause, chain: ReturnType<typeof readVerbChain>): void => {
    clause.verbs = chain.verbs
    clause.alsoVerbs = chain.also
    for (const verb of chain.also) (taken ??= new Set()).add(verb.at)
    clause.negated = chain.negated
  }

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const top = open.at(-1) as OpenClause

    if (token.kind === 'sign') {
      const { text } = token
      if (text === ';' || (text === ':' && tokens[at - 1]?.lower !== 'att' && top.verbs.length > 0)) {
        close(0, at)
        boundary = at + 1
        begin('main', null, boundary, null)
      } else if (text === ':' && endsLabel(tokens, at, top, clauses.length)) {
        // "Åtgärd: Kansliet kontaktar …": what precedes the colon is a label.
        top.range = { from: at + 1, to: top.range.to }
        boundary = at + 1
      } else if (isDash(tokens, at) && top.verbs.length === 0 && clauses.length === 1) {
        // "Nycklarna – Olle fixar": the matter, and who does something about it.
        top.range = { from: at + 1, to: top.range.to }
        boundary = at + 1
      } else if (
        isSign(token, ',') &&
        isStatus(tokens, at) &&
        top.verbs.length === 0 &&
        clauses.length === 1
      ) {
        top.range = { from: at + 1, to: top.range.to }
        boundary = at + 1
      } else if (',–—-|"”'.includes(text) && !isHyphen(tokens, at)) boundary = at + 1
      continue
    }
    if (
      token.kind !== 'word' ||
      (taken?.has(at) && !givesDuty(tokens, at)) ||
      (isA(token, COORDINATOR) && isHyphen(tokens, at - 1))
    )
      continue

    if (token.lower === 'att') {
      const kind = kindAfterAtt(tokens, at)
      // "samt att": a sibling of the att-clause before it, not a part of it.
      if (isA(tokens[at - 1], COORDINATOR) || isSign(tokens[at - 1], ',')) {
        const sibling = open.findLastIndex((clause) => clause.opener === 'att')
        if (sibling > 0) close(sibling, at)
      }
      begin(kind, 'att', at, open.at(-1) ?? null)
      boundary = at + 1
      continue
    }
    if (token.lower === 'så' && opensAsSoonAs(tokens, at)) {
      // "så snart besked har kommit": the second word opens it.
      begin('condition', tokens[at + 1]?.lower ?? null, at + 1, top)
      boundary = at + 2
      at++
      continue
    }
    const opened = openerKind(tokens, at, top)
    if (opened !== null) {
      begin(opened, token.lower, at, top)
      boundary = at + 1
      continue
    }
    if (opensContact(tokens, at)) {
      begin('relative', null, at, top)
      boundary = at
      continue
    }
    if (isA(token, COORDINATOR) || (token.lower === 'så' && tokens[at + 1]?.lower !== 'att')) {
      boundary = at
      continue
    }
    const giving = givesDuty(tokens, at) ? givesBeside(at) : null
    if (giving !== null) {
      const chain = readVerbChain(tokens, at, infinitiveReading(tokens, at) as VerbForm)
      assign(giving, chain)
      at = chain.last
      continue
    }
    if (top.kind === 'infinitive' && top.verbs.length === 0 && infinitiveReading(tokens, at)) {
      const chain = readVerbChain(
        tokens,
        at,
        infinitiveReading(tokens, at) as NonNullable<ReturnType<typeof infinitiveReading>>,
      )
      assign(top, chain)
      at = chain.last
      continue
    }
    const finite = finiteReading(tokens, at) ?? supineInClause(tokens, at, top)
    if (finite !== null) {
      const waiting = open.findLastIndex(
        (clause) => clause.verbs.length === 0 && clause.kind !== 'infinitive',
      )
      let clause: OpenClause
      if (waiting >= 0 && !goesOnInside(at)) {
        close(waiting + 1, at)
        clause = open[waiting] as OpenClause
      } else clause = coordinate(at)
      const chain = readVerbChain(tokens, at, finite)
      assign(clause, chain)
      findSubject(clause, at)
      at = chain.last
    } else if (top.parent === null && top.verbs.length === 0 && at === firstContent(tokens, top.range.from)) {
      const reading = verbReadings(tokens, at).find(
        (form) => form.form === 'infinitive' || form.form === 'imperative',
      )
      if (reading && !readsAsName(tokens, at)) {
        top.kind = isOnlyInfinitive(tokens, at) && reading.form === 'infinitive' ? 'infinitive' : 'imperative'
        const chain = readVerbChain(tokens, at, reading)
        assign(top, chain)
        at = chain.last
      }
    }
  }
  close(0, tokens.length)
  for (const clause of clauses) if (clause.verbs.length === 0) clause.kind = 'fragment'
  return clauses

  /** "Att kassören bevakar frågan och återkommer": after "och" the inner clause goes on, and the outer one still waits. */
  function goesOnInside(at: number): boolean {
    const inner = open.findLast(({ kind }) => kind !== 'question')
    return (
      isA(tokens[boundary], COORDINATOR) &&
      isAdjacent(at) &&
      inner?.kind === 'that' &&
      inner.verbs[0]?.form === finiteReading(tokens, at)?.form
    )
  }

  /** "att godkänna rapporten och uppdra åt kansliet att": beside the outermost of what is decided, whatever stands in it. */
  function givesBeside(at: number): OpenClause | null {
    const beside = givingLevel(open)
    const first = open[Math.max(beside, 0)]
    if (first === undefined) return null
    // "beslutar godkänna rapporten och uppdra åt kansliet att": without "att" it hangs on the verb of deciding.
    const hangs = beside < 0 && first.verbs.length > 1 && first.verbs[0]?.lemma === 'besluta'
    const stands = first.kind === 'infinitive' || first.kind === 'imperative'
    const joined = isA(tokens[boundary], COORDINATOR) || isSign(tokens[boundary - 1], ',')
    if (!(hangs || stands) || !joined || firstContent(tokens, boundary) !== at) return null
    close(hangs ? 1 : beside, boundary)
    return begin('infinitive', null, boundary, hangs ? first : first.parent)
  }

  /** Whether nothing but adverbials stands between "och" and the verb: in a subordinate clause also "och vid behov återkommer". */
  function isAdjacent(at: number): boolean {
    const first = firstContent(tokens, boundary)
    const short = isA(tokens[first], PREPOSITION) && at - first <= SHORT_ADVERBIAL
    return first === at || (short && open.at(-1)?.kind === 'that')
  }

  /** A further finite verb: coordinated with the clause before it, or a new main clause. */
  function coordinate(at: number): OpenClause {
    const before = open.findLast((clause) => clause.verbs.length > 0)
    // Nothing parts it from the verb before: "det förvaltningen ser som lämpligt" is a relative clause without "som".
    if (before !== undefined && boundary <= (before.verbs.at(-1)?.at ?? 0)) {
      return begin('relative', null, at, open.at(-1) ?? null)
    }
    const adjacent = isAdjacent(at)
    const like = adjacent
      ? coordinatePartner(open, tokens, at)
      : open.findIndex((clause) => clause.kind !== 'relative')
    const partner = open[Math.max(like, 0)] as OpenClause
    close(Math.max(like, 0), boundary)
    const clause = begin(
      partner.kind === 'infinitive' || partner.kind === 'imperative' ? 'main' : partner.kind,
      partner.opener,
      Math.min(boundary, at),
      partner.parent,
    )
    if (adjacent) {
      clause.subject = partner.subject
      clause.subjectInherited = true
    }
    return clause
  }
}

const endsLabel = (tokens: readonly Token[], at: number, top: OpenClause, clauses: number): boolean =>
  at > 0 && at <= LABEL && top.parent === null && clauses === 1 && tokens[at - 1]?.lower !== 'att'

/** One dash between blanks before a name and its verb; two of them put something in. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], '–—-') &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at]?.start !== tokens[at - 1]?.end &&
  tokens[at]?.end !== tokens[at + 1]?.start &&
  tokens[at + 1]?.capital === true &&
  finiteReading(tokens, at + 2) !== null

/** "Inte gjort, Siv tar det": how far something has come, and then who does it. */
const isStatus = (tokens: readonly Token[], at: number): boolean =>
  at <= LABEL &&
  /^(?:inte|ej|ännu|delvis|klart|kvar|försenat|gjort|nej|ja|ok|bra)$/u.test(tokens[0]?.lower ?? '') &&
  tokens[at + 1]?.capital === true

/** Skips coordinators, adverbs and list numbers. */
function firstContent(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    at < tokens.length &&
    (isA(tokens[at], COORDINATOR) || isA(tokens[at], ADVERB) || tokens[at]?.kind !== 'word')
  )
    at++
  return at
}

/** "Kultur- och fritidsnämnden": a hyphen that belongs to its word. */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], '-') && tokens[at]?.start === tokens[at - 1]?.end

/** "Bo Ek svarar": a name that is spelt like an order; "Kontakta Karin Ek om lokalen" has no verb for one. */
function readsAsName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  if (word?.capital !== true || ORDERS.has(word.lower)) return false
  let next = at + 1
  while (tokens[next]?.capital === true) next++
  if (finiteReading(tokens, next) !== null) return true
  return next > at + 1 && word.text.length <= LONGEST_NAME_AND_VERB
}
