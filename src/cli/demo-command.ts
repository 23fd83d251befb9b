import type { Command } from 'commander'
import { builtInPipelines, listPipelines } from '../crawl/pipeline-file.js'
import { startDemoPortals } from '../demo/server.js'
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

async function runDemo(flags: DemoFlags): Promise<void> {
  const port = Number(flags.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Failure(`--port ${flags.port}: not a port`, 2)
  const portals = await startPortals(port)
  try {
    if (flags.serve) return await serveUntilStopped(portals.origin)
    const ids = listPipelines(builtInPipelines).filter((id) => id.startsWith('demo/'))
    await carryOut('demo', readPipelines(ids, builtInPipelines), flags, portals.dispatcher)
  } finally {
    await portals.close()
  }
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
  return new Promise((resolve) => process.once('SIGINT', resolve))
}
