import { resolve } from 'node:path'
import type { Pipeline } from '../model/pipeline.js'
import { isDemoPipeline, realPipelinesIn } from '../run/demo-apart.js'
import { type ImportResult, importPages, type PageSource } from '../run/import-pages.js'
import { runSession } from '../run/session.js'
import { type DataFlags, openDataFolder, pipelinesFolder, readThreads, type ThreadFlags } from './data-option.js'
import { Failure } from './failure.js'
import { listenForInterrupt } from './interrupt.js'
import { readPipelines } from './load-pipelines.js'
import { describeSession } from './run-reporter.js'

export type ImportFlags = DataFlags & ThreadFlags & { pipeline?: string; anyHost?: boolean }

/** The pipeline that pages are imported for. Throws Failure where it is not named, broken, or would mix demo and real. */
export function readImportPipeline(flags: ImportFlags): Pipeline {
  if (flags.pipeline === undefined) {
    throw new Failure('name the pipeline whose portal the pages are from: --pipeline ha-nam/kim-bang', 2)
  }
  const [pipeline] = readPipelines([flags.pipeline], pipelinesFolder(flags))
  const [real] = isDemoPipeline(pipeline!.id) ? realPipelinesIn(resolve(flags.data)) : []
  if (real === undefined) return pipeline!
  throw new Failure(
    `${flags.data} holds pages of real portals (${real}): import for ${pipeline!.id} into another --data folder`,
    2,
  )
}

/** Imports pages from a source, loads and publishes them. Whatever gave no article is told, and the exit code says so. */
export async function bringIn(pipeline: Pipeline, flags: ImportFlags, source: PageSource, expected = 0): Promise<void> {
  const threads = readThreads(flags)
  const dataDir = openDataFolder(flags)
  const problems: string[] = []
  const { signal, done } = listenForInterrupt(() => console.error('stopping'))
  const now = () => new Date()
  const onNotice = (message: string) => console.error(message)
  try {
    const session = await runSession(
      { dataDir, command: 'import', pipelines: [pipeline], now, onNotice },
      async (writer, runId) => {
        const result = await importPages(writer, pipeline, source, {
          ...{ dataDir, runId, now, signal, threads, expected },
          anyHost: flags.anyHost ?? false,
          onIssue: ({ message }) => problems.push(message),
          onNoArticle: (place, message) => problems.push(`${place}: ${message}`),
        })
        const articles = result.loaded.added + result.loaded.replaced
        for (const line of describeImport(result, articles)) console.error(line)
        const status = signal.aborted ? 'interrupted' : problems.length > 0 ? 'failed' : 'done'
        return { status, pagesFetched: result.archived, articles }
      },
    )
    if (session) process.stdout.write(describeSession(session))
  } finally {
    done()
  }
  if (signal.aborted) throw new Failure('interrupted; import the same pages again to go on', 130)
  if (problems.length > 0) throw new Failure(problems.join('\n'))
}

function describeImport({ archived, known, skipped, foreign }: ImportResult, articles: number): string[] {
  const parts = [`pages: ${archived} new, ${known} known already`, `articles loaded: ${articles}`]
  if (skipped > 0) parts.splice(1, 0, `answers without a page: ${skipped}`)
  const lines = [parts.join('; ')]
  if (foreign > 0) lines.push(`pages of other hosts passed over: ${foreign}; --any-host takes them`)
  return lines
}
