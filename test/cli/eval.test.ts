import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shareInterval } from '../../src/eval/interval.js'
import { makeFolder, runCli } from './cli-kit.js'
import { newsPage } from './news-portal.js'

const text = 'Năm 2022, toàn huyện đăng ký 41 mô hình “Dân vận khéo”.'
const fact = { evidence: '41 mô hình', value: 41, unit: 'mô hình', measure: 'registered', topic: 'Dân vận khéo' }

function goldFolder(files: Record<string, unknown>): string {
  const folder = makeFolder()
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

test('scores are printed by kind and attribute, with the misses below', async () => {
  const cwd = goldFolder({
    'dung.json': { text, facts: [fact] },
    'sai.json': { text, facts: [{ ...fact, value: 42 }] },
  })
  const { code, stdout } = await runCli(['eval', '.'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^2 cases; the ranges are 95% intervals\nkind +found +missed +extra +P +R +F1\n/)
  expect(stdout).toMatch(/^facts +1 +1 +1 +0\.500 \(0\.09–0\.91\) +0\.500 \(0\.09–0\.91\) +0\.500$/m)
  expect(stdout).toMatch(/^facts\.measure +1 +0 +0 +1\.000 \(0\.21–1\.00\) +1\.000 \(0\.21–1\.00\) +1\.000$/m)
  expect(stdout).toMatch(/^sai: facts missed: /m)
  expect(stdout).toMatch(/^sai: facts spurious: /m)
  const floor = await runCli(['eval', '.', '--json', '--min-f1', '0.9'], { cwd })
  expect(floor.code).toBe(1)
  expect(JSON.parse(floor.stdout)).toMatchObject({ cases: 2, scores: { facts: { f1: 0.5 } } })
  expect(floor.stderr).toMatch(/^tinhuyen: below 0\.9: facts/)
})

test.each([
  ['a folder without gold files', {}, ['.'], 1, '.: no gold files (*.json) in it'],
  [
    'a case without page or text',
    { 'a.json': { facts: [] } },
    ['.'],
    1,
    'a.json: neither "file" nor "text" says what was labelled',
  ],
])('%s is named', async (_what, files, args, exitCode, message) => {
  const { code, stderr } = await runCli(['eval', ...args], { cwd: goldFolder(files) })
  expect(stderr).toContain(message)
  expect(code).toBe(exitCode)
})

test('label drafts what a page gives; eval counts it once it is reviewed', async () => {
  const cwd = goldFolder({ 'trang.html': newsPage('Tổng kết công tác dân vận năm 2022', 33) })
  const labelled = await runCli(['label', 'trang.html', '--district', '350'], { cwd })
  expect(labelled).toMatchObject({ code: 0 })
  const draft = JSON.parse(readFileSync(join(cwd, 'trang.json'), 'utf8'))
  expect(draft).toMatchObject({ reviewed: false, file: 'trang.html', source: { districtCode: '350' } })
  expect(draft.facts).toContainEqual(expect.objectContaining({ value: 33, unit: 'mô hình' }))

  const unreviewed = await runCli(['eval', '.'], { cwd })
  expect(unreviewed.code).toBe(1)
  expect(unreviewed.stderr).toContain('1 drafts left out: nobody has reviewed them yet')
  writeFileSync(join(cwd, 'trang.json'), JSON.stringify({ ...draft, reviewed: true }))
  expect(await runCli(['eval', '.', '--min-f1', '1'], { cwd })).toMatchObject({ code: 0 })
})

describe('shareInterval', () => {
  test.each([
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
    [95, 100, 0.888, 0.978],
    [1, 2, 0.095, 0.905],
  ])('%i of %i: %d to %d', (successes, trials, low, high) => {
    const interval = shareInterval(successes, trials)!
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })

  test('nothing tried tells nothing', () => {
    expect(shareInterval(0, 0)).toBeNull()
  })
})
