const LEAD = /^(?:\S+\s+){0,2}\S{1,40}/u

/** What is to be done, its first words bold, so that the eye can run down a list. */
export function TaskTitle({ title }: { title: string }) {
  const lead = LEAD.exec(title)?.[0] ?? ''
  return (
    <>
      <span className="font-semibold">{lead}</span>
      {title.slice(lead.length)}
    </>
  )
}
