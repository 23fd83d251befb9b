import { describe, expect, test } from 'vitest'
import { inGroups, inOrder } from '../../../src/run/stage/in-order.js'

describe('work side by side', () => {
  async function* upTo(count: number, taken: number[] = []) {
    for (let number = 0; number < count; number += 1) {
      taken.push(number)
      yield number
    }
  }

  test('comes out in order, and no more is taken in than agreed', async () => {
    const taken: number[] = []
    const out: number[] = []
    const work = async (number: number) => {
      await new Promise((resolve) => setTimeout(resolve, (number * 7) % 20))
      return number
    }
    for await (const number of inOrder(upTo(30, taken), 4, work)) {
      out.push(number)
      expect(taken.length - out.length).toBeLessThanOrEqual(4)
    }
    expect(out).toEqual(taken)
  })

  test('a failure comes in its turn', async () => {
    const out: number[] = []
    const work = async (number: number) => (number === 2 ? Promise.reject(new Error('hai')) : number)
    const read = async () => {
      for await (const number of inOrder(upTo(9), 5, work)) out.push(number)
    }
    await expect(read()).rejects.toThrow('hai')
    expect(out).toEqual([0, 1])
  })

  test('groups keep everything', async () => {
    const groups: number[][] = []
    for await (const group of inGroups(upTo(7), 3)) groups.push(group)
    expect(groups).toEqual([[0, 1, 2], [3, 4, 5], [6]])
  })
})
