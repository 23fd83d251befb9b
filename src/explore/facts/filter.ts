import type { Values } from '../database/snapshot.js'

/** What facts are told apart by, in the order in which the page shows it. */
export const facetNames = [
  ...(['topic', 'measure', 'province', 'district', 'year', 'unit'] as const),
  ...(['check', 'modality', 'status', 'sector', 'correction'] as const),
]
export type FacetName = (typeof facetNames)[number]

export const sortNames = ['newest', 'largest', 'smallest', 'latest-period', 'earliest-period'] as const
export type SortName = (typeof sortNames)[number]

/** words: quotes and headlines; text: whole articles too. */
export type SearchScope = 'words' | 'text'

/** Which facts are shown, and how: all of it stands in the URL. */
export type FactFilter = {
  search: string
  scope: SearchScope
  /** Chosen values; the empty text stands for "not stated" */
  chosen: ReadonlyMap<FacetName, readonly string[]>
  sort: SortName
}

export function readFilter(parameters: URLSearchParams): FactFilter {
  const chosen = facetNames.map((name): [FacetName, string[]] => [name, [...new Set(parameters.getAll(name))]])
  return {
    search: (parameters.get('q') ?? '').trim(),
    scope: parameters.get('in') === 'text' ? 'text' : 'words',
    chosen: new Map(chosen.filter(([, values]) => values.length > 0)),
    sort: sortNames.find((name) => name === parameters.get('sort')) ?? 'newest',
  }
}

/** The filter as it stands in a URL: the same filter always gives the same text. */
export function writeFilter(filter: FactFilter, changes: Partial<FactFilter> = {}): URLSearchParams {
  const { search, scope, chosen, sort } = { ...filter, ...changes }
  const parameters = new URLSearchParams()
  if (search !== '') parameters.set('q', search)
  if (search !== '' && scope === 'text') parameters.set('in', scope)
  for (const name of facetNames) {
    for (const value of [...(chosen.get(name) ?? [])].sort()) parameters.append(name, value)
  }
  if (sort !== 'newest') parameters.set('sort', sort)
  return parameters
}

/** The filter without one value, or with all values of one facet let go. */
export function without(filter: FactFilter, name: FacetName, value?: string): FactFilter {
  const rest = value === undefined ? [] : (filter.chosen.get(name) ?? []).filter((one) => one !== value)
  const chosen = new Map(filter.chosen)
  if (rest.length > 0) chosen.set(name, rest)
  else chosen.delete(name)
  return { ...filter, chosen }
}

const types: Readonly<Record<FacetName, string>> = {
  ...{ topic: 'explorer.topics', measure: 'explorer.measures', province: 'explorer.provinces' },
  ...{ district: 'explorer.district_codes', year: 'USMALLINT', unit: 'explorer.units', check: 'explorer.checks' },
  ...{ modality: 'explorer.modalities', status: 'explorer.statuses', sector: 'explorer.sectors' },
  correction: 'explorer.corrections',
}

export type Condition = { sql: string; values: Values }

/** The chosen values as SQL; what is chosen in one facet may be any of its values. `except` leaves a facet out. */
export function filterCondition({ chosen }: FactFilter, except: FacetName | null = null): Condition {
  const values: string[] = []
  const parts = [...chosen].flatMap(([name, wanted]) => {
    if (name === except) return []
    // A value that the database does not know is cast to NULL, and matches nothing.
    const stated = wanted.filter((value) => value !== '')
    const list = stated.map((value) => `TRY_CAST($${values.push(value)} AS ${types[name]})`)
    const known = list.length > 0 ? [`"${name}" IN (${list.join(', ')})`] : []
    const missing = stated.length < wanted.length ? [`"${name}" IS NULL`] : []
    return [`(${[...known, ...missing].join(' OR ')})`]
  })
  return { sql: parts.length > 0 ? parts.join(' AND ') : 'true', values }
}
