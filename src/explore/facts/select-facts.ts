import { DuckDBBitValue } from '@duckdb/node-api'
import { type FacetColumn, type FacetName, type FactColumns, facetNames } from '../database/fact-columns.js'
import type { Snapshot } from '../database/snapshot.js'
import { readSearchTerms, type SearchTerm } from '../search/search-terms.js'
import type { WordIndex } from '../search/word-index.js'
import type { FactFilter } from './filter.js'

/** What a filter selects, with what keeps every other fact out. */
export type Selection = {
  columns: FactColumns
  /** Numbers of the selected facts, ascending: newest page first */
  facts: Uint32Array
  /** One number a fact, see below */
  outs: Uint8Array
  /** Facets in which something is chosen */
  chosen: readonly FacetName[]
}

/** The fact is selected. */
const selected = 0
/** The choices in this facet alone keep it out: the facet counts it, as one that could be chosen too. */
const outBy = (name: FacetName) => 1 + facetNames.indexOf(name)
/** Choices in several facets keep it out, or the search. */
const farOut = 255

/** The facts of a search and of the choices in facets; any of the values chosen in a facet may hold. */
export async function selectFacts({ index }: Snapshot, filter: FactFilter): Promise<Selection> {
  const columns = await index.facts
  const outs = new Uint8Array(columns.facts)
  const terms = readSearchTerms(filter.search)
  if (terms.length > 0) {
    const { article } = columns
    const said = findSaid(terms, columns, await index.quotes, await index.titles)
    const told = filter.scope === 'text' ? findAll(terms, await index.texts) : null
    for (let fact = 0; fact < outs.length; fact += 1) {
      if (said[fact] === 0 && (told === null || told[article[fact]!] === 0)) outs[fact] = farOut
    }
  }
  for (const [name, wanted] of filter.chosen) keepChosen(outs, columns, name, wanted)
  const chosen = [...filter.chosen.keys()]
  return { columns, facts: listSelected(outs), outs, chosen }
}

function listSelected(outs: Uint8Array): Uint32Array {
  const facts = new Uint32Array(outs.length)
  let count = 0
  for (let fact = 0; fact < outs.length; fact += 1) {
    facts[count] = fact
    if (outs[fact] === selected) count += 1
  }
  return facts.subarray(0, count)
}

/** Marks the facts for which each term stands in the quote or in the headline. */
function findSaid(
  terms: readonly SearchTerm[],
  { facts, article, quote }: FactColumns,
  quotes: WordIndex,
  titles: WordIndex,
): Uint8Array {
  const found = new Uint8Array(facts).fill(1)
  for (const term of terms) {
    const inQuote = quotes.find(term)
    const inTitle = titles.find(term)
    for (let fact = 0; fact < facts; fact += 1) {
      if (found[fact] !== 0) found[fact] = inQuote[quote[fact]!]! | inTitle[article[fact]!]!
    }
  }
  return found
}

/** Marks the documents in which all terms stand. */
function findAll(terms: readonly SearchTerm[], words: WordIndex): Uint8Array {
  const [first, ...others] = terms.map((term) => words.find(term))
  const found = first!.slice()
  for (const marks of others) for (let at = 0; at < found.length; at += 1) found[at]! &= marks[at]!
  return found
}

function keepChosen(outs: Uint8Array, { facets }: FactColumns, name: FacetName, wanted: readonly string[]): void {
  const { values, places } = facets.get(name)!
  // In an address the empty text stands for "not stated".
  const chosen = Uint8Array.from(values, (value) => (wanted.includes(value ?? '') ? 1 : 0))
  const out = outBy(name)
  for (let fact = 0; fact < outs.length; fact += 1) {
    if (chosen[places[fact]!] === 0) outs[fact] = outs[fact] === selected ? out : farOut
  }
}

/** Facts of each value of a facet, as the choices in the other facets leave them. */
export function countFacet(selection: Selection, name: FacetName): { value: string | null; facts: number }[] {
  const { values } = selection.columns.facets.get(name)!
  const counts = countPlaces(selection, name)
  return values.map((value, place) => ({ value, facts: counts[place]! })).filter(({ facts }) => facts > 0)
}

function countPlaces({ columns, facts, outs, chosen }: Selection, name: FacetName): Uint32Array {
  const { places, counts: all } = columns.facets.get(name)!
  if (facts.length === outs.length) return all
  const counts = facts.length * 2 > outs.length ? countButOthers(all, places, outs) : countThem(all, places, facts)
  if (!chosen.includes(name)) return counts
  const out = outBy(name)
  for (let fact = 0; fact < outs.length; fact += 1) if (outs[fact] === out) counts[places[fact]!]! += 1
  return counts
}

function countThem(all: Uint32Array, places: FacetColumn['places'], facts: Uint32Array): Uint32Array {
  const counts = new Uint32Array(all.length)
  for (let at = 0; at < facts.length; at += 1) counts[places[facts[at]!]!]! += 1
  return counts
}

/** Where most are selected there is less to take away than to add up. */
function countButOthers(all: Uint32Array, places: FacetColumn['places'], outs: Uint8Array): Uint32Array {
  const counts = all.slice()
  for (let fact = 0; fact < outs.length; fact += 1) if (outs[fact] !== selected) counts[places[fact]!]! -= 1
  return counts
}

/** The selected facts as a DuckDB BIT, to be asked with get_bit(…, n). There has to be one. */
export function selectedBits({ facts, outs }: Selection): DuckDBBitValue {
  const padding = (8 - (outs.length % 8)) % 8
  const bytes = new Uint8Array(1 + Math.ceil(outs.length / 8))
  bytes[0] = padding
  for (let at = 0; at < facts.length; at += 1) {
    const bit = padding + facts[at]!
    bytes[1 + (bit >>> 3)]! |= 0x80 >>> (bit & 7)
  }
  // DuckDB wants the bits before the first one set.
  if (padding > 0) bytes[1]! |= (0xff << (8 - padding)) & 0xff
  return new DuckDBBitValue(bytes)
}
