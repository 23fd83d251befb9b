import type { Command } from 'commander'
import { loadIssues } from '../load/load-rows.js'
import type { Writer } from '../load/writer.js'
import { importFiles, listPageFiles } from '../run/import-files.js'
import { type LoadArchiveResult, loadArchive } from '../run/load-archive.js'
import { runSession } from '../run/session.js'
import { type DataFlags, openDataFolder, pipelinesFolder, withDataOption, withPipelinesOption } from './data-option.js'
import { describeError, Failure } from './failure.js'
import { readPageFile } from './input-file.js'
import { listenForInterrupt } from './interrupt.js'
import { readPipelines } from './load-pipelines.js'
import { describeSession } from './run-reporter.js'

type ImportFlags = DataFlags & { pipeline: string }

export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description('Take saved pages into the archive and the database of a pipeline')
    .argument('<path...>', '.html and .txt files, or folders of them')
    .requiredOption('--pipeline <id>', 'pipeline whose portal the pages are from, such as ha-nam/kim-bang')
  withPipelinesOption(withDataOption(command)).action(importPaths)
}

async function importPaths(paths: string[], flags: ImportFlags): Promise<void> {
  const [pipeline] = readPipelines([flags.pipeline], pipelinesFolder(flags))
  const failures: { place: string; message: string }[] = []
  const notArticles: string[] = []
  const onFailure = (place: string, error: unknown) => failures.push({ place, message: describeError(error) })
  const files = listPageFiles(paths, onFailure)
  if (files.length === 0) {
    throw new Failure(
      failures.map(({ message }) => message).join('\n') || `${paths.join(', ')}: no .html or .txt files in it`,
    )
  }
  const dataDir = openDataFolder(flags)
  const { signal, done } = listenForInterrupt(() => console.error('stopping'))
  const now = () => new Date()
  try {
    const session = await runSession(
      { dataDir, command: 'import', pipelines: [pipeline!], now },
      async (writer, runId) => {
        const options = { dataDir, pipelineId: pipeline!.id, now, readFile: readPageFile, onFailure }
        const imported = await importFiles(writer, files, options)
        const loaded = await loadArchive(writer, pipeline!, {
          dataDir,
          runId,
          signal,
          onPage: ({ issue }) =>
            issue && failures.push({ place: issue.place ?? '', message: `${issue.place}: ${issue.message}` }),
        })
        await noteFailures(writer, failures, runId, pipeline!.id, now)
        report(files.length, imported.known, loaded)
        const status = signal.aborted ? 'interrupted' : failures.length + notArticles.length > 0 ? 'failed' : 'done'
        return { status, pagesFetched: imported.archived, articles: loaded.added + loaded.replaced }
      },
    )
    if (session) process.stdout.write(describeSession(session))
  } finally {
    done()
  }
  if (signal.aborted) throw new Failure('interrupted; import the same paths again to go on', 130)
  const messages = [...failures.map(({ message }) => message), ...notArticles]
  if (messages.length > 0) throw new Failure(messages.join('\n'))
}

function report(files: number, known: number, loaded: LoadArchiveResult): void {
  const articles = loaded.added + loaded.replaced
  console.error(`${files} files: ${articles} articles loaded, ${known} known already`)
}

async function noteFailures(
  writer: Writer,
  failures: { place: string; message: string }[],
  runId: string,
  pipeline: string,
  now: () => Date,
): Promise<void> {
  const at = now().toISOString()
  await loadIssues(
    writer,
    failures.map(({ place, message }) => ({
      runId,
      pipeline,
      at,
      stage: 'import' as const,
      severity: 'error' as const,
      code: 'unreadable',
      place,
      message,
    })),
  )
}
