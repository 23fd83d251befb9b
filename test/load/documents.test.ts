import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeQuery } from '../../src/export/query.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { codebookEntries, codebookMarkdown } from '../../src/load/schema/codebook.js'
import { recordsJsonSchema } from '../../src/load/schema/json-schema.js'
import { packageRoot } from '../../src/package-root.js'
import { kimBangReview } from './make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from './temporary-writer.js'

let temporary: TemporaryWriter
beforeAll(async () => {
  temporary = await openTemporaryWriter()
  await loadRecords(temporary.writer, [kimBangReview()])
  await refreshDerived(temporary.writer)
})
afterAll(() => temporary.close())

describe('codebook', () => {
  test('data/codebook.md is what the schema gives; write it anew with: npm run codebook', () => {
    expect(readFileSync(join(packageRoot, 'data/codebook.md'), 'utf8')).toBe(codebookMarkdown())
  })

  test('says of every table, view and column what COMMENTs say', async () => {
    const comments = await temporary.rows(`
      SELECT table_name || '.' || column_name AS name, comment FROM duckdb_columns() WHERE NOT internal
      UNION ALL SELECT table_name, comment FROM duckdb_tables() WHERE NOT temporary
      UNION ALL SELECT view_name, comment FROM duckdb_views() WHERE NOT internal`)
    const written = new Map(comments.map(({ name, comment }) => [name, comment]))
    for (const { name, en, columns } of codebookEntries()) {
      expect(written.get(name)).toBe(en)
      for (const column of columns) expect(written.get(`${name}.${column.name}`), column.name).toBe(column.en)
    }
  })

  test('every field of the JSON Schema of records has a description', () => {
    const missing: string[] = []
    const walk = (schema: { properties?: Record<string, never>; items?: never; anyOf?: never[] }, path: string) => {
      for (const [name, inner] of Object.entries(schema.properties ?? {})) {
        const { description, type } = inner as { description?: string; type?: string }
        if (description === undefined && type !== 'object' && path.includes('.')) missing.push(`${path}.${name}`)
        walk(inner, `${path}.${name}`)
      }
      if (schema.items) walk(schema.items, `${path}[]`)
      for (const inner of schema.anyOf ?? []) walk(inner, path)
    }
    walk(recordsJsonSchema() as never, 'records')
    expect(missing.filter((name) => !/\.(blocks|removed)\[\]/.test(name))).toEqual([])
  })
})

describe('cookbook', () => {
  const text = readFileSync(join(packageRoot, 'data/cookbook.md'), 'utf8')
  const recipes = [...text.matchAll(/## (\d+)\. ([^\n]+)\n[\s\S]*?```sql\n([\s\S]*?)```/g)].map(
    ([, number, title, sql]) => ({ number: Number(number), title: title!, sql: sql! }),
  )

  test('has its questions in order', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(15)
    expect(recipes.map((recipe) => recipe.number)).toEqual(recipes.map((_, index) => index + 1))
  })

  test.each(recipes)('$number. $title', async ({ sql }) => {
    let answer = ''
    await writeQuery(temporary.writer.connection, sql, 'csv', (piece) => {
      answer += piece
    })
    expect(answer.split('\n')[0]).toMatch(/^[a-z_,]+$/)
  })

  test.each([
    [1, 'Hà Nam,Kim Bảng,2022-01-01,2022-06-30,95,mô hình,'],
    [3, '95,mô hình,registered,95 mô hình “Dân vận khéo”'],
    [4, 'Kim Bảng,2022-06-30,95,56,replicated'],
    [10, 'Nguyễn Mạnh Tuấn,Phó Bí thư Thường trực,Huyện ủy,current,2022-07-28,2022-07-28,1'],
    [17, 'wrong\n0\n'],
  ])('recipe %i finds %s', async (number, row) => {
    let answer = ''
    await writeQuery(temporary.writer.connection, recipes[number - 1]!.sql, 'csv', (piece) => {
      answer += piece
    })
    expect(answer).toContain(row)
  })
})
