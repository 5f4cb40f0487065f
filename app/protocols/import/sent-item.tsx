import { useText } from '#app/text/use-text.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { FileRow } from './file-row.tsx'
import { useReason } from './use-reason.ts'
import type { SentFile } from './use-upload.ts'

type Props = { file: SentFile; onForget?: (() => void) | undefined }

/** A file that is on its way to the server, or came no further. */
export function SentItem({ file: { name, state }, onForget }: Props) {
  const text = useText().protocols.import
  const reason = useReason()
  if (state.step === 'waiting' || state.step === 'sending')
    return <FileRow name={name} step={state.step} percent={null} />
  return (
    <FileRow
      name={name}
      step={state.step}
      percent={null}
      message={state.step === 'known' ? text.known : reason(state.reason)}
      actions={
        <>
          {state.step === 'known' && (
            <LinkButton size="small" to={`/protokoll/${state.protocolId}`}>
              {text.openKnown}
            </LinkButton>
          )}
          {onForget && <IconButton icon="close" label={text.putAway(name)} onPress={onForget} />}
        </>
      }
    />
  )
}
