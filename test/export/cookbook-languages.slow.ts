import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportModelCounts } from '../../src/export/model-counts.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { packageRoot } from '../../src/package-root.js'
import { kimBangReview } from '../load/make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from '../load/temporary-writer.js'
import { hasReader, pythonWith } from './csv-readers.js'

const cookbook = readFileSync(join(packageRoot, 'data/cookbook.md'), 'utf8')
const blocks = [...cookbook.matchAll(/```(r|python)\n([\s\S]*?)```/g)].map(([, language, code]) => ({
  language: language as 'r' | 'python',
  code: code!,
}))
const ofCsv = blocks.filter(({ code }) => code.includes('model_counts.csv'))

let temporary: TemporaryWriter
beforeAll(async () => {
  temporary = await openTemporaryWriter()
  await loadRecords(temporary.writer, [kimBangReview()])
  await refreshDerived(temporary.writer)
  mkdirSync(join(temporary.folder, 'data/output'), { recursive: true })
  await exportModelCounts(temporary.writer.connection, join(temporary.folder, 'data/output/model_counts.csv'))
})
afterAll(() => temporary.close())

const canRun = { r: hasReader('R'), python: hasReader('pandas') }

function runScript(language: 'r' | 'python', code: string) {
  const [command, flag] = language === 'r' ? ['Rscript', '-e'] : [pythonWith('pandas')!, '-c']
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  return spawnSync(command!, [flag!, code], { cwd: temporary.folder, encoding: 'utf8', env })
}

test('there are examples in both languages', () => {
  expect(blocks.filter(({ language }) => language === 'r')).toHaveLength(3)
  expect(blocks.filter(({ language }) => language === 'python')).toHaveLength(2)
  expect(ofCsv.map(({ language }) => language)).toEqual(['r', 'python'])
})

describe.each(blocks)('$language: $code', ({ language, code }) => {
  test.skipIf(!canRun[language])('is of right syntax', () => {
    const quoted = JSON.stringify(code)
    const parse = language === 'r' ? `invisible(parse(text = ${quoted}))` : `import ast; ast.parse(${quoted})`
    expect(runScript(language, parse)).toMatchObject({ status: 0, stderr: '' })
  })

  test('asks SQL that the database answers', async () => {
    for (const [, sql] of code.matchAll(/"(SELECT [^"]+)"/g)) expect(await temporary.rows(sql!)).toHaveLength(1)
  })
})

test.each(ofCsv.filter(({ language }) => canRun[language]))(
  '$language reads model_counts.csv',
  ({ language, code }) => {
    const print =
      language === 'r'
        ? 'cat(totals$district_code, totals$district, totals$count)'
        : 'row = totals.iloc[0]; print(row["district_code"], row["district"], row["count"])'
    expect(runScript(language, `${code}\n${print}`).stdout.trim()).toBe('350 Kim Bảng 95')
  },
)
