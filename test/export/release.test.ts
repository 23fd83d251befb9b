import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maskExpression, readTakedown, TakedownError } from '../../src/export/release/takedown.js'
import { openReader } from '../../src/load/reader.js'
import { verifyEvidence } from '../../src/load/verify.js'
import { defuse } from './defuse.js'
import { openReleases, type Release } from './make-release.js'

let releases: Awaited<ReturnType<typeof openReleases>>
let plain: Release
let masked: Release
beforeAll(async () => {
  releases = await openReleases()
  plain = await releases.release('plain', { excel: true })
  masked = await releases.release('masked', { text: true, takedown: { names: ['Nguyễn Mạnh Tuấn'], urls: [] } })
})
afterAll(() => releases.temporary.close())

describe('exportRelease', () => {
  test('writes every table twice, with package, codebook, schema, citation and digests that hold', async () => {
    const made = plain
    expect(readdirSync(made.folder).sort()).toEqual([
      'CHANGES.md',
      'CITATION.cff',
      'SHA256SUMS',
      'codebook.md',
      'csv',
      'datapackage.json',
      'excel',
      'parquet',
      'records.schema.json',
      'tinhuyen.duckdb',
    ])
    expect(readdirSync(join(made.folder, 'csv')).sort()).toEqual(made.tables.map((table) => `${table}.csv`).sort())
    expect(readdirSync(join(made.folder, 'parquet'))).toHaveLength(made.tables.length)
    const pack = JSON.parse(made.read('datapackage.json'))
    for (const resource of pack.resources) {
      const header = made.read(resource.path).split('\n')[0]
      expect(resource.schema.fields.map((field: { name: string }) => field.name).join(',')).toBe(header)
      expect(resource.schema.fields.every((field: { description: string }) => field.description !== '')).toBe(true)
    }
    expect(execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: made.folder }).toString()).toBe('')
    expect(made.read('CITATION.cff')).toContain('version: "2025.1"')
    expect(made.read('codebook.md')).toContain('| claim_id |')
    expect(made.read('CHANGES.md')).toContain('First release.')
  })

  test('private citizens, reporters and full text stay inside', async () => {
    const made = plain
    expect(made.read('csv/officials.csv')).not.toContain('Trần Thị Mai')
    expect(made.read('csv/v_officials.csv')).toContain('Nguyễn Mạnh Tuấn')
    const articles = made.read('csv/articles.csv')
    expect(articles).not.toMatch(/Phóng viên Ba|Ảnh Tư|Trang chủ|Sáu tháng qua/)
    const reader = await openReader(join(made.folder, 'tinhuyen.duckdb'))
    const rows = await reader.connection.runAndReadAll(
      `SELECT count(author) + count(photo_credit) + count(nullif(text, '')) + len(flatten(list(removed))) FROM articles`,
    )
    expect(Number(rows.getRows()[0]![0])).toBe(0)
    reader.close()
  })

  test('the database inside is self-contained: views answer, comments are there, text and offsets hold when asked for', async () => {
    const made = masked
    const reader = await openReader(join(made.folder, 'tinhuyen.duckdb'))
    const counts = await reader.connection.runAndReadAll(`SELECT count FROM v_model_counts ORDER BY count`)
    expect(counts.getRows().flat()).toEqual([7, 39, 56, 95])
    const comments = await reader.connection.runAndReadAll(
      `SELECT count(*)::INTEGER FROM duckdb_columns() WHERE NOT internal AND comment IS NULL`,
    )
    expect(comments.getRows()).toEqual([[0]])
    const findings = await verifyEvidence(reader.connection)
    expect(findings.reduce((sum, one) => sum + one.wrong, 0)).toBe(0)
    expect(findings.find((one) => one.what === 'quotes of facts')).toMatchObject({ checked: 4 })
    reader.close()
  })

  test('a taken-down name is covered letter by letter wherever words show it, and its rows are gone', async () => {
    const made = masked
    for (const file of readdirSync(join(made.folder, 'csv'))) {
      expect(made.read(`csv/${file}`), file).not.toMatch(/nguyễn mạnh tuấn(?!n)/iu)
    }
    expect(made.read('csv/articles.csv')).toContain(`ông ${'█'.repeat(16)}, Chủ tịch`)
    expect(made.read('csv/articles.csv')).toContain('Nguyễn Mạnh Tuấnn')
    expect(made.read('csv/officials.csv').trim().split('\n')).toHaveLength(1)
    expect(made.read('csv/positions.csv').trim().split('\n')).toHaveLength(1)
    const reader = await openReader(join(made.folder, 'tinhuyen.duckdb'))
    const findings = await verifyEvidence(reader.connection)
    expect(findings.reduce((sum, one) => sum + one.wrong, 0)).toBe(0)
    reader.close()
  })
})

