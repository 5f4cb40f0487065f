import { useEffect, useRef, type RefObject } from 'react'
import { findingId, placeId, sectionId } from '../place-address.ts'
import type { ReviewPlace } from './use-review.ts'

/** Long enough for the browser to tell of the scrolling that a jump made. */
const SETTLING = 400

/**
 * Keeps the window at the reviewer's place: a jump brings its words into view and the finding into focus, and
 * scrolling by hand tells which § the reader has come to.
 */
export function useFollowPlace(
  source: RefObject<HTMLElement | null>,
  place: ReviewPlace,
  onPass: (sectionKey: string) => void,
): void {
  const { step } = place
  const jumpedAt = useRef(0)
  const latest = useRef({ place, onPass })
  useEffect(() => {
    latest.current = { place, onPass }
  })

  // Only a step moves the window: a § that the reader scrolls to is no place to be taken to.
  useEffect(() => {
    const { span, findingId: chosen, sectionKey, isEditing } = latest.current.place
    if (step === 0 && span === null) return
    jumpedAt.current = performance.now()
    const target = document.getElementById(span ? placeId(span.start) : sectionId(sectionKey))
    target?.scrollIntoView({ block: span ? 'center' : 'start' })
    if (step === 0 || chosen === null) return
    const card = document.getElementById(findingId(chosen))
    // A card that is edited has its focus in the first field.
    if (!isEditing) card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
  }, [step])

  useEffect(() => {
    const root = source.current
    if (!root) return
    // What the browser tells at first is where the page opens, not where somebody has scrolled.
    jumpedAt.current = performance.now()
    const observer = new IntersectionObserver(
      (entries) => {
        if (performance.now() - jumpedAt.current < SETTLING) return
        const entry = entries.find(({ isIntersecting }) => isIntersecting)
        const key = entry?.target instanceof HTMLElement ? entry.target.dataset['section'] : undefined
        if (key !== undefined) latest.current.onPass(key)
      },
      // A line at a third of the window: the § that crosses it is the one being read.
      { rootMargin: '-33% 0px -66% 0px' },
    )
    for (const section of root.querySelectorAll('[data-section]')) observer.observe(section)
    return () => observer.disconnect()
  }, [source])
}
