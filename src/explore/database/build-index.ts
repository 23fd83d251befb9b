import type { DuckDBConnection } from '@duckdb/node-api'
import { WordIndex } from '../search/word-index.js'
import { type FactColumns, readFactColumns } from './fact-columns.js'
import { type IndexPart, makeIndexPart } from './make-index.js'
import { visitRows } from './visit-rows.js'

/** What DuckDB may hold in memory; the index of two million facts takes a third of it. */
export const memoryLimit = '250MB'

/** What words are searched in, with the numbers of the index as documents; none of them is left out. */
const wordSources = {
  quotes: 'SELECT n, quote FROM explorer.quotes',
  titles: `SELECT n, coalesce(title, '') FROM explorer.articles`,
  texts: `SELECT n, coalesce(text, '') FROM explorer.articles JOIN articles USING (article_id)`,
} as const

/** Each part comes as soon as it is made; it rejects where it could not be made. */
export type SnapshotIndex = {
  overview: Promise<void>
  facts: Promise<FactColumns>
  district: Promise<void>
  review: Promise<void>
  /** Words of quotes and titles, and of texts */
  quotes: Promise<WordIndex>
  titles: Promise<WordIndex>
  texts: Promise<WordIndex>
  /** Lets go of it, after all of it is made or given up */
  close: () => Promise<void>
}

/** The database is let go of while its index is being made. */
class StoppedError extends Error {
  override name = 'StoppedError'
}

/** Makes the index part by part in the background, what the first page reads before all else. */
export function buildIndex(connection: DuckDBConnection, isStopped: () => boolean): SnapshotIndex {
  let last: Promise<unknown> = Promise.resolve()
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(() => {
      if (isStopped()) throw new StoppedError('The database was closed')
      return work()
    })
    // A part that failed is told to who asks for it; the others are made all the same.
    last = mine.catch(() => undefined)
    return mine
  }
  const part = (name: IndexPart) => next(() => makeIndexPart(connection, name))
  const words = (source: keyof typeof wordSources) => next(() => indexWords(connection, wordSources[source], isStopped))
  const overview = part('overview')
  const facts = next(async () => {
    await makeIndexPart(connection, 'facts')
    return readFactColumns(connection)
  })
  const district = part('district')
  const review = part('review')
  const quotes = words('quotes')
  const titles = words('titles')
  const texts = words('texts')
  void next(() => giveBackMemory(connection))
  const close = async () => {
    await last
    for (const made of await Promise.allSettled([quotes, titles, texts])) {
      if (made.status === 'fulfilled') made.value.close()
    }
  }
  return { overview, facts, district, review, quotes, titles, texts, close }
}

/** What the making of the index has freed is the process's still until DuckDB is told its limit anew: half of all. */
async function giveBackMemory(connection: DuckDBConnection): Promise<void> {
  await connection.run(`SET memory_limit = '${memoryLimit}'`)
}

async function indexWords(connection: DuckDBConnection, sql: string, isStopped: () => boolean): Promise<WordIndex> {
  const index = new WordIndex()
  try {
    await visitRows(connection, sql, (cells, row) => {
      if (row === 0 && isStopped()) throw new StoppedError('The database was closed')
      index.add(cells[0]!.getItem(row) as number, cells[1]!.getItem(row) as string)
    })
    index.finish()
    return index
  } catch (error) {
    index.close()
    throw error
  }
}
