import { readSources } from '../../src/crawl/import/read-sources.js'
import { loadPipeline } from '../../src/crawl/pipeline-file.js'
import { importPages } from '../../src/run/import-pages.js'
import { runSession, type SessionResult } from '../../src/run/session.js'

/** What `tinhuyen import FILE --pipeline ID` does, without a process of its own. Fails where a page gives no article. */
export async function importFile(dataDir: string, file: string, pipelineId: string): Promise<SessionResult> {
  const pipeline = loadPipeline(pipelineId)
  const now = () => new Date()
  const problems: string[] = []
  const session = await runSession(
    { dataDir, command: 'import', pipelines: [pipeline], now, onNotice: (notice) => problems.push(notice) },
    async (writer, runId) => {
      const result = await importPages(writer, pipeline, (hooks) => readSources([file], hooks), {
        ...{ dataDir, runId, now, signal: new AbortController().signal, anyHost: false },
        onIssue: ({ message }) => problems.push(message),
        onNoArticle: (place, message) => problems.push(`${place}: ${message}`),
      })
      return { status: 'done', pagesFetched: result.archived, articles: result.loaded.added }
    },
  )
  if (problems.length > 0 || !session) throw new Error(problems.join('\n'))
  return session
}
