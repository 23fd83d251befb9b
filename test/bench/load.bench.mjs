/**
 * Load, derive, query and export a generated database, beside read_parquet of the same facts as the floor.
 * Needs a build. node test/bench/load.bench.mjs [articles = 200000] [facts an article = 10]
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportModelCounts } from '../../dist/export/model-counts.js'
import { allPlaces } from '../../dist/gazetteer/index.js'
import { loadRecords } from '../../dist/load/load-batch.js'
import { publish } from '../../dist/load/publish.js'
import { openReader } from '../../dist/load/reader.js'
import { refreshDerived } from '../../dist/load/refresh.js'
import { views } from '../../dist/load/views/index.js'
import { closeWriter, openWriter } from '../../dist/load/writer.js'
import { countRecords, makeRecords } from './generate-records.mjs'

const cookbook = readFileSync(new URL('../../data/cookbook.md', import.meta.url), 'utf8')
const articles = Number(process.argv[2] ?? 200_000)
const factCount = Number(process.argv[3] ?? 10)
const batchSize = 2_000

const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-bench-'))
const seconds = (since) => (performance.now() - since) / 1000
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`
const say = (what, value) => console.log(`${what.padEnd(34)} ${value}`)

try {
  const districts = allPlaces.filter((place) => place.level === 'district')
  const writer = await openWriter(folder)
  let records = 0
  let spent = 0
  const cpu = process.cpuUsage()
  let generating = 0
  for (let from = 0; from < articles; from += batchSize) {
    const batch = []
    const before = process.cpuUsage()
    for (let number = from; number < Math.min(articles, from + batchSize); number += 1) {
      batch.push(makeRecords(number, factCount, districts))
    }
    const made = process.cpuUsage(before)
    generating += made.user + made.system
    const start = performance.now()
    const result = await loadRecords(writer, batch)
    spent += seconds(start)
    records += result.records
    if (result.rejected > 0 || result.records !== batch.reduce((sum, one) => sum + countRecords(one), 0)) {
      throw new Error(`Loaded ${JSON.stringify(result)}`)
    }
  }
  say('articles', articles.toLocaleString('en-US'))
  say(
    'load',
    `${records.toLocaleString('en-US')} records in ${spent.toFixed(1)} s = ${Math.round(records / spent).toLocaleString('en-US')} records/s`,
  )

  const used = process.cpuUsage(cpu)
  say('CPU of loading', `${((used.user + used.system - generating) / 1e6).toFixed(1)} s`)
  let start = performance.now()
  await refreshDerived(writer)
  say('near-duplicates and claims', `${seconds(start).toFixed(1)} s`)
  start = performance.now()
  const file = await publish(writer)
  say('publish', `${seconds(start).toFixed(1)} s, ${megabytes(statSync(file).size)}`)
  closeWriter(writer)
  say('RSS after loading', megabytes(process.memoryUsage().rss))

  const reader = await openReader(file, { folders: [folder] })
  const { connection } = reader
  const time = async (what, sql) => {
    start = performance.now()
    const result = await connection.runAndReadAll(sql)
    say(what, `${seconds(start).toFixed(2)} s, ${result.currentRowCount.toLocaleString('en-US')} rows`)
  }
  for (const view of views) {
    await time(`view ${view.name}`, `SELECT * FROM ${view.name} LIMIT 1000`)
    await time(`count of ${view.name}`, `SELECT count(*) FROM ${view.name}`)
  }
  for (const [, title, sql] of cookbook.matchAll(/## (\d+\.[^\n]+)\n[\s\S]*?```sql\n([\s\S]*?)```/g)) {
    await time(title.slice(0, 33), sql)
  }
  start = performance.now()
  await exportModelCounts(connection, join(folder, 'model_counts.csv'))
  say(
    'model_counts.csv',
    `${seconds(start).toFixed(1)} s, ${megabytes(statSync(join(folder, 'model_counts.csv')).size)}`,
  )
  const parquet = join(folder, 'facts.parquet')
  start = performance.now()
  await connection.run(`COPY (FROM facts ORDER BY id) TO '${parquet}' (FORMAT parquet)`)
  say('facts.parquet', `${seconds(start).toFixed(1)} s, ${megabytes(statSync(parquet).size)}`)
  for (const from of ['facts', `read_parquet('${parquet}')`]) {
    start = performance.now()
    await connection.runAndReadAll(`SELECT measure, year(period_to), count(*), sum(value), count(DISTINCT subject_unit_id)
      FROM ${from} WHERE topic IS NOT NULL GROUP BY ALL`)
    say(`group by on ${from.startsWith('facts') ? 'facts' : 'read_parquet (floor)'}`, `${seconds(start).toFixed(2)} s`)
  }
  say('RSS at the end', megabytes(process.memoryUsage().rss))
  reader.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
