import { relative, sep } from 'node:path'
import { dirname } from 'node:path/posix'
import { listShards, manifestName } from '../load/shards/shard.js'
import type { Storage } from './storage/index.js'

/**
 * Brings the shards of a store into the data folder. A shard whose manifest is missing is still being put there; one in
 * whose place there is another by now goes.
 */
export async function fetchShards(storage: Storage): Promise<void> {
  const files = await storage.list('shards')
  const whole = new Set(files.filter(({ path }) => path.endsWith(`/${manifestName}`)).map(({ path }) => dirname(path)))
  const segments = new Set([...whole].map(dirname))
  const here = listShards(storage.dataDir).shards.map(({ folder }) =>
    relative(storage.dataDir, folder).split(sep).join('/'),
  )
  await storage.release(here.filter((folder) => !whole.has(folder) && segments.has(dirname(folder))))
  for (const { path } of files) if (whole.has(dirname(path))) await storage.fetch(path)
}
