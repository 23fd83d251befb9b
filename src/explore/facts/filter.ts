import { type FacetName, facetNames } from '../database/fact-columns.js'

export const sortNames = ['newest', 'largest', 'smallest', 'latest-period', 'earliest-period'] as const
export type SortName = (typeof sortNames)[number]

/** text: whole articles; words: only quotes and headlines. */
export type SearchScope = 'text' | 'words'

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
    scope: parameters.get('in') === 'words' ? 'words' : 'text',
    chosen: new Map(chosen.filter(([, values]) => values.length > 0)),
    sort: sortNames.find((name) => name === parameters.get('sort')) ?? 'newest',
  }
}

/** The filter as it stands in a URL: the same filter always gives the same text. */
export function writeFilter(filter: FactFilter, changes: Partial<FactFilter> = {}): URLSearchParams {
  const { search, scope, chosen, sort } = { ...filter, ...changes }
  const parameters = new URLSearchParams()
  if (search !== '') parameters.set('q', search)
  if (search !== '' && scope === 'words') parameters.set('in', scope)
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
