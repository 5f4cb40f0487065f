import { useEffect, useRef } from 'react'
import { findingId, placeId, sectionId } from '../place-address.ts'
import type { ReviewPlace } from './use-review.ts'

/** By which a hand scrolls. A page that a jump or a form that closes has moved scrolls without any of them. */
const HANDS = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'submit'] as const

/** The § that crosses a line at this share of the window is the one being read. */
const READING_LINE = 0.33

/**
 * Keeps the window at the reviewer's place: a jump brings its words into view and the finding into focus, and
 * scrolling by hand tells which § the reader has come to.
 */
export function useFollowPlace(place: ReviewPlace, onPass: (sectionKey: string) => void): void {
  const { step } = place
  const jumpedAt = useRef(-1)
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
    let frame = 0
    let handAt = 0
    const notice = (event: Event) => {
      if (scrolls(event)) handAt = performance.now()
    }
    const look = () => {
      frame = 0
      const key = sectionAtLine()
      if (key !== undefined) latest.current.onPass(key)
    }
    const listen = () => {
      if (handAt < jumpedAt.current || isWriting()) return
      frame ||= requestAnimationFrame(look)
    }
    for (const hand of HANDS) window.addEventListener(hand, notice, { passive: true, capture: true })
    window.addEventListener('scroll', listen, { passive: true })
    return () => {
      for (const hand of HANDS) window.removeEventListener(hand, notice, { capture: true })
      window.removeEventListener('scroll', listen)
      cancelAnimationFrame(frame)
    }
  }, [])
}

/** A press on the scroll bar is a press on the page itself; one on a button, or a key that presses it, scrolls nothing. */
function scrolls(event: Event): boolean {
  if (event.type === 'submit') return event.target instanceof Element && event.target.matches('[data-moves]')
  if (event instanceof KeyboardEvent) return /^(?:Page|Arrow|Home|End)/u.test(event.key)
  return event.type !== 'pointerdown' || event.target === document.documentElement
}

/** Whoever fills in a form of a § must not lose it, nor the answer to it, to another § that scrolls by. */
const isWriting = (): boolean =>
  document.activeElement?.matches('summary, input, select, textarea, details[open] form *') ?? false

/** Undefined while the source is not shown. */
function sectionAtLine(): string | undefined {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-section]')]
  if (!sections[0] || sections[0].offsetParent === null) return undefined
  const line = window.innerHeight * READING_LINE
  const here = sections.findLast((section) => section.getBoundingClientRect().top <= line)
  return (here ?? sections[0]).dataset['section']
}
