import { manifestName } from '../load/shards/shard.js'
import type { Storage } from './storage/index.js'

/** Brings the shards of a store into the data folder. A shard whose manifest is missing is still being put there. */
export async function fetchShards(storage: Storage): Promise<void> {
  const files = await storage.list('shards')
  const whole = new Set(files.filter(({ path }) => path.endsWith(`/${manifestName}`)).map(({ path }) => folderOf(path)))
  for (const { path } of files) if (whole.has(folderOf(path))) await storage.fetch(path)
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
