import type { ReactNode } from 'react'
import { useText } from '#app/text/use-text.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'

/** A one-time link that no longer opens anything: why, and where to go instead. */
export function SpentLink({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <WindowTitle parts={[title]} />
      <PageHeader title={title}>{children}</PageHeader>
      <LinkButton to="/logga-in">{useText().accounts.signIn.title}</LinkButton>
    </>
  )
}
