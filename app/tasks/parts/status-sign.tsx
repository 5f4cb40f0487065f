import type { TaskStatus } from '#db/schema.ts'

// Drawn rather than written, since few typefaces have these signs: ○ ◐ ◑ ◕ ● ⊘ and ▲.
const FILLS: Readonly<Record<TaskStatus, string>> = {
  not_started: '',
  in_progress: 'M8 2a6 6 0 0 0 0 12z',
  partly_reported: 'M8 2a6 6 0 0 1 0 12z',
  closing_proposed: 'M8 8V2a6 6 0 1 1-6 6z',
  closed: 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2z',
  written_off: '',
}

/** How far the work has come, as a circle that fills. It stands beside its word, never alone. */
export function StatusSign({ status }: { status: TaskStatus }) {
  return (
    <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden="true" className="shrink-0 self-center">
      <circle cx={8} cy={8} r={6} fill="none" stroke="currentColor" strokeWidth={1.75} />
      <path d={FILLS[status]} fill="currentColor" />
      {status === 'written_off' && <path d="M3.8 12.2l8.4-8.4" stroke="currentColor" strokeWidth={1.75} />}
    </svg>
  )
}

export function OverdueSign() {
  return (
    <svg width={11} height={11} viewBox="0 0 12 12" aria-hidden="true" className="shrink-0 self-center">
      <path d="M6 1l5.5 10H.5z" fill="currentColor" />
    </svg>
  )
}
