import { Form } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'

type Props = { hasProtocols: boolean; toReview: number; mayImport: boolean }

/** Before the first assignment: what to do next. */
export function Beginning({ hasProtocols, toReview, mayImport }: Props) {
  const text = useText().overview.start
  if (!mayImport) return <EmptyState>{text.reader}</EmptyState>
  if (toReview > 0) {
    return (
      <EmptyState
        action={
          <LinkButton to="/protokoll" tone="primary">
            {text.toReview}
          </LinkButton>
        }
      >
        {text.review(toReview)}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      action={
        <div className="flex flex-wrap gap-2">
          <LinkButton to="/protokoll" tone="primary">
            {text.import}
          </LinkButton>
          {!hasProtocols && (
            <Form method="post" action="/exempel">
              <Button type="submit">{text.examples}</Button>
            </Form>
          )}
        </div>
      }
    >
      {text.text}
    </EmptyState>
  )
}
