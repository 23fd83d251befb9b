import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { builtInPipelines, listPipelines } from '../crawl/pipeline-file.js'
import { startDemoPortals } from '../demo/server.js'
import { isDemoPipeline, realPipelinesIn } from '../run/demo-apart.js'
import { type DataFlags, withDataOption } from './data-option.js'
import { Failure } from './failure.js'
import { readPipelines } from './load-pipelines.js'
import { carryOut } from './run-command.js'

type DemoFlags = DataFlags & { port: string; serve?: boolean }

export function addDemoCommand(program: Command): void {
  const command = program
    .command('demo')
    .description('Run everything on made-up portals, served from this package on a loopback port')
    .option('--port <number>', 'port of the demo portals (0: any free one)', '0')
    .option('--serve', 'only serve the portals, to look at them in a browser')
  withDataOption(command).action(runDemo)
}

async function runDemo(flags: DemoFlags, command: Command): Promise<void> {
  const port = Number(flags.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Failure(`--port ${flags.port}: not a port`, 2)
  const portals = await startPortals(port)
  try {
    if (flags.serve) return await serveUntilStopped(portals.origin)
    const ids = listPipelines(builtInPipelines).filter(isDemoPipeline)
    const data = chooseDataFolder(flags.data, command.getOptionValueSource('data') === 'default')
    await carryOut('demo', readPipelines(ids, builtInPipelines), { data }, { dispatcher: portals.dispatcher })
  } finally {
    await portals.close()
  }
}

/** Invented pages do not go into a folder that holds real ones. */
function chooseDataFolder(data: string, byDefault: boolean): string {
  const [real] = realPipelinesIn(resolve(data))
  if (real === undefined) return data
  const why = `${data} holds pages of real portals (${real})`
  if (!byDefault) throw new Failure(`${why}; the demo's invented ones need a folder of their own: --data DIR`, 2)
  const own = join(data, 'demo')
  console.error(`${why}; the demo's invented ones go to ${own}`)
  return own
}

async function startPortals(port: number) {
  try {
    return await startDemoPortals({ port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new Failure(`port ${port} is in use; choose another with --port, or 0 for any free one`)
  }
}

function serveUntilStopped(origin: string): Promise<void> {
  console.error(`The demo portals are at ${origin} (Ctrl-C ends)`)
  return new Promise((stopped) => {
    process.once('SIGINT', stopped)
    process.once('SIGTERM', stopped)
  })
}
