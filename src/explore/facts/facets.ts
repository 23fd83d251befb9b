import { type Html, html } from '../../export/html.js'
import type { FacetName } from '../database/fact-columns.js'
import type { Speech } from '../messages/speech.js'
import { withQuery } from '../view/paging.js'
import { type FactFilter, type SearchScope, without, writeFilter } from './filter.js'
import type { Facet, FacetValue } from './read-facts.js'

/** Values of a facet that stand open; the others are behind "more". */
const openValues = 7

/** Facets whose values are words of a closed list, which the interface translates. */
const closedLists: ReadonlySet<string> = new Set(['measure', 'modality', 'status', 'sector', 'check', 'correction'])

/** Search, chosen filters and the facets with their counts. */
export function renderFacets(facets: readonly Facet[], filter: FactFilter, speech: Speech): Html {
  const { say } = speech
  const shown = facets.filter(
    ({ name, values }) => filter.chosen.has(name) || values.some(({ value }) => value !== null),
  )
  return html`<div class="filters"><details class="fold" open data-fold-on-phone><summary>${say('facts.filters')}</summary>
${searchFields(filter, speech)}
${chosenFilters(facets, filter, speech)}
${shown.map((facet) => renderFacet(facet, filter, speech))}
<button class="plain-only">${say('apply')}</button></details></div>`
}

function searchFields({ search, scope }: FactFilter, { say }: Speech): Html {
  const option = (name: SearchScope) =>
    html`<option value="${name}"${name === scope && search !== '' ? html` selected` : html``}>${say(`search-in.${name}`)}</option>`
  return html`<div class="search"><label for="q">${say('search')}</label><div class="row"><input id="q" type="search" name="q" maxlength="200" value="${search}" aria-describedby="q-hint"><button>${say('search')}</button></div>
<small id="q-hint">${say('search-hint')}</small>
${search === '' ? html`` : html`<label>${say('search-in')} <select name="in">${option('text')}${option('words')}</select></label>`}</div>`
}

function chosenFilters(facets: readonly Facet[], filter: FactFilter, speech: Speech): Html {
  const { say } = speech
  const chips = [...filter.chosen].flatMap(([name, values]) =>
    values.map((value) => {
      const known = facets.find((facet) => facet.name === name)?.values.find((one) => (one.value ?? '') === value)
      const label = labelOf(name, known ?? { value: value === '' ? null : value, label: null, facts: 0 }, speech)
      const address = withQuery('/facts', writeFilter(without(filter, name, value)))
      const what = `${say(`facet.${name}`)}: ${label}`
      return html`<li><a href="${address}" aria-label="${say('remove', { what })}"><bdi>${label}</bdi> ×</a></li>`
    }),
  )
  if (chips.length === 0 && filter.search === '') return html``
  return html`<ul class="chips">${chips}<li><a class="clear" href="/facts">${say('clear')}</a></li></ul>`
}

function renderFacet({ name, values, distinct }: Facet, filter: FactFilter, speech: Speech): Html {
  const { say, number } = speech
  const chosen = filter.chosen.get(name) ?? []
  const choice = (one: FacetValue) => {
    const checked = chosen.includes(one.value ?? '') ? html` checked` : html``
    return html`<label><input type="checkbox" name="${name}" value="${one.value ?? ''}"${checked}><span class="name"><bdi>${labelOf(name, one, speech)}</bdi></span><span class="tally">${number(one.facts)}</span></label>`
  }
  const open = values.filter((one, at) => at < openValues || chosen.includes(one.value ?? ''))
  const rest = values.filter((one) => !open.includes(one))
  const beyond = distinct - values.length
  const note = beyond > 0 ? html`<small>${say('facts.more', { count: number(beyond) })}</small>` : html``
  const more =
    rest.length === 0
      ? html``
      : html`<details><summary>+ ${number(rest.length)}</summary>${rest.map(choice)}${note}</details>`
  return html`<fieldset><legend>${say(`facet.${name}`)}</legend>${open.map(choice)}${more}</fieldset>`
}

function labelOf(name: FacetName, { value, label }: FacetValue, { say, word }: Speech): string {
  if (value === null) return name === 'check' || name === 'correction' ? say(`${name}.none`) : say('not-stated')
  if (name === 'district') return label ?? value
  return closedLists.has(name) ? word(name, value) : value
}
