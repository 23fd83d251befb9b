import { makeSegmentId, manifestName } from '../load/shards/shard.js'
import type { Pipeline } from '../model/pipeline.js'
import { enqueueFiles } from './enqueue.js'
import type { Queues } from './jobs.js'
import type { Storage, StoredFile } from './storage/index.js'

/**
 * Puts the files of a pipeline's archive that no shard was made of into the queue of reading. The archive and the shards
 * alone say which: a queue that was lost is filled again from them. Returns how many are new to the queue.
 */
export async function enqueueUnread(
  { queues, storage, version }: { queues: Queues; storage: Storage; version: string },
  pipeline: Pipeline,
  again = false,
): Promise<number> {
  const files = await listWarcFiles(storage, pipeline)
  const unread = again ? files : await withoutShards(storage, pipeline, files, version)
  return enqueueFiles(queues, pipeline, unread, again)
}

/** Below archive/<id>/ itself: deeper folders belong to other pipelines. */
async function listWarcFiles(storage: Storage, { id }: Pipeline): Promise<StoredFile[]> {
  const files = await storage.list(`archive/${id}`)
  const depth = id.split('/').length + 2
  return files.filter(({ path }) => /\.warc(?:\.gz)?$/.test(path) && path.split('/').length === depth)
}

async function withoutShards(
  storage: Storage,
  pipeline: Pipeline,
  files: readonly StoredFile[],
  version: string,
): Promise<StoredFile[]> {
  const folder = `shards/${pipeline.id}/`
  const manifests = (await storage.list(folder)).filter(({ path }) => path.endsWith(`/${manifestName}`))
  const present = new Set(manifests.map(({ path }) => path.slice(folder.length).split('/')[0]))
  return files.filter(({ path, bytes }) => !present.has(makeSegmentId(path, bytes, version)))
}
