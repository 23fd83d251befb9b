import { expect, test } from 'vitest'
import { ProgressLine } from '../../src/cli/progress.js'
import type { CrawlProgress } from '../../src/crawl/crawl-report.js'

function openScreen(isTTY: boolean) {
  const written: string[] = []
  const out = { isTTY, columns: 60, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream
  return { out, written }
}

function after(pipeline: string, requests: number): CrawlProgress {
  return { pipeline, role: 'article', url: 'http://portal.example/', status: 200, requests, newArticles: 2, pending: 5 }
}

test('a terminal has one line, rewritten; lasting lines stand above it', () => {
  const { out, written } = openScreen(true)
  const line = new ProgressLine(out)
  line.update(after('a/b', 3))
  line.update(after('a/c', 4))
  expect(written.at(-1)).toBe('\r\x1b[2K2 portals, 7 pages, 4 new articles, 10 to go')
  line.line('một lỗi')
  expect(written.slice(-3)).toEqual(['\r\x1b[2K', 'một lỗi\n', '\r\x1b[2K2 portals, 7 pages, 4 new articles, 10 to go'])
  line.finish('a/b')
  line.update(after('a/c', 5))
  expect(written.at(-1)).toBe('\r\x1b[2K1 portals, 5 pages, 2 new articles, 5 to go')
  line.clear()
  expect(written.at(-1)).toBe('\r\x1b[2K')
})

test('elsewhere a portal has a plain line every few seconds, without control signs', () => {
  const { out, written } = openScreen(false)
  let now = 0
  const line = new ProgressLine(out, () => now, 5_000)
  for (; now <= 12_000; now += 1_000) line.update(after('a/b', now / 1_000))
  line.clear()
  expect(written).toEqual(['a/b: 5 pages, 2 new articles, 5 to go\n', 'a/b: 10 pages, 2 new articles, 5 to go\n'])
})
