import { useText } from '#app/text/use-text.ts'
import { buttonLook } from '#app/ui/button-look.ts'
import { PreferenceForm } from './preference-form.tsx'

/** The way to the other language, named in that language. */
export function LanguageSwitch({ className }: { className?: string | undefined }) {
  const text = useText().shell
  return (
    <PreferenceForm set={{ locale: text.otherLocale }} className={className}>
      <button type="submit" lang={text.otherLocale} className={buttonLook({ tone: 'quiet', size: 'small' })}>
        {text.otherLanguage}
      </button>
    </PreferenceForm>
  )
}
