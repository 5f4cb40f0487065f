import { useText } from '#app/text/use-text.ts'
import type { Mistake } from './forms.ts'
import { password } from './password-rules.ts'

/** The sentence for what is wrong in a field, or undefined where nothing is. */
export function useMistakes(): (mistake: Mistake | undefined) => string | undefined {
  const text = useText().accounts.mistakes
  return (mistake) => {
    if (mistake === undefined) return undefined
    if (mistake === 'passwordShort') return text.passwordShort(password.shortest)
    if (mistake === 'passwordLong') return text.passwordLong(password.longest)
    return text[mistake]
  }
}
