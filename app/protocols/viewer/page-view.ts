/** How a protocol with pages is shown: its pages as they are drawn, or its text set for reading. */
export type PageView = 'paper' | 'text'

const COOKIE = 'protokollvy'
const WORDS: Record<PageView, string> = { paper: 'sida', text: 'text' }
const YEAR = 31_536_000

/** What the address asks for, else what this browser showed last, else the pages. */
export function readPageView(request: Request): PageView {
  const asked = new URL(request.url).searchParams.get('som')
  const kept = /(?:^|;\s*)protokollvy=(?<word>\w+)/u.exec(request.headers.get('Cookie') ?? '')
  const word = asked ?? kept?.groups?.['word']
  return word === WORDS.text ? 'text' : 'paper'
}

export const pageViewAddress = (view: PageView): string => `?som=${WORDS[view]}`

/** Remembers the choice in this browser. */
export function keepPageView(view: PageView): void {
  document.cookie = `${COOKIE}=${WORDS[view]}; Path=/protokoll; Max-Age=${String(YEAR)}; SameSite=Lax`
}
