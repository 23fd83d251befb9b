import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { estimatePages, readSources } from '../crawl/import/read-sources.js'
import type { SourcePage } from '../crawl/import/source-page.js'
import { bringIn, type ImportFlags, readImportPipeline } from './bring-in.js'
import { withDataOption, withPipelinesOption, withThreadsOption } from './data-option.js'
import { Failure } from './failure.js'
import { addImportCdxCommand } from './import-cdx-command.js'
import { readAddress } from './page-options.js'

export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description('Take saved pages and archives into the archive and the database of a pipeline')
    .argument('<path...>', '.html, .txt, .zip, .warc, .wet, .wacz, or folders of them')
    .option('--url <url>', 'address the page was served under, where one saved page is imported')
  withImportOptions(command).action(importPaths)
  addImportCdxCommand(command)
}

export function withImportOptions(command: Command): Command {
  command
    .option('--pipeline <id>', 'pipeline whose portal the pages are from, such as ha-nam/kim-bang')
    .option('--any-host', "take pages of other hosts than the pipeline's, too")
  return withThreadsOption(withPipelinesOption(withDataOption(command)), 'one a core')
}

async function importPaths(paths: string[], flags: ImportFlags & { url?: string }): Promise<void> {
  const pipeline = readImportPipeline(flags)
  const url = readSingleAddress(paths, flags.url)
  refuseNothing(paths)
  await bringIn(pipeline, flags, (hooks) => withAddress(readSources(paths, hooks), url), estimatePages(paths))
}

async function* withAddress(pages: AsyncIterable<SourcePage>, url: string | null): AsyncGenerator<SourcePage> {
  for await (const page of pages) yield url === null ? page : { ...page, url }
}

function readSingleAddress(paths: readonly string[], url: string | undefined): string | null {
  if (url === undefined) return null
  if (paths.length > 1 || !/\.(?:x?html?|txt)$/i.test(paths[0]!)) {
    throw new Failure('--url is the address of one page: name one .html or .txt file', 2)
  }
  return readAddress(url)
}

/** Where nothing that was named exists, nothing is made either. */
function refuseNothing(paths: readonly string[]): void {
  if (paths.some((path) => existsSync(path))) return
  throw new Failure(paths.map((path) => `${path}: no such file or folder`).join('\n'))
}
