import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { sha256 } from '../../model/ids.js'
import type { Pipeline } from '../../model/pipeline.js'
import { type Batch, stageBatch, stageTables } from '../load-batch.js'
import { quoteText } from '../schema/column.js'
import { makeShardId, manifestName, type ShardManifest, segmentFolder } from './shard.js'

export type ShardSource = { segmentId: string; version: string; pipeline: Pipeline; source: string; bytes: number }

/**
 * Writes batches as Parquet parts of one shard, in a folder of its own that gets its name when all is there. Two workers
 * that read the same segment write the same shard; the second finds it there and leaves it.
 */
export class ShardWriter {
  private readonly draft: string
  private readonly parts: ShardManifest['parts'] = []
  private captures = 0
  private articles = 0

  private constructor(
    private readonly dataDir: string,
    private readonly source: ShardSource,
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {
    this.draft = join(dataDir, 'shards', `.draft-${randomUUID()}`)
    mkdirSync(this.draft, { recursive: true })
  }

  static async open(dataDir: string, source: ShardSource): Promise<ShardWriter> {
    const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GB', threads: '1' })
    return new ShardWriter(dataDir, source, instance, await instance.connect())
  }

  /** Stages a batch and keeps it as a part. */
  async add(batch: Batch): Promise<void> {
    await stageBatch(this.connection, this.draft, batch)
    const number = String(this.parts.length).padStart(5, '0')
    const part: Partial<ShardManifest['parts'][number]> = {}
    for (const table of stageTables) {
      const file = `${number}-${table.replace('stage_', '')}.parquet`
      const path = join(this.draft, file)
      await this.connection.run(`COPY ${table} TO ${quoteText(path)} (FORMAT parquet, COMPRESSION zstd)`)
      part[table] = { file, sha256: sha256(readFileSync(path)) }
    }
    this.parts.push(part as ShardManifest['parts'][number])
    this.captures += batch.pages.length
    this.articles += batch.articles.length
  }

  /** Ends the writing. Returns the folder that the shard belongs in, below the data folder, and the files in it. */
  seal(): { folder: string; files: string[]; manifest: ShardManifest } {
    const { captures, articles, parts } = this
    const { segmentId, ...source } = this.source
    const shardId = makeShardId(segmentId, parts)
    const manifest: ShardManifest = { shardId, ...source, captures, articles, parts }
    writeFileSync(join(this.draft, manifestName), `${JSON.stringify(manifest, null, 1)}\n`)
    const folder = `${segmentFolder(source.pipeline.id, segmentId)}/${shardId}`
    // The manifest goes last, wherever the files are sent.
    const files = [...parts.flatMap((part) => Object.values(part).map(({ file }) => file)), manifestName]
    return { folder, files, manifest }
  }

  /** Puts the sealed shard in its place. */
  place(folder: string): void {
    const place = join(this.dataDir, folder)
    mkdirSync(dirname(place), { recursive: true })
    try {
      renameSync(this.draft, place)
    } catch (error) {
      if (!isTaken(error)) throw error
      rmSync(this.draft, { recursive: true, force: true })
    }
  }

  close(): void {
    this.connection.closeSync()
    this.instance.closeSync()
    rmSync(this.draft, { recursive: true, force: true })
  }
}

function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')
}
