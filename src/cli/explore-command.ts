import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Explorer, startExplorer } from '../explore/server.js'
import { dataPaths } from '../load/data-paths.js'
import { type DatabaseFlags, databaseFile, withDatabaseOption } from './database-option.js'
import { describeError, Failure } from './failure.js'
import { todayInVietnam } from './today.js'

type ExploreFlags = DatabaseFlags & { port: string; open: boolean }

export function addExploreCommand(program: Command): void {
  const command = program
    .command('explore')
    .description('Look at the database in a browser: counts, facts, articles with their records, review, SQL')
    .option('--port <number>', 'port on 127.0.0.1 (0: any free one)', '4700')
    .option('--no-open', 'do not open a browser')
  withDatabaseOption(command).action(explore)
}

async function explore(flags: ExploreFlags): Promise<void> {
  const explorer = await start(flags)
  console.error(`The explorer is at ${explorer.origin}/ (Ctrl-C ends)`)
  if (flags.open) openBrowser(`${explorer.origin}/`)
  await new Promise<void>((stopped) => {
    process.once('SIGINT', stopped)
    process.once('SIGTERM', stopped)
  })
  await explorer.close()
}

async function start(flags: ExploreFlags): Promise<Explorer> {
  const port = Number(flags.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Failure(`--port ${flags.port}: not a port`, 2)
  const dataFolder = resolve(flags.data)
  try {
    return await startExplorer({
      ...{ databaseFile: databaseFile(flags), dataFolder, corrections: dataPaths(dataFolder).corrections, port },
      today: todayInVietnam,
      onError: (error, path) => console.error(`${path}: ${describeError(error)}`),
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new Failure(`port ${port} is in use; choose another with --port, or 0 for any free one`)
  }
}

/** A machine without a browser is no fault: the address was printed. */
function openBrowser(address: string): void {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? [
    'xdg-open',
  ]
  const browser = spawn(command!, [...args, address], { stdio: 'ignore', detached: true })
  browser.on('error', () => undefined)
  browser.unref()
}
