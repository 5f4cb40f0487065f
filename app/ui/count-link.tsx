import { Link, type To } from 'react-router'
import { classNames } from './class-names.ts'

type Props = { count: number; label: string; to: To; tone?: 'plain' | 'danger' | 'warning' }

const tones = { plain: 'text-ink', danger: 'text-danger', warning: 'text-warning' }

/** A number that leads to what it counts. None is said quietly. */
export function CountLink({ count, label, to, tone = 'plain' }: Props) {
  return (
    <Link to={to} className="group text-ink-soft grid gap-0.5 rounded no-underline">
      <span
        className={classNames('figures text-2xl font-semibold', count === 0 ? 'text-ink-faint' : tones[tone])}
      >
        {count}
      </span>
      <span className="group-hover:text-accent group-hover:underline">{label}</span>
    </Link>
  )
}
