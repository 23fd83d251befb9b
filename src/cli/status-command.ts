import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type PortalHealth, readHealth } from '../crawl/health/portal-health.js'
import { formatTable } from '../export/format-table.js'
import { type DataFlags, pipelinesFolder, withPipelinesOption } from './data-option.js'
import { Failure } from './failure.js'
import { namedOrAll } from './load-pipelines.js'
import { describeYield, type PortalYield, readYields } from './portal-yield.js'
import { localMinute } from './today.js'

type StatusFlags = DataFlags & { json?: boolean }

export function addStatusCommand(program: Command): void {
  const command = program
    .command('status')
    .description('How each portal is doing: last success, articles against those expected, what is wrong')
    .argument('[pipeline...]', 'pipelines; without names: all but the demo')
    .option('--data <dir>', 'data folder', 'data')
    .option('--json', 'as JSON')
  withPipelinesOption(command).action(showStatus)
}

/** How its crawls went, and what its pages gave; null where nothing was published yet. */
type PortalStatus = PortalHealth & { yield: PortalYield | null }

async function showStatus(names: string[], flags: StatusFlags): Promise<void> {
  const dataDir = resolve(flags.data)
  const yields = await readYields(dataDir)
  const portals = namedOrAll(names, pipelinesFolder(flags)).map(
    (pipeline): PortalStatus => ({ ...readHealth(dataDir, pipeline), yield: yields.get(pipeline.id) ?? null }),
  )
  process.stdout.write(flags.json ? `${JSON.stringify(portals, null, 1)}\n` : formatStatus(portals))
  const failing = portals.filter(({ level }) => level === 'failing')
  if (failing.length > 0) throw new Failure(`failing: ${failing.map(({ pipeline }) => pipeline).join(', ')}`)
}

const columns = [
  { name: 'portal', type: 'VARCHAR' },
  { name: 'state', type: 'VARCHAR' },
  { name: 'last success (Vietnam)', type: 'VARCHAR' },
  { name: 'new', type: 'INTEGER' },
  { name: 'usually', type: 'INTEGER' },
  { name: 'articles', type: 'INTEGER' },
  { name: 'expected', type: 'VARCHAR' },
  { name: 'to go', type: 'INTEGER' },
]

/** A table, and below it the reasons in full, since they are long. */
function formatStatus(portals: readonly PortalStatus[]): string {
  const rows = portals.map((portal) => [
    portal.pipeline,
    portal.level,
    portal.lastSuccessAt === null ? '–' : localMinute(portal.lastSuccessAt),
    text(portal.newArticlesLastRun),
    text(portal.newArticlesUsually),
    text(portal.knownArticles),
    portal.expectedMin === null ? '–' : `${portal.expectedMin}–${portal.expectedMax}`,
    text(portal.pending),
  ])
  const notes = portals.flatMap((portal) => readNotes(portal).map((note) => `${portal.pipeline}: ${note}\n`))
  return [formatTable(columns, rows, false), ...notes].join('')
}

/** What a table has no room for. A robots.txt that was read is not worth a word. */
function readNotes({ reasons, robots, tls, yield: given }: PortalStatus): string[] {
  const unusual = robots?.split('; ').filter((answer) => !answer.endsWith(': rules (200)')) ?? []
  return [...reasons, ...unusual, ...(tls === null ? [] : [tls]), ...(given === null ? [] : describeYield(given))]
}

const text = (count: number | null) => (count === null ? '–' : String(count))
