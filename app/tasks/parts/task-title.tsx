import { splitTitle } from './split-title.ts'

/** What is to be done, the words that tell it from others bold, so that the eye can run down a list. */
export function TaskTitle({ title }: { title: string }) {
  const { before, lead, after } = splitTitle(title)
  return (
    <>
      {before}
      <span className="font-semibold">{lead}</span>
      {after}
    </>
  )
}
