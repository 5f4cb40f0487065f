import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createDrawQueue } from '#app/protocols/viewer/draw-queue.ts'

test('the nearest is drawn first, one at a time, and what is taken back is not drawn', async () => {
  const queue = createDrawQueue()
  const drawn: string[] = []
  let atOnce = 0
  const add = (name: string, distance: number) =>
    queue.add({
      distance: () => distance,
      draw: async () => {
        expect(++atOnce).toBe(1)
        await wait(1)
        atOnce--
        drawn.push(name)
      },
    })
  add('far', 900)
  add('here', 0)
  const takeBack = add('gone', 10)
  add('near', 300)
  takeBack()
  await expect.poll(() => drawn).toEqual(['here', 'near', 'far'])
})
