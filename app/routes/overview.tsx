import type { Route } from './+types/overview'

export const meta: Route.MetaFunction = () => [{ title: 'Beslutsspår' }]

export default function Overview() {
  return (
    <main>
      <h1>Beslutsspår</h1>
    </main>
  )
}
