import { quoteName, quoteText } from '../../load/schema/column.js'
import type { Snapshot } from '../database/snapshot.js'
import { type FactFilter, facetNames, type SearchScope } from './filter.js'
import { type SearchPattern, searchPatterns } from './search-pattern.js'

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

async function makeTable(
  snapshot: Snapshot,
  patterns: SearchPattern[],
  scope: SearchScope,
  kept: Kept,
): Promise<string> {
  kept.made += 1
  const table = `explorer.found_${kept.made}`
  const matching = (column: string, pattern: string) => `regexp_matches(${column}, ${quoteText(pattern)}, 'i')`
  const both = (column: string, { quick, exact }: SearchPattern) =>
    `(${matching(column, quick)} AND ${matching(column, exact)})`
  // Each word may stand in the quote or in the headline; in an article, all of them in its text.
  const words = patterns.map(
    (pattern) => `(quote IN (SELECT n FROM explorer.quotes WHERE ${both('quote', pattern)})
      OR article IN (SELECT n FROM explorer.articles WHERE ${both('title', pattern)}))`,
  )
  // The rarer word of two is mostly the longer one.
  const ordered = [...patterns].sort((a, b) => b.quick.length - a.quick.length)
  const quick = ordered.map((pattern) => matching('t.text', pattern.quick))
  const exact = ordered.map((pattern) => matching('t.text', pattern.exact))
  const texts = `article IN (SELECT n FROM explorer.articles JOIN articles t USING (article_id)
    WHERE ${[...quick, ...exact].join(' AND ')})`
  const found = scope === 'text' ? `(${words.join(' AND ')}) OR ${texts}` : words.join(' AND ')
  // Only what is filtered, counted and sorted by: millions may be found.
  await snapshot.rows(`CREATE TABLE ${table} AS SELECT n, ${[...facetNames.map(quoteName), 'value', 'period_to'].join(', ')}
    FROM explorer.facts WHERE ${found} ORDER BY n`)
  for (const [key, old] of [...kept.tables].slice(0, -keptSearches)) {
    kept.tables.delete(key)
    void old.then((name) => snapshot.rows(`DROP TABLE IF EXISTS ${name}`)).catch(() => undefined)
  }
  return table
}
