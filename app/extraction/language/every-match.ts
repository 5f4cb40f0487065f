/** As `matchAll`, which copies the pattern at every call; on short texts that takes longer than the matching. */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  let found = NONE
  for (let from = 0; ;) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (match === null) return found
    if (found === NONE) found = [match]
    else found.push(match)
    const end = match.index + match[0].length
    from = match[0] === '' ? end + 1 : end
  }
}

/** Never added to: most texts have no match. */
const NONE: RegExpExecArray[] = []
