import { type Command, Option } from 'commander'
import { Agent } from 'undici'
import { makeUserAgent } from '../crawl/http/user-agent.js'
import type { CapturePick } from '../crawl/import/cdx-query.js'
import { type CdxServer, readCdxServer } from '../crawl/import/read-cdx-server.js'
import { allowedHosts } from '../crawl/run/check-address.js'
import type { Pipeline } from '../model/pipeline.js'
import { packageVersion } from '../package-root.js'
import { bringIn, type ImportFlags, readImportPipeline } from './bring-in.js'
import { Failure } from './failure.js'
import { withImportOptions } from './import-command.js'
import { readAddress } from './page-options.js'
import { withContactOption } from './run-command.js'

type CdxFlags = ImportFlags & {
  index: string
  captures: string
  url?: string
  pick: 'latest' | 'distinct' | 'all'
  before?: string
  from?: string
  to?: string
  limit?: string
  delay: string
  contact?: string
}

export function addImportCdxCommand(parent: Command): void {
  const command = parent
    .command('cdx')
    .description('Take captures of a web archive: Wayback Machine, Common Crawl, or any CDX server')
    .option('--index <url>', 'CDX index to ask', 'https://web.archive.org/cdx/search/cdx')
    .option('--captures <url>', 'where its captures lie', 'https://web.archive.org/web/')
    .option('--url <pattern>', "addresses as CDX servers take them (default: the pipeline's host and all below it)")
    .addOption(
      new Option('--pick <which>', 'captures of an address').choices(['latest', 'distinct', 'all']).default('latest'),
    )
    .option('--before <day>', 'the last capture before this day')
    .option('--from <day>', 'no captures before')
    .option('--to <day>', 'no captures after')
    .option('--limit <number>', 'captures at most')
    .option('--delay <seconds>', 'pause between two requests to the archive', '1')
  withContactOption(withImportOptions(command)).action(importCaptures)
}

/** The parent has options of the same names: what stands behind "cdx" may have been taken for its own. */
async function importCaptures(_flags: CdxFlags, command: Command): Promise<void> {
  const flags = command.optsWithGlobals<CdxFlags>()
  const pipeline = readImportPipeline(flags)
  const server: CdxServer = { index: readAddress(flags.index), captures: readAddress(flags.captures) }
  const userAgent = readUserAgent(pipeline, server, flags.contact ?? null)
  const limit = flags.limit === undefined ? {} : { limit: readNumber('--limit', flags.limit) }
  const wanted = { server, url: flags.url ?? `${allowedHosts(pipeline)[0]}/*`, pick: readPick(flags), ...limit }
  const days = { ...(flags.from ? { from: readDay(flags.from) } : {}), ...(flags.to ? { to: readDay(flags.to) } : {}) }
  const delaySeconds = readNumber('--delay', flags.delay)
  const dispatcher = new Agent({ connections: 1, pipelining: 1 })
  try {
    await bringIn(pipeline, flags, (hooks) =>
      readCdxServer({ ...wanted, ...days }, { ...hooks, dispatcher, userAgent, delaySeconds }),
    )
  } finally {
    await dispatcher.destroy()
  }
}

function readUserAgent(pipeline: Pipeline, { index, captures }: CdxServer, contact: string | null): string {
  try {
    return makeUserAgent({ ...pipeline, startUrls: [index, captures] }, packageVersion, contact)
  } catch (error) {
    throw new Failure(`${(error as Error).message}.\nGive it with --contact or in TINHUYEN_CONTACT.`, 2)
  }
}

function readPick({ pick, before }: CdxFlags): CapturePick {
  return before === undefined ? pick : { before: readDay(before) }
}

function readDay(day: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))) return day
  throw new Failure(`${day}: expected a day as YYYY-MM-DD`, 2)
}

function readNumber(option: string, text: string): number {
  const number = Number(text)
  if (Number.isFinite(number) && number >= 0) return number
  throw new Failure(`${option} ${text}: not a number`, 2)
}
