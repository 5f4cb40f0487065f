/** The product's sign: a paragraph on paper, and the trail that leads from it. */
export function Sign() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" className="text-accent shrink-0">
      <rect width="24" height="24" rx="6" fill="currentColor" />
      <path
        d="M6 7h7M6 11h5M6 17h4c5 0 2.5-6 8-6m-3-3 3 3-3 3"
        className="stroke-on-accent"
        fill="none"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
