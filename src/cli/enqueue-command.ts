import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Command } from 'commander'
import type { Pipeline } from '../model/pipeline.js'
import { packageVersion } from '../package-root.js'
import { enqueueFiles, enqueuePipelines, schedulePipelines } from '../queue/enqueue.js'
import { openStorage, type Storage } from '../queue/storage/index.js'
import { enqueueUnread } from '../queue/unread-files.js'
import { isDemoPipeline } from '../run/demo-apart.js'
import { pipelinesFolder, withPipelinesOption } from './data-option.js'
import { Failure } from './failure.js'
import { namedOrAll } from './load-pipelines.js'
import { type Connected, type RedisFlags, withQueues, withRedisOption } from './redis-option.js'

type EnqueueFlags = RedisFlags & {
  pipelines?: string
  out: string
  archive?: string | true
  again?: boolean
  schedule?: boolean
}

export function addEnqueueCommand(program: Command): void {
  const command = program
    .command('enqueue')
    .description('Put portals, or the files of an archive, into the queue that workers work on')
    .argument('[pipeline...]', 'pipelines, such as ha-nam/kim-bang; without names: all but the demo')
    .option('--out <place>', 'where the workers keep archive and shards: a folder, or s3://bucket/prefix', 'data')
    .option(
      '--archive [index]',
      'read archived pages instead of crawling: all that no shard was made of, or the WARC files that a list names',
    )
    .option('--again', 'read archived files once more, although shards of them are there')
    .option('--schedule', 'crawl the portals by their cron expressions from now on')
  withPipelinesOption(withRedisOption(command)).action(enqueue)
}

async function enqueue(names: string[], flags: EnqueueFlags): Promise<void> {
  const folder = pipelinesFolder(flags)
  const invented = names.filter(isDemoPipeline)
  if (invented.length > 0 && flags.archive === undefined) {
    throw new Failure(`${invented.join(', ')}: a made-up portal, served by: tinhuyen demo`, 2)
  }
  const pipelines = namedOrAll(names, folder)
  await withQueues(
    flags,
    (message) => console.error(message),
    async (connected) => {
      if (flags.archive !== undefined) return enqueueArchive(connected, pipelines, flags)
      if (flags.schedule) return enqueueSchedules(connected, pipelines)
      const { added, joined } = await enqueuePipelines(connected, pipelines)
      console.log(`crawls: ${added} new${joined > 0 ? `; ${joined} portals joined the crawl of their host` : ''}`)
    },
  )
}

async function enqueueSchedules({ queues }: Connected, pipelines: Pipeline[]): Promise<void> {
  const count = await schedulePipelines(queues, pipelines)
  if (count === 0) throw new Failure('no pipeline named has a schedule', 2)
  console.log(`schedules: ${count}`)
}

async function enqueueArchive({ queues }: Connected, pipelines: Pipeline[], flags: EnqueueFlags): Promise<void> {
  const storage = await openStorage(flags.out)
  const listed = typeof flags.archive === 'string' ? readIndex(flags.archive) : null
  let added = 0
  for (const pipeline of pipelines) {
    if (listed === null) {
      added += await enqueueUnread({ queues, storage, version: packageVersion }, pipeline, flags.again)
      continue
    }
    const stored = await storage.list(`archive/${pipeline.id}`)
    const files = stored.filter(({ path }) => listed.delete(path))
    added += await enqueueFiles(queues, pipeline, files, flags.again)
  }
  if (added === 0 && !(await hasArchive(storage, pipelines))) {
    throw new Failure(`${storage.name}: nothing archived of the pipelines named; choose another place with --out`)
  }
  console.log(`files to read: ${added} new`)
  if (listed && listed.size > 0) {
    throw new Failure(
      [...listed].map((file) => `${file}: not in the archive of a pipeline named, in ${storage.name}`).join('\n'),
    )
  }
}

async function hasArchive(storage: Storage, pipelines: readonly Pipeline[]): Promise<boolean> {
  for (const { id } of pipelines) if ((await storage.list(`archive/${id}`)).length > 0) return true
  return false
}

/** WARC files, one a line, as paths below the store; .gz as web archives publish such lists. */
function readIndex(file: string): Set<string> {
  try {
    const bytes = readFileSync(file)
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
    return new Set(
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    )
  } catch (error) {
    throw new Failure(`--archive ${file}: ${(error as Error).message}`, 2)
  }
}
