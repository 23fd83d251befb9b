import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { columnsOf, writeCsv } from '../../src/export/csv.js'
import { writeExcelCsv } from '../../src/export/excel-csv.js'
import { writeParquet } from '../../src/export/parquet.js'
import { csvReaders, hasCommand, hasReader } from './csv-readers.js'
import { defuse } from './defuse.js'

const texts = [
  'mô hình “Dân vận khéo”',
  '=1+1',
  '+84 912',
  '-5 mô hình',
  '@SUM(A1)',
  '001',
  '12345678901234567',
  '1e5',
  '19-5',
  'có "ngoặc", phẩy;\nxuống dòng',
  '',
  'Ậ́p 👩‍👩‍👧 🇻🇳',
  ` đầu dòng trống`,
  'dài '.repeat(25_000),
  'NA',
  'TRUE',
  '\\N \\',
  "'nháy' `đơn` # không phải chú thích",
]

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tinhuyen-sheet-'))
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run('CREATE TABLE cells (n INTEGER, words VARCHAR, figure DOUBLE, day DATE)')
  const appender = await connection.createAppender('cells')
  texts.forEach((words, index) => {
    appender.appendInteger(index)
    appender.appendVarchar(words)
    appender.appendDouble(index * 1000.5)
    appender.appendNull()
    appender.endRow()
  })
  appender.closeSync()
  await connection.run(`UPDATE cells SET day = DATE '2022-01-01' + n`)
  const columns = await columnsOf(connection, 'cells')
  await writeCsv(connection, { from: 'cells', columns, orderBy: ['n'], file: join(folder, 'exact.csv') })
  await writeExcelCsv(connection, { from: 'cells', columns, orderBy: ['n'], file: join(folder, 'excel.csv') })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(Object.entries(csvReaders))('read by %s', (name, read) => {
  test.skipIf(!hasReader(name))('the exact CSV gives the same letters and figures', () => {
    const [header, ...rows] = read(join(folder, 'exact.csv'))
    expect(header).toEqual(['n', 'words', 'figure', 'day'])
    expect(rows.map((row) => row[1])).toEqual(texts)
    expect(rows.map((row) => Number(row[2]))).toEqual(texts.map((_, index) => index * 1000.5))
    expect(rows[3]![3]).toBe('2022-01-04')
  })
})

test('rows stand in the order of the Parquet, however many they are', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(
    `CREATE TABLE many AS SELECT hash(n) AS n, '-' || n AS words, n / 3 AS figure FROM range(200_000) t(n)`,
  )
  const columns = await columnsOf(connection, 'many')
  const parquet = join(folder, 'many.parquet')
  await writeParquet(connection, { from: 'many', columns, orderBy: ['n'], rowGroup: 2_048, file: parquet })
  for (const write of [writeCsv, writeExcelCsv]) {
    const file = join(folder, 'many.csv')
    await write(connection, { from: `read_parquet('${parquet}')`, columns, file })
    const numbers = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => BigInt(line.split(',')[0]!))
    expect(numbers).toHaveLength(200_000)
    expect(numbers.findIndex((number, at) => at > 0 && number <= numbers[at - 1]!)).toBe(-1)
  }
})

describe.skipIf(!hasCommand('soffice') || !hasReader('Python'))('opened by LibreOffice', () => {
  test('the spreadsheet CSV gives the same values and letters, defused cells apart', async () => {
    const csvFilter = '44,34,76,1,,0,false,true,false'
    execFileSync('soffice', [
      ...['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`],
      ...[`--infilter=CSV:${csvFilter}`, '--convert-to', `csv:Text - txt - csv (StarCalc):${csvFilter}`],
      ...['--outdir', join(folder, 'opened'), join(folder, 'excel.csv')],
    ])
    const [, ...rows] = csvReaders.Python(join(folder, 'opened', 'excel.csv'))
    const written = await defuse(texts)
    const expected = texts.map((text, at) => (/^[=+\-@]/.test(text) || text.length > 32_767 ? written[at] : text))
    expect(rows.map((row) => row[1])).toEqual(expected)
    expect(rows.map((row) => Number(row[2]))).toEqual(texts.map((_, index) => index * 1000.5))
  })

  test('its bytes are what spreadsheets expect', () => {
    const text = readFileSync(join(folder, 'excel.csv'), 'utf8')
    expect(text.startsWith('\uFEFFn,words,figure,day\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\r')
  })
})
