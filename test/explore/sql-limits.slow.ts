import { afterAll, beforeAll, expect, test } from 'vitest'
import { kimBangReview } from '../load/make-records.js'
import { type ExplorerKit, openExplorer } from './explorer-kit.js'

let kit: ExplorerKit
beforeAll(async () => {
  kit = await openExplorer()
  await kit.publish([kimBangReview()])
})
afterAll(() => kit.close())

const endless = 'SELECT sum(a.range * b.range % 7) FROM range(10000000) a, range(10000000) b'
const greedy = 'SELECT list(a.range ORDER BY hash(a.range)) FROM range(1000000000) a'

test.each([
  ['without end', endless, 'Stopped after 10 seconds'],
  ['without bound in memory', greedy, ''],
])('a query %s is stopped; other pages go on meanwhile', async (_, sql, message) => {
  const start = performance.now()
  const slow = kit.ask(`/sql?${new URLSearchParams({ q: sql }).toString()}`)
  expect((await kit.ask('/facts')).status).toBe(200)
  const { status, text } = await slow
  expect(status).toBe(200)
  expect(text).toContain(`The query failed`)
  expect(text).toContain(message)
  expect(performance.now() - start).toBeLessThan(30_000)
})
