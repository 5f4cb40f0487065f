/** Lower case with every letter at its place: the rare letters whose lower case is longer (İ) stay as they are. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/./gsu, foldOne)
}

const foldOne = (character: string): string => {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}
