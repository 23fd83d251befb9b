import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { isDemoPipeline, realPipelinesIn } from '../run/demo-apart.js'
import { type ImportResult, importPages } from '../run/import-pages.js'
import { runSession } from '../run/session.js'
import { type DataFlags, openDataFolder, pipelinesFolder, withDataOption, withPipelinesOption } from './data-option.js'
import { Failure } from './failure.js'
import { listenForInterrupt } from './interrupt.js'
import { readPipelines } from './load-pipelines.js'
import { readAddress } from './page-options.js'
import { describeSession } from './run-reporter.js'

type ImportFlags = DataFlags & { pipeline: string; url?: string }

export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description('Take saved pages and archives into the archive and the database of a pipeline')
    .argument('<path...>', '.html, .txt, .zip, .warc, .wet, .wacz, or folders of them')
    .requiredOption('--pipeline <id>', 'pipeline whose portal the pages are from, such as ha-nam/kim-bang')
    .option('--url <url>', 'address the page was served under, where one saved page is imported')
  withPipelinesOption(withDataOption(command)).action(importPaths)
}

async function importPaths(paths: string[], flags: ImportFlags): Promise<void> {
  const [pipeline] = readPipelines([flags.pipeline], pipelinesFolder(flags))
  const url = readSingleAddress(paths, flags)
  refuseNothing(paths)
  refuseMixing(flags)
  const dataDir = openDataFolder(flags)
  const problems: string[] = []
  const { signal, done } = listenForInterrupt(() => console.error('stopping'))
  const now = () => new Date()
  const onNotice = (message: string) => console.error(message)
  try {
    const session = await runSession(
      { dataDir, command: 'import', pipelines: [pipeline!], now, onNotice },
      async (writer, runId) => {
        const result = await importPages(writer, pipeline!, paths, {
          dataDir,
          runId,
          now,
          signal,
          url,
          onIssue: ({ message }) => problems.push(message),
          onNoArticle: (place, message) => problems.push(`${place}: ${message}`),
        })
        const articles = result.loaded.added + result.loaded.replaced
        console.error(describeImport(result, articles))
        const status = signal.aborted ? 'interrupted' : problems.length > 0 ? 'failed' : 'done'
        return { status, pagesFetched: result.archived, articles }
      },
    )
    if (session) process.stdout.write(describeSession(session))
  } finally {
    done()
  }
  if (signal.aborted) throw new Failure('interrupted; import the same paths again to go on', 130)
  if (problems.length > 0) throw new Failure(problems.join('\n'))
}

function describeImport(result: ImportResult, articles: number): string {
  const parts = [`pages: ${result.archived} new, ${result.known} known already`, `articles loaded: ${articles}`]
  if (result.skipped > 0) parts.splice(1, 0, `answers without a page: ${result.skipped}`)
  return parts.join('; ')
}

function readSingleAddress(paths: readonly string[], { url }: ImportFlags): string | null {
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

function refuseMixing({ data, pipeline }: ImportFlags): void {
  const [real] = isDemoPipeline(pipeline) ? realPipelinesIn(resolve(data)) : []
  if (real === undefined) return
  throw new Failure(
    `${data} holds pages of real portals (${real}): import for ${pipeline} into another --data folder`,
    2,
  )
}
