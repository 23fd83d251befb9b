import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { hashId } from '../../model/ids.js'
import { pipelineSchema } from '../../model/pipeline.js'
import { stageTables } from '../load-batch.js'

const countSchema = z.int().nonnegative()

/** What a shard says of itself. Written last: a folder without it is no shard. */
export const manifestSchema = z
  .object({
    shardId: z.string(),
    /** Version of tinhuyen whose rules read the pages. */
    version: z.string(),
    pipeline: pipelineSchema,
    /** What was read: a WARC file below the data folder, or a crawl whose issues these are. */
    source: z.string(),
    /** Length of that file when it was read; a file that has grown is read again. */
    bytes: countSchema,
    captures: countSchema,
    articles: countSchema,
    /** Files of each part by stage table, with their SHA-256. A part is loaded as one transaction. */
    parts: z.array(z.record(z.enum(stageTables), z.object({ file: z.string(), sha256: z.string() }).strict())),
  })
  .strict()

export type ShardManifest = z.infer<typeof manifestSchema>

/** A shard on disk, its manifest read. */
export type Shard = { folder: string; manifest: ShardManifest }

export const manifestName = 'manifest.json'

/** The same file read by the same version is the same segment, whoever reads it. */
export function makeSegmentId(source: string, bytes: number, version: string): string {
  return hashId('shard', source, bytes, version)
}

/** A segment that is read again with another outcome is another shard: the loader takes it in place of the older. */
export function makeShardId(segmentId: string, parts: ShardManifest['parts']): string {
  return hashId(segmentId, ...parts.flatMap((part) => Object.values(part).map(({ sha256 }) => sha256)))
}

export const shardsFolder = (dataDir: string) => join(dataDir, 'shards')

/** Folder of a segment's shard, below the data folder: it holds one folder, named after the shard. */
export const segmentFolder = (pipelineId: string, segmentId: string) => `shards/${pipelineId}/${segmentId}`

export type ShardList = {
  /** By pipeline and source: the order in which they are loaded, whoever wrote them first. */
  shards: Shard[]
  /** Manifests that cannot be read: what and why. */
  faults: string[]
}

/** The shards below a data folder; with a pipeline, its own only. Of a file that was read several times, the newest reading. */
export function listShards(dataDir: string, pipelineId?: string): ShardList {
  const root = join(shardsFolder(dataDir), ...(pipelineId?.split('/') ?? []))
  const list: ShardList = { shards: [], faults: [] }
  if (!existsSync(root)) return list
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith(manifestName)) continue
    const folder = join(root, entry, '..')
    const read = readManifest(folder)
    if (typeof read === 'string') list.faults.push(read)
    else list.shards.push({ folder, manifest: read })
  }
  list.shards.sort(compareShards)
  list.shards = list.shards.filter((shard, at, { [at + 1]: next }) => !next || compareSources(shard, next) !== 0)
  return list
}

/** A file that has grown, or a newer version of tinhuyen, comes later. */
function compareShards(one: Shard, other: Shard): number {
  return (
    compareSources(one, other) ||
    one.manifest.bytes - other.manifest.bytes ||
    compareVersions(one.manifest.version, other.manifest.version)
  )
}

const compareSources = ({ manifest: one }: Shard, { manifest: other }: Shard) =>
  compare(one.pipeline.id, other.pipeline.id) || compare(one.source, other.source)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** 0.10.0 comes after 0.9.0. */
const { compare: compareVersions } = new Intl.Collator('en', { numeric: true })

/** The manifest, or what is wrong with it. */
function readManifest(folder: string): ShardManifest | string {
  const file = join(folder, manifestName)
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : `${file}: ${z.prettifyError(parsed.error)}`
  } catch (error) {
    return `${file}: ${(error as Error).message}`
  }
}
