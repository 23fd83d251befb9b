import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/eval/evaluate.js'
import { readGold } from '../../src/eval/gold.js'
import { makeTemporaryFolder } from '../temporary-folder.js'

function folderWith(files: Record<string, string>): string {
  const folder = makeTemporaryFolder('gold')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

describe('readGold', () => {
  test('finds a page beside or above its gold file', () => {
    const folder = folderWith({ 'gold/a.json': '{"file":"pages/a.txt"}', 'pages/a.txt': 'Một trang' })
    const [found] = readGold(join(folder, 'gold'))
    expect(found?.page?.kind).toBe('text')
  })

  test('a page that is missing is an error that names both files', () => {
    const folder = folderWith({ 'a.json': '{"file":"gone.txt"}' })
    expect(() => readGold(folder)).toThrow(/a\.json.*"gone\.txt"/)
  })

  test('a file that is not gold is an error that names field and file', () => {
    const folder = folderWith({ 'a.json': '{"facts":[{"value":"many"}]}' })
    expect(() => readGold(folder)).toThrow(/a\.json[\s\S]*evidence/)
  })

  test('a list holds one case an item', () => {
    const folder = folderWith({ 's.json': '[{"text":"a"},{"text":"b"}]' })
    expect(readGold(folder).map((item) => item.name)).toEqual(['s#1', 's#2'])
  })
})

describe('evaluate', () => {
  const text = 'Toàn huyện đăng ký 41 mô hình “Dân vận khéo”.'
  const fact = { evidence: '41 mô hình', value: 41, unit: 'mô hình', measure: 'registered', topic: 'Dân vận khéo' }

  test('a right label scores 1, a wrong value is both missed and spurious', () => {
    const right = folderWith({ 'a.json': JSON.stringify({ text, facts: [fact] }) })
    expect(evaluate(readGold(right)).scores().modelCounts).toMatchObject({ f1: 1, found: 1 })
    const wrong = folderWith({ 'a.json': JSON.stringify({ text, facts: [{ ...fact, value: 42 }] }) })
    expect(evaluate(readGold(wrong)).scores().facts).toMatchObject({ f1: 0, missed: 1, spurious: 1 })
  })

  test('a wrong measure costs the attribute and the model count, not the fact', () => {
    const folder = folderWith({ 'a.json': JSON.stringify({ text, facts: [{ ...fact, measure: 'recognised' }] }) })
    const scores = evaluate(readGold(folder)).scores()
    expect(scores.facts?.f1).toBe(1)
    expect(scores['facts.measure']?.f1).toBe(0)
    expect(scores.modelCounts?.f1).toBe(0)
  })

  test('a decoy that comes out as a fact is counted', () => {
    const folder = folderWith({ 'a.json': JSON.stringify({ text, notFacts: ['41'] }) })
    expect(evaluate(readGold(folder)).scores().notFacts).toMatchObject({ spurious: 1 })
  })
})
