/** Columns that can be left out, in their order; number and task always show. */
export const CHOOSABLE = ['body', 'owner', 'due', 'status', 'updated', 'every', 'reportTo'] as const
export type ChoosableColumn = (typeof CHOOSABLE)[number]

/** What a new reader does not see. */
const FIRST_HIDDEN: readonly ChoosableColumn[] = ['every', 'reportTo']

const COOKIE = 'uppdragskolumner'
const YEAR = 31_536_000

/** The columns that this browser's reader has put away; kept in a cookie, so that the first byte is right. */
export function readHiddenColumns(request: Request): readonly ChoosableColumn[] {
  const cookies = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim())
  const kept = cookies.find((pair) => pair.startsWith(`${COOKIE}=`))
  if (kept === undefined) return FIRST_HIDDEN
  const hidden = kept.slice(COOKIE.length + 1).split('.')
  return CHOOSABLE.filter((column) => hidden.includes(column))
}

/** The cookie that keeps a form's choice of columns. */
export function columnCookie(form: FormData): string {
  const shown = form.getAll('kolumn')
  const hidden = CHOOSABLE.filter((column) => !shown.includes(column))
  return `${COOKIE}=${hidden.join('.')}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly`
}
