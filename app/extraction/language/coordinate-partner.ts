import { givesDutyNow as gives } from './clause-openers.ts'
import { finiteReading, type OpenClause } from './sentence-reader.ts'
import type { Token } from './token.ts'

/**
 * Which of the open clauses a verb after "och" goes on with: the innermost finite one in the same voice, else the
 * outermost. "Siv hör om de kan låna lokalen och ringer kommunen": after a verb and its infinitive one would go on in
 * the infinitive, so that what stands in the present goes on with Siv.
 */
export function coordinatePartner(open: readonly OpenClause[], tokens: readonly Token[], at: number): number {
  const verb = finiteReading(tokens, at)
  const passive = verb?.passive ?? false
  const goesOn = (clause: OpenClause): boolean =>
    clause.kind !== 'infinitive' &&
    clause.verbs.at(-1)?.passive === passive &&
    clause.verbs[0]?.form !== 'supine'
  const inner = open.findLastIndex(goesOn)
  if (inner <= 0) return 0
  const [main] = open
  // "konstaterar att underskottet är stort och ger kansliet i uppdrag": no thing gives anybody anything to do.
  if (main !== undefined && isFoundBy(main, verb?.form) && goesOn(main) && gives(tokens, at)) return 0
  const outside =
    verb?.form === 'present' &&
    !STATES.has(verb.lemma) &&
    isAsked(open[inner] as OpenClause, verb.lemma) &&
    main !== undefined &&
    main.kind === 'main' &&
    main.verbs[0]?.form === 'present' &&
    goesOn(main)
  return outside ? 0 : inner
}

/**
 * "Siv svarar att rådet har varit med och lovar en rapport": promised by who says it. Or a condition or a question whose
 * verb has an infinitive or a supine with it, or which nobody can go on with by telling. */
const isAsked = ({ kind, verbs }: OpenClause, lemma: string): boolean =>
  (kind === 'that' && PROMISES.has(lemma) && verbs.at(-1)?.form === 'supine') ||
  ((kind === 'condition' || kind === 'question') &&
    (TELLS.has(lemma) || /^(?:infinitive|supine)$/u.test(verbs.at(-1)?.form ?? '')))

/** What a body finds before it gives anybody something to do. */
const isFoundBy = ({ kind, verbs: [first] }: OpenClause, form: string | undefined): boolean =>
  kind === 'main' && first !== undefined && first.form === form && FINDS.has(first.lemma)
const FINDS = new Set(
  'konstatera notera anse bedöma finna understryka framhålla betona påpeka instämma beklaga uppskatta se'.split(
    ' ',
  ),
)

/** What a thing is, has or can goes on with what is told of it. */
const STATES = new Set(
  'vara ha finnas bli kunna vilja skola böra måste få behöva saknas gälla räcka fungera'.split(' '),
)
const PROMISES = new Set('lova utlova erbjuda återkomma återkoppla'.split(' '))
const TELLS = new Set('återkomma återkoppla meddela rapportera redovisa återrapportera'.split(' '))
