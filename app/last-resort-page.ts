import { errors } from './text/sv/errors.ts'
import { shell } from './text/sv/shell.ts'

/** The page for when not even the error page could be drawn: Swedish, and in need of nothing else. */
export function lastResortPage(status: number, reference: string): string {
  const { title, text } = status === 404 ? errors.notFound : errors.failed
  return `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · ${shell.product}</title>
<h1>${title}</h1>
<p>${text}</p>
${status < 500 ? '' : `<p>${errors.failed.reference(reference)}</p>`}
</html>
`
}
