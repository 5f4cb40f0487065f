import { useRef, useState } from 'react'
import { Button } from './button.tsx'
import { FieldFrame } from './field-frame.tsx'
import { Icon } from './icon.tsx'
import { useWords } from './words.ts'

type Props = { label: string; value: string }

/** Something to take along. Where the browser keeps its clipboard to itself, the text is selected instead. */
export function CopyField({ label, value }: Props) {
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <FieldFrame label={label}>
      {(described) => (
        <div className="flex gap-2">
          <input ref={field} {...described} readOnly value={value} className="field figures" />
          <Button onPress={() => void copy()}>
            <Icon name={copied ? 'check' : 'copy'} size={16} />
            <span aria-live="polite">{copied ? words.copied : words.copy}</span>
          </Button>
        </div>
      )}
    </FieldFrame>
  )
}
