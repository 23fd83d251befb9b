import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codebookMarkdown } from '../../load/schema/codebook.js'
import { recordsJsonSchema } from '../../load/schema/json-schema.js'
import { type Change, changesMarkdown, findChanges } from './changes.js'
import { dataPackage } from './data-package.js'
import { digestFiles, manifest } from './manifest.js'
import { withPublicDatabase } from './public-database.js'
import { publicTables } from './public-tables.js'
import { citation, type ReleaseInfo } from './release-info.js'
import { makeFolder } from './replace-folder.js'
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
  const { source, folder, info, takedown, last = null, text = false, excel = false } = options
  return makeFolder(folder, async (making) => {
    const spill = join(making, '.spill')
    const database = { source, target: join(making, 'tinhuyen.duckdb'), spill, text, takedown }
    const { tables, changes } = await withPublicDatabase(database, async (connection) => ({
      tables: await writeTables(connection, making, publicTables(text), excel),
      changes: last ? await findChanges(connection, { last, next: making, takenDownUrls: takedown.urls }) : [],
    }))
    rmSync(spill, { recursive: true, force: true })
    const digests = await digestFiles(making)
    writeDocuments(making, {
      'datapackage.json': toJson(dataPackage(tables, digests, info)),
      'records.schema.json': toJson(recordsJsonSchema()),
      'codebook.md': codebookMarkdown(),
      'CITATION.cff': citation(info),
      'CHANGES.md': changesMarkdown(changes, info.version, last && lastVersion(last)),
    })
    writeFileSync(join(making, 'SHA256SUMS'), manifest(await digestFiles(making, digests)))
    return { folder, tables: tables.map(({ name }) => name), changes }
  })
}

function writeDocuments(folder: string, documents: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(documents)) writeFileSync(join(folder, name), content)
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function lastVersion(folder: string): string {
  const pack = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { version: string }
  return pack.version
}
