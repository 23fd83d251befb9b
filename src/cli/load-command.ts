import type { Command } from 'commander'
import { loadShards } from '../load/shards/load-shards.js'
import { listShards, type Shard } from '../load/shards/shard.js'
import { fetchShards } from '../queue/fetch-shards.js'
import { openStorage } from '../queue/storage/index.js'
import { runSession } from '../run/session.js'
import { type DataFlags, openDataFolder, withDataOption } from './data-option.js'
import { Failure } from './failure.js'
import { listenForInterrupt } from './interrupt.js'
import { describeSession } from './run-reporter.js'

type LoadFlags = DataFlags & { shards: string; scratch?: string }

export function addLoadCommand(program: Command): void {
  const command = program
    .command('load')
    .description('Load what workers have read into the database, and publish it')
    .requiredOption('--shards <place>', 'where the workers keep their shards: a folder, or s3://bucket/prefix')
    .option('--scratch <dir>', 'local folder for what an s3:// store holds')
  withDataOption(command).action(load)
}

async function load(flags: LoadFlags): Promise<void> {
  const dataDir = openDataFolder(flags)
  const storage = await openStorage(flags.shards, flags.scratch === undefined ? {} : { scratch: flags.scratch })
  await fetchShards(storage)
  const { shards, faults: problems } = listShards(storage.dataDir)
  if (shards.length + problems.length === 0) throw new Failure(`${storage.name}: no shards in it`)
  const { signal, done } = listenForInterrupt(() => console.error('stopping after the shard at hand'))
  const now = () => new Date()
  const onNotice = (message: string) => console.error(message)
  try {
    const session = await runSession(
      { dataDir, command: 'load', pipelines: newestPipelines(shards), now, onNotice },
      async (writer, runId) => {
        const onFault = (_: Shard, message: string) => problems.push(message)
        const result = await loadShards(writer, shards, { runId, now, signal, onFault })
        console.error(
          `shards: ${result.shards} new, ${result.known} known already; articles: ${result.added} new, ${result.replaced} read again; records: ${result.records}`,
        )
        const status = signal.aborted ? 'interrupted' : problems.length > 0 ? 'failed' : 'done'
        return { status, pagesFetched: result.captures, articles: result.added + result.replaced }
      },
    )
    if (session) process.stdout.write(describeSession(session))
  } finally {
    done()
  }
  if (signal.aborted) throw new Failure('interrupted; load again to go on', 130)
  if (problems.length > 0) throw new Failure(problems.join('\n'))
}

/** Of each pipeline, the definition that was read last. */
function newestPipelines(shards: readonly Shard[]) {
  return [...new Map(shards.map(({ manifest: { pipeline } }) => [pipeline.id, pipeline])).values()]
}
