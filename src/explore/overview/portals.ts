import { type Html, html } from '../../export/html.js'
import type { Speech } from '../messages/speech.js'
import type { Portal } from './read-overview.js'

/** How each portal is doing. */
export function renderPortals(portals: readonly Portal[], speech: Speech): Html {
  const { say, number, day, moment } = speech
  if (portals.length === 0) return html`<p class="empty">${say('overview.no-portals')}</p>`
  const heads = ['portal', 'state', 'fetched', 'failed', 'articles', 'on-topic', 'undated', 'newest', 'last'] as const
  const numeric = new Set<string>(['fetched', 'failed', 'articles', 'on-topic', 'undated'])
  const rows = portals.map((portal) => {
    const state = judge(portal)
    const named =
      portal.districtCode === null
        ? html`<bdi>${portal.title}</bdi>`
        : html`<a href="/district/${portal.districtCode}"><bdi>${portal.title}</bdi></a>`
    const error =
      portal.lastError === null || state === 'ok'
        ? html``
        : html`<small title="${portal.lastError}"><bdi>${portal.lastError.slice(0, 80)}</bdi></small>`
    return html`<tr><th scope="row" lang="vi">${named}<small>${portal.pipeline}</small></th><td class="health-${state}">${say(`health.${state}`)}${error}</td><td class="number">${number(portal.fetches)}</td><td class="number">${number(portal.failed)}</td><td class="number">${number(portal.articles)}</td><td class="number">${number(portal.onTopic)}</td><td class="number">${number(portal.undated)}</td><td>${portal.lastPublishedOn === null ? '' : day(portal.lastPublishedOn)}</td><td>${portal.lastFetchedAt === null ? '' : moment(portal.lastFetchedAt)}</td></tr>
`
  })
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('overview.health')}"><table class="portals"><thead><tr>${heads.map((head) => html`<th scope="col"${numeric.has(head) ? html` class="number"` : html``}>${say(`health.${head}`)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function judge({ fetches, answered, failed, errors, withinExpected }: Portal): 'never' | 'bad' | 'warn' | 'ok' {
  if (fetches === 0) return 'never'
  if (answered === 0) return 'bad'
  return failed * 5 > fetches || errors > 0 || withinExpected === false ? 'warn' : 'ok'
}
