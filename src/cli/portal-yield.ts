import { existsSync } from 'node:fs'
import { dataPaths } from '../load/data-paths.js'
import { openReader } from '../load/reader.js'

/** What the pages of a portal gave, as v_source_health has it. */
export type PortalYield = {
  articles: number
  /** Articles without a day of publication. */
  undated: number
  /** Pages taken for articles that held none. */
  withoutBody: number
  /** Articles with nearly all of the page removed, or nothing. */
  oddlyCleaned: number
  /** "http-500 3, timeout 1", or null. */
  errorClasses: string | null
}

/** By pipeline, from the published database; empty where there is none, or one of an older version. */
export async function readYields(dataDir: string): Promise<Map<string, PortalYield>> {
  const { publishedFile } = dataPaths(dataDir)
  if (!existsSync(publishedFile)) return new Map()
  const { connection, close } = await openReader(publishedFile)
  try {
    const columns = await connection.runAndReadAll(`SELECT 1 FROM duckdb_columns()
      WHERE table_name = 'v_source_health' AND column_name = 'oddly_cleaned'`)
    if (columns.currentRowCount === 0) return new Map()
    const reader = await connection.runAndReadAll(`SELECT pipeline, articles, undated, without_body AS "withoutBody",
      oddly_cleaned AS "oddlyCleaned", error_classes AS "errorClasses" FROM v_source_health`)
    const rows = reader.getRowObjects() as ({ pipeline: string } & PortalYield)[]
    return new Map(rows.map(({ pipeline, ...given }) => [pipeline, given]))
  } finally {
    close()
  }
}

/** Lines for people; nothing where all is well. */
export function describeYield({ articles, undated, withoutBody, oddlyCleaned, errorClasses }: PortalYield): string[] {
  const shares = [
    [undated, `of ${articles} articles have no date`],
    [oddlyCleaned, `of ${articles} articles lost nearly all of their page in cleaning, or nothing`],
    [withoutBody, 'pages taken for articles held none'],
  ] as const
  const lines = shares.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return errorClasses === null ? lines : [...lines, `errors so far: ${errorClasses}`]
}
