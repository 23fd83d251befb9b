/**
 * Load, derive, query and export a generated database, beside read_parquet of the same rows as the floor.
 * Needs a build. node test/bench/load.bench.mjs [articles = 200000] [facts an article = 10]
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { allPlaces } from '../../dist/gazetteer/index.js'
import { loadBatch } from '../../dist/load/load-batch.js'
import { loadPipelines } from '../../dist/load/load-rows.js'
import { publish } from '../../dist/load/publish.js'
import { openReader } from '../../dist/load/reader.js'
import { prepareRecords } from '../../dist/load/record-lines.js'
import { refreshDerived } from '../../dist/load/refresh.js'
import { views } from '../../dist/load/views/index.js'
import { closeWriter, openWriter } from '../../dist/load/writer.js'
import { countRecords, makeIssues, makePage, makePipelines, makeRecords } from './generate-records.mjs'

const cookbook = readFileSync(new URL('../../data/cookbook.md', import.meta.url), 'utf8')
const articles = Number(process.argv[2] ?? 200_000)
const factCount = Number(process.argv[3] ?? 10)
const batchSize = 2_000

const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-bench-'))
const elapsed = (since) => (performance.now() - since) / 1000
const count = (number) => Math.round(number).toLocaleString('en-US')
const megabytes = (bytes) => `${count(bytes / 1e6)} MB`
const say = (what, value) => console.log(`${what.padEnd(38)} ${value}`)

/** What must hold and does not. */
const short = []
function mustHold(what, value, holds) {
  say(what, holds ? value : `${value}  <- short`)
  if (!holds) short.push(what)
}

async function load() {
  const districts = allPlaces.filter((place) => place.level === 'district')
  const writer = await openWriter(folder)
  await loadPipelines(writer, makePipelines(districts))
  let rows = 0
  let spent = 0
  for (let from = 0; from < articles; from += batchSize) {
    const numbers = Array.from({ length: Math.min(batchSize, articles - from) }, (_, index) => from + index)
    const records = numbers.map((number) => makeRecords(number, factCount, districts))
    const pages = records.map(makePage)
    const issues = makeIssues(pages)
    const start = performance.now()
    const result = await loadBatch(writer, { articles: records.map(prepareRecords), pages, issues })
    spent += elapsed(start)
    rows += result.records
    if (result.rejected > 0 || result.records !== records.reduce((sum, one) => sum + countRecords(one), 0)) {
      throw new Error(`Loaded ${JSON.stringify(result)}`)
    }
  }
  say('articles', count(articles))
  mustHold('load', `${count(rows)} records in ${spent.toFixed(1)} s = ${count(rows / spent)}/s`, rows / spent >= 50_000)
  let start = performance.now()
  await refreshDerived(writer)
  say('near-duplicates and claims', `${elapsed(start).toFixed(1)} s`)
  start = performance.now()
  const file = await publish(writer)
  say('publish', `${elapsed(start).toFixed(1)} s, ${megabytes(statSync(file).size)}`)
  closeWriter(writer)
  say('largest RSS of loading', `${count(process.resourceUsage().maxRSS / 1000)} MB`)
  return { file, rows }
}

async function ask(file) {
  const { connection, close } = await openReader(file)
  const time = async (what, sql) => {
    const start = performance.now()
    const result = await connection.runAndReadAll(sql)
    const spent = elapsed(start)
    mustHold(what, `${spent.toFixed(2)} s, ${count(result.currentRowCount)} rows`, spent <= 1)
  }
  for (const { name } of views) {
    await time(`first rows of ${name}`, `FROM ${name} LIMIT 1000`)
    await time(`count of ${name}`, `SELECT count(*) FROM ${name}`)
  }
  for (const [, title, sql] of cookbook.matchAll(/## (\d+\.[^\n]+)\n[\s\S]*?```sql\n([\s\S]*?)```/g)) {
    await time(title.slice(0, 37), sql)
  }
  close()
}

/** Runs a command of its own process: what it keeps in memory is its own. */
function run(what, ...args) {
  const script = fileURLToPath(new URL('measured-command.mjs', import.meta.url))
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [script, ...args, '--data', folder], { encoding: 'utf8' })
  const rss = Number(/largest RSS (\d+) MB/.exec(stderr)?.[1])
  if (status !== 0) throw new Error(`${what}: ${stderr}`)
  mustHold(what, `${elapsed(start).toFixed(1)} s, largest RSS ${count(rss)} MB`, rss < 1_000)
}

function exportAll() {
  const out = (name) => ['--out', join(folder, name)]
  run('export --excel', 'export', '--excel')
  say(
    '  of it',
    `${readdirSync(join(folder, 'output/release/csv')).length} tables, ${megabytes(sizeOf('output/release'))}`,
  )
  run(
    'export again, with changes and text',
    'export',
    '--text',
    '--to',
    join(folder, 'second'),
    '--last',
    join(folder, 'output/release'),
  )
  for (const format of ['csv', 'json', 'parquet']) {
    run(`query of all facts as ${format}`, 'query', 'FROM v_facts', '--format', format, ...out(`facts.${format}`))
  }
  run('review of all doubts as csv', 'review', '--limit', '100000000', '--format', 'csv', ...out('review.csv'))
  run('report', 'report', ...out('report.html'))
  run('verify', 'verify', '--no-archive')
}

function sizeOf(path) {
  const entries = readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
  return entries.reduce((sum, one) => sum + (one.isFile() ? statSync(join(one.parentPath, one.name)).size : 0), 0)
}

/** DuckDB alone reads the same rows from Parquet: into tables, into files, and for one question. */
async function floor(rows) {
  const instance = await DuckDBInstance.create(join(folder, 'floor.duckdb'), { memory_limit: '2GB' })
  const connection = await instance.connect()
  const parquet = (table) => `read_parquet('${join(folder, 'second/parquet', `${table}.parquet`)}')`
  const time = async (what, sql, tell = () => '') => {
    const start = performance.now()
    await connection.run(sql)
    say(`floor: ${what}`, `${elapsed(start).toFixed(2)} s${tell(elapsed(start))}`)
  }
  const tables = ['articles', 'dates', 'units', 'officials', 'positions', 'facts', 'documents', 'checks']
  const fill = tables.map((table) => `CREATE TABLE ${table} AS FROM ${parquet(table)}`).join('; ')
  await time('load', fill, (spent) => ` = ${count(rows / spent)} records/s`)
  mkdirSync(join(folder, 'floor'))
  const copies = (kind) =>
    readdirSync(join(folder, 'second/parquet'))
      .map((name) => name.replace('.parquet', ''))
      .map((name) => `COPY (FROM ${parquet(name)}) TO '${join(folder, 'floor', `${name}.${kind}`)}' (FORMAT ${kind})`)
      .join('; ')
  await time('all tables as CSV', copies('csv'))
  await time('all tables as Parquet', copies('parquet'))
  const question = `SELECT measure, year(period_to), count(*), sum(value), count(DISTINCT subject_unit_id)
    FROM facts WHERE topic IS NOT NULL GROUP BY ALL`
  await time('group by on tables', question)
  await time('group by on read_parquet', question.replace('FROM facts', `FROM ${parquet('facts')}`))
  connection.closeSync()
  instance.closeSync()
}

try {
  const { file, rows } = await load()
  await ask(file)
  exportAll()
  await floor(rows)
  console.log(short.length === 0 ? 'All that must hold holds.' : `Short of what must hold: ${short.join('; ')}`)
  process.exitCode = short.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
