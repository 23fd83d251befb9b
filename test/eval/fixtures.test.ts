import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/eval/evaluate.js'
import { readFixtures } from '../../src/eval/fixtures.js'
import { makeTemporaryFolder } from '../temporary-folder.js'

function fixtureWith(files: Record<string, string>): string {
  const folder = makeTemporaryFolder('fixtures')
  mkdirSync(join(folder, 'nukeviet', 'a'), { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'nukeviet', 'a', name), content)
  return folder
}

describe('readFixtures', () => {
  test('a page without expected records is an error', () => {
    expect(() => readFixtures(fixtureWith({ 'page.html': '<p>x</p>' }))).toThrow(/a page without expected\.json/)
  })

  test.each(['{"reviewed":false,"file":"page.html"}', '{"file":"page.html"}'])(
    'records nobody reviewed: %s',
    (json) => {
      expect(() => readFixtures(fixtureWith({ 'page.html': '<p>x</p>', 'expected.json': json }))).toThrow(
        /not reviewed/,
      )
    },
  )

  test('a reviewed fixture is a case with its page', () => {
    const json = '{"reviewed":true,"file":"page.html","facts":[]}'
    const [found] = readFixtures(fixtureWith({ 'page.html': '<p>x</p>', 'expected.json': json }))
    expect(found).toMatchObject({ name: 'nukeviet/a', page: { kind: 'html' } })
  })
})

describe('the fixtures of this repository', () => {
  const fixtures = readFixtures('fixtures')

  test('there are some', () => {
    expect(fixtures.length).toBeGreaterThan(0)
  })

  test.each(fixtures)('$name gives its expected records', (fixture) => {
    expect(evaluate([fixture]).misses).toEqual([])
  })
})
