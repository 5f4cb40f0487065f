import type { Text } from '#app/text/index.ts'
import type { IconName } from '#app/ui/icon.tsx'

type Place = {
  to: string
  icon: IconName
  label: keyof Text['shell'] & ('overview' | 'protocols' | 'tasks' | 'reports' | 'settings')
}

/** The rooms of the product, in the order of the work. */
export const places: readonly Place[] = [
  { to: '/', icon: 'overview', label: 'overview' },
  { to: '/protokoll', icon: 'protocol', label: 'protocols' },
  { to: '/uppdrag', icon: 'task', label: 'tasks' },
  { to: '/rapporter', icon: 'report', label: 'reports' },
  { to: '/installningar', icon: 'settings', label: 'settings' },
]
