import type { Clause, ClauseVerb } from './clause.ts'
import {
  finiteReading,
  infinitiveReading,
  isOnlyInfinitive,
  isSign,
  verbReadings,
  type OpenClause,
} from './sentence-reader.ts'
import { findSubject } from './find-subject.ts'
import type { Token } from './token.ts'
import { readVerbChain } from './verb-chain.ts'
import { ADVERB, COORDINATOR, RELATIVE, isA } from './word-classes.ts'

/** How far ahead an opener looks for its verb: bounds the work on any text. */
const REACH = 40
/** A label before a colon has at most this many words. */
const LABEL = 3

const CONDITIONS = new Set(
  'om när då medan eftersom innan tills ifall såvida fast fastän trots samtidigt förutsatt'.split(' '),
)
const QUESTIONS = new Set('hur vad vem vilka vilken varför huruvida'.split(' '))

/**
 * The clauses of one sentence in the order in which they begin, the outermost first. A shallow reading made for
 * minutes: it finds each finite verb, what opens its clause and who is subject, and does not try to be complete.
 */
export function findClauses(tokens: readonly Token[]): Clause[] {
  const clauses: OpenClause[] = []
  const finitesAfter = countFinites(tokens)
  let open: OpenClause[] = []
  const taken = new Set<number>()
  let boundary = 0

  const begin = (
    kind: Clause['kind'],
    opener: string | null,
    from: number,
    parent: OpenClause | null,
  ): OpenClause => {
    const clause: OpenClause = {
      tokens,
      kind,
      opener,
      range: { from, to: tokens.length },
      inner: [],
      parent,
      verbs: [],
      alsoVerbs: [],
      subject: null,
      subjectInherited: false,
      negated: false,
    }
    parent?.inner.push(clause)
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
    clause.verbs.push(...chain.verbs)
    clause.alsoVerbs.push(...chain.also)
    for (const verb of chain.also) taken.add(verb.at)
    clause.negated = chain.negated
  }

  begin('main', null, 0, null)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const top = open.at(-1) as OpenClause

    if (
      isSign(token, ';') ||
      (isSign(token, ':') && tokens[at - 1]?.lower !== 'att' && top.verbs.length > 0)
    ) {
      close(0, at)
      boundary = at + 1
      begin('main', null, boundary, null)
      continue
    }
    if (
      isSign(token, ':') &&
      at > 0 &&
      at <= LABEL &&
      top.parent === null &&
      clauses.length === 1 &&
      tokens[at - 1]?.lower !== 'att'
    ) {
      // "Åtgärd: Kansliet kontaktar …": what precedes the colon is a label.
      top.range = { from: at + 1, to: top.range.to }
      boundary = at + 1
      continue
    }
    if (isSign(token, ',–—-|"”')) {
      boundary = at + 1
      continue
    }
    if (token.kind !== 'word' || taken.has(at)) continue

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
    const opened = openerKind(tokens, at, top, finitesAfter)
    if (opened !== null) {
      begin(opened, token.lower, at, top)
      boundary = at + 1
      continue
    }
    if (isA(token, COORDINATOR) || (token.lower === 'så' && tokens[at + 1]?.lower !== 'att')) {
      boundary = at
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
      if (waiting >= 0) {
        close(waiting + 1, at)
        clause = open[waiting] as OpenClause
      } else clause = coordinate(at)
      const chain = readVerbChain(tokens, at, finite)
      assign(clause, chain)
      findSubject(clause, at)
      at = chain.last
    } else if (at === firstContent(tokens, top.range.from) && top.parent === null && top.verbs.length === 0) {
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

  /** A further finite verb: coordinated with the clause before it, or a new main clause. */
  function coordinate(at: number): OpenClause {
    const before = open.findLast((clause) => clause.verbs.length > 0)
    // Nothing parts it from the verb before: "det förvaltningen ser som lämpligt" is a relative clause without "som".
    if (before !== undefined && boundary <= (before.verbs.at(-1)?.at ?? 0)) {
      return begin('relative', null, at, open.at(-1) ?? null)
    }
    const adjacent = firstContent(tokens, boundary) === at
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

/** The innermost finite clause in the same voice, else the outermost. */
function coordinatePartner(open: readonly OpenClause[], tokens: readonly Token[], at: number): number {
  const passive = finiteReading(tokens, at)?.passive ?? false
  const found = open.findLastIndex(
    (clause) =>
      clause.kind !== 'infinitive' &&
      clause.verbs.at(-1)?.passive === passive &&
      clause.verbs[0]?.form !== 'supine',
  )
  return found >= 0 ? found : 0
}

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

/** For each position, how many finite verbs stand there or after it. */
function countFinites(tokens: readonly Token[]): number[] {
  const counts = Array.from({ length: tokens.length + 1 }, () => 0)
  for (let at = tokens.length - 1; at >= 0; at--)
    counts[at] = (counts[at + 1] ?? 0) + (finiteReading(tokens, at) ? 1 : 0)
  return counts
}

/** "Bo Ek svarar": a name that is spelt like an order. */
const readsAsName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && (tokens[at + 1]?.capital === true || finiteReading(tokens, at + 1) !== null)

/** Whether "att" opens an infinitive or a that-clause: the first verb after it decides. */
function kindAfterAtt(tokens: readonly Token[], at: number): 'infinitive' | 'that' {
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + REACH); ahead++) {
    if (isSign(tokens[ahead], ';')) break
    const infinitive = infinitiveReading(tokens, ahead)
    const finite = finiteReading(tokens, ahead)
    if (infinitive && !finite) return 'infinitive'
    if (infinitive && finite) return ahead === at + 1 ? 'infinitive' : 'that'
    if (finite) return 'that'
  }
  return 'that'
}

/** A supine without "har" serves as finite verb in a subordinate clause: "beslut som fattats". */
function supineInClause(tokens: readonly Token[], at: number, top: OpenClause): ClauseVerb | null {
  if (
    top.verbs.length > 0 ||
    (top.kind !== 'relative' && top.kind !== 'condition' && top.kind !== 'that' && top.kind !== 'question')
  )
    return null
  const supine = verbReadings(tokens, at).find((form) => form.form === 'supine')
  return supine ? { ...supine, at } : null
}

function openerKind(
  tokens: readonly Token[],
  at: number,
  top: OpenClause,
  counts: readonly number[],
): Clause['kind'] | null {
  const word = tokens[at]?.lower ?? ''
  const relative = isA(tokens[at], RELATIVE)
  if (!relative && !CONDITIONS.has(word) && !QUESTIONS.has(word)) return null
  const next = tokens[at + 1]
  if (next === undefined) return null
  // "ser som lämpligt", "anses som avslutat": as, not who.
  if (word === 'som' && finiteReading(tokens, at - 1) !== null) return null
  // "då" before or after a finite verb is an adverb.
  if (word === 'då' && (finiteReading(tokens, at - 1) || finiteReading(tokens, at + 1))) return null
  let verb = -1
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + REACH) && verb < 0; ahead++) {
    if (
      isSign(tokens[ahead], ';:') ||
      tokens[ahead]?.lower === 'att' ||
      (ahead > at + 1 && tokens[ahead]?.lower === 'som')
    )
      break
    if (finiteReading(tokens, ahead) || verbReadings(tokens, ahead).some((form) => form.form === 'supine'))
      verb = ahead
  }
  if (verb < 0) return null
  if (relative || QUESTIONS.has(word)) return relative ? 'relative' : 'question'
  if (word === 'om' && isAboutNoun(tokens[at - 1])) return null
  // The clause around it still needs that verb: "frågan om budgeten ska tas upp".
  const outerWaits = top.verbs.length === 0
  if (outerWaits && word === 'om' && (counts[at] ?? 0) < 2) return null
  return outerWaits && word === 'innan' ? null : 'condition'
}

const isAboutNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  /(?:information|frågan?|beslut|beslutet|förslag|förslaget|motion|motionen|uppdraget?|initiativet?|yrkandet?|dialog|diskussion|samråd|uppgift|utredning(?:en)?|redovisning(?:en)?|rapport(?:en)?|överenskommelse|besked|information(?:en)?|avtal|ansökan|prata|informera|berätta|fråga)$/u.test(
    token.lower,
  )
