import { Form } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { classNames } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import { buttonLook } from '#app/ui/button-look.ts'
import { useFileDrop } from './use-file-drop.ts'

const ACCEPTED = '.pdf,.docx,.txt,.md'

/** Takes files that are dropped or chosen. Without JavaScript it is a form with a file field and a button. */
export function DropField({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const text = useText().protocols.import
  const isOver = useFileDrop(onFiles)
  return (
    <Form method="post" encType="multipart/form-data" reloadDocument className="grid gap-3">
      <label
        className={classNames(
          'border-line-strong grid min-h-28 cursor-pointer content-center justify-items-center gap-2 rounded border border-dashed px-4 py-5 text-center',
          'focus-within:outline-accent hover:bg-hover focus-within:outline-2 focus-within:outline-offset-2',
          isOver ? 'bg-accent-soft border-accent' : 'bg-surface',
        )}
      >
        <span className="flex flex-wrap items-center justify-center gap-x-2 gap-y-2">
          <Icon name="upload" />
          <span className="font-semibold">{text.drop}</span>
          <span className="text-ink-soft">{text.or}</span>
          <span className={buttonLook({ tone: 'primary' })}>{text.choose}</span>
        </span>
        <span className="text-ink-soft text-sm">{text.help}</span>
        <input
          type="file"
          name="files"
          multiple
          accept={ACCEPTED}
          className="noscript:not-sr-only sr-only"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])])
            // The same file can be chosen again once what was wrong with it has been set right.
            target.value = ''
          }}
        />
      </label>
      <div className="noscript:block hidden">
        <Button type="submit">{text.send}</Button>
      </div>
    </Form>
  )
}
