import { listArchivedPipelines } from '../crawl/archive/archive-files.js'
import { recordTables } from '../load/schema/tables.js'
import { inTransaction, type Writer } from '../load/writer.js'
import type { Pipeline } from '../model/pipeline.js'

/** pipelines/demo/ is kept for the made-up portals of this package. */
const demoFolder = 'demo/'

export const isDemoPipeline = (id: string) => id.startsWith(demoFolder)

/** Real portals that the data folder has pages of. */
export function realPipelinesIn(dataDir: string): string[] {
  return listArchivedPipelines(dataDir).filter((id) => !isDemoPipeline(id))
}

/**
 * Invented pages never stand beside real ones: before a real portal is loaded, the demo's rows leave the database.
 * Returns the number of articles that were taken out. The demo's archive stays, so that the demo can be run again.
 */
export async function keepDemoApart(writer: Writer, pipelines: readonly Pipeline[]): Promise<number> {
  if (pipelines.every(({ id }) => isDemoPipeline(id))) return 0
  const { connection } = writer
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM articles WHERE ${isDemo}`)
  const articles = Number(reader.getRows()[0]?.[0] ?? 0)
  await inTransaction(connection, async () => {
    for (const statement of removals) await connection.run(statement)
  })
  return articles
}

const isDemo = `starts_with(pipeline, '${demoFolder}')`
const ofDemo = `article_id IN (SELECT article_id FROM articles WHERE ${isDemo})`

/** `articles` goes last: the others are found through it. What follows from records is made again before publishing. */
const removals: readonly string[] = [
  ...recordTables.filter(({ name }) => name !== 'articles').map(({ name }) => `DELETE FROM ${name} WHERE ${ofDemo}`),
  `DELETE FROM article_versions WHERE ${ofDemo}`,
  ...['pages', 'issues', 'pipelines', 'articles'].map((table) => `DELETE FROM ${table} WHERE ${isDemo}`),
  `DELETE FROM runs WHERE command = 'demo'`,
]
