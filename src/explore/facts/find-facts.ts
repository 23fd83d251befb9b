import { quoteText } from '../../load/schema/column.js'
import type { Snapshot } from '../database/snapshot.js'
import type { FactFilter, SearchScope } from './filter.js'
import { searchPatterns } from './search-pattern.js'

/** Searches that are kept, so that going on with one (a facet, a page) does not search anew. */
const keptSearches = 4

type Kept = { tables: Map<string, Promise<string>>; made: number }
const keptOf = new WeakMap<Snapshot, Kept>()

/** Table of the facts that a search finds: all of them without one. */
export function searchedFacts(snapshot: Snapshot, { search, scope }: FactFilter): Promise<string> {
  const patterns = searchPatterns(search)
  if (patterns.length === 0) return Promise.resolve('explorer.facts')
  const kept = keptOf.get(snapshot) ?? { tables: new Map<string, Promise<string>>(), made: 0 }
  keptOf.set(snapshot, kept)
  const key = JSON.stringify([scope, patterns])
  const found = kept.tables.get(key) ?? makeTable(snapshot, patterns, scope, kept)
  // The last used stands last; the first is dropped.
  kept.tables.delete(key)
  kept.tables.set(key, found)
  found.catch(() => kept.tables.delete(key))
  return found
}

async function makeTable(snapshot: Snapshot, patterns: string[], scope: SearchScope, kept: Kept): Promise<string> {
  kept.made += 1
  const table = `explorer.found_${kept.made}`
  const matching = (column: string, pattern: string) => `regexp_matches(${column}, ${quoteText(pattern)}, 'i')`
  const all = (column: string) => patterns.map((pattern) => matching(column, pattern)).join(' AND ')
  // Each word may stand in the quote or in the headline; in an article, all of them in its text.
  const words = patterns.map(
    (pattern) => `(quote IN (SELECT n FROM explorer.quotes WHERE ${matching('quote', pattern)})
      OR article IN (SELECT n FROM explorer.articles WHERE ${matching('title', pattern)}))`,
  )
  const texts = `article IN (SELECT n FROM explorer.articles JOIN articles t USING (article_id) WHERE ${all('t.text')})`
  const found = scope === 'text' ? `(${words.join(' AND ')}) OR ${texts}` : words.join(' AND ')
  await snapshot.rows(`CREATE TABLE ${table} AS FROM explorer.facts WHERE ${found} ORDER BY rowid`)
  for (const [key, old] of [...kept.tables].slice(0, -keptSearches)) {
    kept.tables.delete(key)
    void old.then((name) => snapshot.rows(`DROP TABLE IF EXISTS ${name}`)).catch(() => undefined)
  }
  return table
}
