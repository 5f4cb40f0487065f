import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SentenceRow } from '#app/extraction/action-items/read-single-sentence.ts'

// The gold of real minutes beside the project, as ../shared/corpus/GUIDE.md says what it means.

const CORPUS = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'corpus')

export type GoldItem = Readonly<{
  section: string | null
  sectionAlso?: readonly string[]
  text: string
  kind: string
  optional?: boolean
}>

export type GoldDecision = GoldItem & Readonly<{ kindAlso?: readonly string[] }>

/** Values that a sentence or a duty of the gold bears; `…Also` are readings that are right as well. */
export type GoldValues = Readonly<{
  owners: readonly string[]
  ownersAlso?: readonly (string | readonly string[])[]
  due: string | null
  dueAlso?: readonly (string | null)[]
  every?: string | null
  everyAlso?: readonly (string | null)[]
  reportTo?: string | null
  reportToAlso?: readonly (string | null)[]
}>

export type GoldProtocol = Readonly<{
  decisions: readonly GoldDecision[]
  actionItems: readonly (GoldItem & GoldValues)[]
}>

export type GoldSentence = SentenceRow &
  GoldValues &
  Readonly<{ kind: string; kindAlso?: readonly string[]; optional?: boolean; closes?: boolean }>

/** The text of each protocol with its gold; empty where the corpus is not here. */
export function goldProtocols(): Readonly<{ text: string; gold: GoldProtocol }>[] {
  const folder = join(CORPUS, 'dev')
  if (!existsSync(folder)) return []
  const files = readdirSync(folder)
  return files
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      const stem = name.slice(0, -'.gold.json'.length)
      const source = files.find((file) => file === `${stem}.txt` || file === `${stem}.md`) ?? ''
      return {
        text: readFileSync(join(folder, source), 'utf8').replace(/^\uFEFF/u, ''),
        gold: JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldProtocol,
      }
    })
}

export function goldSentences(): GoldSentence[] {
  const path = join(CORPUS, 'sentences', 'dev.jsonl')
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldSentence)
}
