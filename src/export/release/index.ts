import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { codebookMarkdown } from '../../load/schema/codebook.js'
import { quoteText } from '../../load/schema/column.js'
import { recordsJsonSchema } from '../../load/schema/json-schema.js'
import { type Change, changesMarkdown, findChanges } from './changes.js'
import { dataPackage } from './data-package.js'
import { manifest } from './manifest.js'
import { makePublicDatabase } from './public-database.js'
import { publicTables } from './public-tables.js'
import { citation, type ReleaseInfo } from './release-info.js'
import type { Takedown } from './takedown.js'
import { writeTables } from './write-tables.js'

export type ReleaseOptions = {
  /** Published database */
  source: string
  /** Folder to be made; what stands there is replaced */
  folder: string
  info: ReleaseInfo
  takedown: Takedown
  /** Folder of the release that changes are told against */
  last?: string | null
  /** Full text of articles in the export */
  text?: boolean
  /** Second CSVs for spreadsheets */
  excel?: boolean
}

export type ReleaseResult = { folder: string; tables: string[]; changes: Change[] }

/**
 * Writes a release: CSV and Parquet (the same bytes for the same records), one self-contained .duckdb, data package,
 * codebook, JSON Schema, citation, changes and digests. The folder appears when it is whole.
 */
export async function exportRelease(options: ReleaseOptions): Promise<ReleaseResult> {
  const { folder, info, takedown, text = false, excel = false } = options
  const making = join(dirname(folder), `.${basename(folder)}-${process.pid}`)
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  try {
    const database = join(making, 'tinhuyen.duckdb')
    await makePublicDatabase(options.source, database, { text, takedown })
    const instance = await DuckDBInstance.create(database, {
      access_mode: 'READ_ONLY',
      memory_limit: '512MB',
      temp_directory: join(tmpdir(), `tinhuyen-spill-${process.pid}`),
    })
    const connection = await instance.connect()
    let changes: Change[] = []
    try {
      const tables = await writeTables(connection, making, publicTables(text), excel)
      await connection.run(`ATTACH ${quoteText(options.source)} AS inside (READ_ONLY)`)
      if (options.last) {
        const input = { last: options.last, next: making, inside: options.source, takenDownUrls: takedown.urls }
        changes = await findChanges(connection, input)
      }
      writeDocuments(making, dataPackage(making, tables, info), info, changes, options.last ?? null)
    } finally {
      connection.closeSync()
      instance.closeSync()
    }
    writeFileSync(join(making, 'SHA256SUMS'), await manifest(making))
    rmSync(folder, { recursive: true, force: true })
    renameSync(making, folder)
    return { folder, tables: publicTables(text).map(({ name }) => name), changes }
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    throw error
  }
}

function writeDocuments(folder: string, pack: object, info: ReleaseInfo, changes: Change[], last: string | null): void {
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content)
  write('datapackage.json', `${JSON.stringify(pack, null, 2)}\n`)
  write('records.schema.json', `${JSON.stringify(recordsJsonSchema(), null, 2)}\n`)
  write('codebook.md', codebookMarkdown())
  write('CITATION.cff', citation(info))
  write('CHANGES.md', changesMarkdown(changes, info.version, last && lastVersion(last)))
}

function lastVersion(folder: string): string {
  const pack = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { version: string }
  return pack.version
}
