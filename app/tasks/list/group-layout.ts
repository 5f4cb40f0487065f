import type { TaskGroupCount } from '#db/queries/task-groups.ts'

/** A line of the list: a group's heading, or the task at an offset of the whole list. */
export type Line =
  Readonly<{ kind: 'group'; group: TaskGroupCount }> | Readonly<{ kind: 'task'; offset: number }>

export type Layout = Readonly<{
  /** How many lines there are, headings included. */
  length: number
  at(index: number): Line
  /** The line that shows the task at this offset. */
  indexOf(offset: number): number
}>

/** Puts a heading before the first task of each group; without groups every line is a task. */
export function layOut(total: number, groups: readonly TaskGroupCount[] | null): Layout {
  if (groups === null)
    return { length: total, at: (offset) => ({ kind: 'task', offset }), indexOf: (offset) => offset }
  const starts: number[] = []
  let offset = 0
  for (const { count } of groups) {
    starts.push(offset)
    offset += count
  }
  /** The last group that begins at or before the key, where group n's heading stands at `line(n)`. */
  const groupAt = (key: number, line: (group: number) => number): number => {
    let low = 0
    let high = groups.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (line(middle) <= key) low = middle
      else high = middle - 1
    }
    return low
  }
  const headingLine = (group: number) => (starts[group] ?? 0) + group
  return {
    length: offset + groups.length,
    at(index) {
      const position = groupAt(index, headingLine)
      const group = groups[position]
      return group && index === headingLine(position)
        ? { kind: 'group', group }
        : { kind: 'task', offset: index - position - 1 }
    },
    indexOf: (task) => task + groupAt(task, (group) => starts[group] ?? 0) + 1,
  }
}
