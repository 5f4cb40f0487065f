import type { ReactNode } from 'react'
import { useText } from '#app/text/use-text.ts'
import { buttonLook } from '#app/ui/button-look.ts'
import { PreferenceForm } from './preference-form.tsx'
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
        <PreferenceForm set={{ locale: text.otherLocale }}>
          <button
            type="submit"
            lang={text.otherLocale}
            className={buttonLook({ tone: 'quiet', size: 'small' })}
          >
            {text.otherLanguage}
          </button>
        </PreferenceForm>
      </header>
      <main id="main" className="md:pt-[8vh]">
        {children}
      </main>
    </div>
  )
}
