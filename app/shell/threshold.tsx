import type { ReactNode } from 'react'
import { useText } from '#app/text/use-text.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Sign } from './sign.tsx'
import { Waiting } from './waiting.tsx'

/** The frame around the pages before one is signed in: the product's name, the language, one column. */
export function Threshold({ children }: { children: ReactNode }) {
  const text = useText().shell
  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-[480px] grid-rows-[auto_1fr] gap-10 px-4 py-6">
      <Waiting />
      <header className="flex items-center justify-between">
        <p className="flex items-center gap-2.5 text-lg font-semibold">
          <Sign />
          {text.product}
        </p>
        <LanguageSwitch />
      </header>
      <main id="main" className="md:pt-[8vh]">
        {children}
      </main>
    </div>
  )
}
