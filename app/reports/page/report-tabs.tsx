import { useText } from '#app/text/use-text.ts'
import { LinkTabs } from '#app/ui/link-tabs.tsx'

type Props = { current: 'new' | 'handed-in'; handedIn: number }

export function ReportTabs({ current, handedIn }: Props) {
  const text = useText().reports
  return (
    <div className="mb-5">
      <LinkTabs
        label={text.title}
        tabs={[
          { to: '/rapporter', label: text.choose.heading, current: current === 'new' },
          {
            to: '/rapporter/inlamnade',
            label: text.handedIn.tab(handedIn),
            current: current === 'handed-in',
          },
        ]}
      />
    </div>
  )
}
