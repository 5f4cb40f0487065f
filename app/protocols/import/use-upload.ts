import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import type { FileOutcome } from './import-files.ts'

/** A file that this browser sends, or that was not taken; what is queued is the server's to tell. */
export type SentFile = Readonly<{
  /** Below 0 for what the server answered to a form. */
  key: number
  name: string
  state:
    | Readonly<{ step: 'waiting' }>
    | Readonly<{ step: 'sending' }>
    | Readonly<{ step: 'known'; protocolId: string }>
    | Readonly<{ step: 'refused'; reason: string }>
}>

export const isOnItsWay = ({ state: { step } }: SentFile): boolean => step === 'waiting' || step === 'sending'

/** Sends files one by one, so that each is told of by itself and none waits for all. */
export function useUpload(maxBytes: number) {
  const [sent, setSent] = useState<readonly SentFile[]>([])
  const { revalidate } = useRevalidator()
  useStayUntilSent(sent.some(isOnItsWay))

  const settle = (key: number, state: SentFile['state'] | null) =>
    setSent((files) =>
      files.flatMap((file) => (file.key !== key ? [file] : state === null ? [] : [{ ...file, state }])),
    )

  const send = async (files: readonly File[]) => {
    const rows = files.map((file) => ({ file, key: nextKey++ }))
    setSent((before) => [
      ...before,
      ...rows.map(({ file, key }): SentFile => ({ key, name: file.name, state: { step: 'waiting' } })),
    ])
    for (const { file, key } of rows) {
      settle(key, { step: 'sending' })
      settle(key, file.size > maxBytes ? { step: 'refused', reason: 'too-large' } : await sendFile(file))
      await revalidate()
    }
  }

  return {
    sent,
    send: (files: readonly File[]) => void send(files),
    forget: (key: number) => settle(key, null),
  }
}

let nextKey = 0

/** A window that is closed takes what it has not sent with it: the browser asks first. */
function useStayUntilSent(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isSending])
}

/** Null where the file is queued. */
async function sendFile(file: File): Promise<SentFile['state'] | null> {
  const body = new FormData()
  body.append('files', file)
  try {
    const response = await fetch('/protokoll/filer', { method: 'POST', body })
    const [outcome] = (await response.json()) as FileOutcome[]
    if (outcome?.outcome === 'queued') return null
    if (outcome?.outcome === 'known') return { step: 'known', protocolId: outcome.protocolId }
    return { step: 'refused', reason: outcome?.reason ?? 'network' }
  } catch {
    return { step: 'refused', reason: 'network' }
  }
}
