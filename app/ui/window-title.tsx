/** Says in the window's title where one is, the nearest first: "§ 132 · Styrelsen 25 okt 2024 · Beslutsspår". */
export function WindowTitle({ parts }: { parts: readonly string[] }) {
  return <title>{[...parts, 'Beslutsspår'].join(' · ')}</title>
}
