import { data } from 'react-router'

/** Every address that leads nowhere, so that its page stands in the same frame as the others. */
export function loader(): never {
  throw data(null, { status: 404 })
}

export function action(): never {
  throw data(null, { status: 404 })
}

export default function NotFound() {
  return null
}