describe('CSV for spreadsheets', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+84 123', "'+84 123"],
    ['-5 mô hình', "'-5 mô hình"],
    ['@dai', "'@dai"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['001', '="001"'],
    ['350', '="350"'],
    ['12e5', '="12e5"'],
    ['19-5', '="19-5"'],
    ['TRUE', '="TRUE"'],
    ['19-CT/TU', '19-CT/TU'],
    ['mô hình', 'mô hình'],
    ['5 mô hình', '5 mô hình'],
    ['', ''],
    ['x'.repeat(40_000), `${'x'.repeat(32_765)}…`],
    ['ề'.repeat(32_766), 'ề'.repeat(32_766)],
    [`=${'x'.repeat(40_000)}`, `'=${'x'.repeat(32_764)}…`],
    ['🇻'.repeat(20_000), `${'🇻'.repeat(16_382)}…`],
    ['12\n', '12\n'],
  ])('%j is written as %j', async (text, written) => {
    expect(await defuse([text])).toEqual([written])
  })

  test('has a byte order mark and CRLF, defuses text and leaves figures', async () => {
    const made = plain
    const text = made.read('excel/v_model_counts.csv')
    expect(text.startsWith('\uFEFFclaim_id,')).toBe(true)
    expect(text.split('\r\n').length).toBe(6)
    expect(text).toContain(`"'=HYPERLINK(""http://x.example"";""bấm"")"`)
    expect(text).toContain(',"=""001""",')
    expect(text).toContain(',7,mô hình,')
    expect(made.read('csv/v_model_counts.csv')).toContain('"=HYPERLINK(""http://x.example"";""bấm"")"')
  })
})

describe('maskExpression', () => {
  test.each([
    ['bà Trần Thị Thủy và Trần Thị Thủy', `bà ${'█'.repeat(13)} và ${'█'.repeat(13)}`],
    ['Bà TRẦN THỊ THUỶ.', `Bà ${'█'.repeat(13)}.`],
    ['Trần Thị\nThuỷ', '█'.repeat(13)],
    ['Trần Thị Thủy Trần Thị Thủy', `${'█'.repeat(13)} ${'█'.repeat(13)}`],
    ['Trần Thị Thùy', 'Trần Thị Thùy'],
    ['Trần Thị Thủyn', 'Trần Thị Thủyn'],
    ['Trần Thị Thuỳ Dung', 'Trần Thị Thuỳ Dung'],
  ])('%j is published as %j', async (text, published) => {
    const { connection } = releases.temporary.writer
    const sql = `SELECT ${maskExpression('$1::VARCHAR', ['Trần Thị Thủy'])}`
    expect((await connection.runAndReadAll(sql, [text])).getRows()).toEqual([[published]])
  })
})

describe('readTakedown', () => {
  test('reads names and addresses', () => {
    const file = join(releases.temporary.folder, 'takedown.csv')
    writeFileSync(file, 'kind,value\nname,Nguyễn  Văn A\nurl,https://portal.example/1\n')
    expect(readTakedown(file)).toEqual({ names: ['Nguyễn Văn A'], urls: ['https://portal.example/1'] })
    expect(readTakedown(join(releases.temporary.folder, 'none.csv'))).toEqual({ names: [], urls: [] })
  })

  test.each(['kind,value\nperson,A\n', 'kind,value\nname,\n'])('refuses %j', (text) => {
    const file = join(releases.temporary.folder, 'wrong.csv')
    writeFileSync(file, text)
    expect(() => readTakedown(file)).toThrow(TakedownError)
    expect(existsSync(file)).toBe(true)
  })
})
