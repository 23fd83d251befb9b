import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { listArchivedPipelines } from '../crawl/archive/archive-files.js'
import { dataPaths } from '../load/data-paths.js'
import { quoteText } from '../load/schema/column.js'
import { closeWriter, openWriter } from '../load/writer.js'
import { acquireLock } from '../load/writer-lock.js'
import type { Pipeline } from '../model/pipeline.js'
import { isDemoPipeline, realPipelinesIn } from './demo-apart.js'
import { loadArchive } from './load-archive.js'
import type { LoadCounts } from './load-items.js'
import { sessionLimits } from './session.js'
import { StagePool } from './stage/stage-pool.js'

export type RebuildOptions = {
  dataDir: string
  pipelines: readonly Pipeline[]
  signal: AbortSignal
  since: string
  /** Worker threads that clean and extract. */
  threads?: number | undefined
  onLoaded: (pipeline: Pipeline, result: LoadCounts) => void
}

/** Pipelines that a rebuild reads: those with an archive, the demo's only where no real ones are beside them. */
export function pipelinesToRebuild(dataDir: string): string[] {
  const real = realPipelinesIn(dataDir)
  return real.length > 0 ? real : listArchivedPipelines(dataDir).filter(isDemoPipeline)
}

/**
 * Makes the working database anew from the archive, beside the present one, and puts it in place when it is whole.
 * Nothing changes where the signal aborts it. What no archive holds, the history of runs and of crawling, is taken over
 * from the published database. Returns whether it came to its end; publishing is the caller's.
 */
export async function rebuildDatabase(options: RebuildOptions): Promise<boolean> {
  const paths = dataPaths(options.dataDir)
  mkdirSync(paths.work, { recursive: true })
  const lock = await acquireLock(paths.lockFile, { command: 'rebuild', since: options.since })
  const folder = join(paths.work, 'rebuild')
  try {
    rmSync(folder, { recursive: true, force: true })
    const whole = await build(folder, paths.publishedFile, options)
    if (!whole) return false
    rmSync(`${paths.workFile}.wal`, { force: true })
    renameSync(dataPaths(folder).workFile, paths.workFile)
    return true
  } finally {
    rmSync(folder, { recursive: true, force: true })
    lock.release()
  }
}

async function build(folder: string, published: string, options: RebuildOptions): Promise<boolean> {
  const writer = await openWriter(folder, sessionLimits)
  const pool = new StagePool({ threads: options.threads })
  try {
    for (const pipeline of options.pipelines) {
      const { dataDir, signal } = options
      const result = await loadArchive(writer, pipeline, { pool, dataDir, runId: 'rebuild', signal })
      if (signal.aborted) return false
      options.onLoaded(pipeline, result)
    }
    if (existsSync(published)) await takeOverHistory(writer.connection, published)
    await writer.connection.run('CHECKPOINT')
    return true
  } finally {
    await pool.close()
    closeWriter(writer)
  }
}

/** Runs, issues of fetching, and which run fetched a page: by name, since the older file may have fewer columns. */
async function takeOverHistory(connection: DuckDBConnection, published: string): Promise<void> {
  await connection.run(`ATTACH ${quoteText(published)} AS earlier (READ_ONLY)`)
  await connection.run('INSERT OR IGNORE INTO runs BY NAME SELECT * FROM earlier.runs')
  await connection.run(`INSERT OR IGNORE INTO issues BY NAME
    SELECT * FROM earlier.issues WHERE stage IN ('pipeline', 'crawl', 'import')`)
  await connection.run('UPDATE pages SET run_id = e.run_id FROM earlier.pages e WHERE e.page_id = pages.page_id')
  await connection.run('DETACH earlier')
}
