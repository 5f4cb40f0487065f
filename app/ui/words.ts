import { createContext, useContext } from 'react'

/** The few words that the components say by themselves; whoever draws the page gives them, in its language. */
export type Words = Readonly<{
  close: string
  optional: string
  breadcrumbs: string
  showChoices: string
  copy: string
  /** How a date is written: `ÅÅÅÅ-MM-DD`. */
  dateForm: string
  calendar: string
  copied: string
  keys: Readonly<{ title: string; help: string; leave: string }>
}>

export const WordsContext = createContext<Words | null>(null)

/** @throws Error outside a `WordsContext`. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('no WordsContext around this component')
  return words
}
