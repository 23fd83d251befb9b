import { articlePath as inhousePath } from './platforms/inhouse/addresses.js'
import { articlePath as joomlaPath } from './platforms/joomla/addresses.js'
import { articlePath as nukevietPath } from './platforms/nukeviet/addresses.js'
import { articlePath as sharepointPath } from './platforms/sharepoint/addresses.js'
import { articlePath as wordpressPath } from './platforms/wordpress/addresses.js'
import type { DemoArticle, DemoPlatform, DemoPortal } from './portal.js'
import { createSite } from './sites.js'

const paths: Record<DemoPlatform, (article: DemoArticle) => string> = {
  inhouse: inhousePath,
  joomla: joomlaPath,
  nukeviet: nukevietPath,
  sharepoint: sharepointPath,
  wordpress: wordpressPath,
}

/** An article's page as its portal serves it, without a server; the visit is on `now`. */
export function renderDemoArticle(
  portal: DemoPortal,
  article: DemoArticle,
  now = new Date('2024-03-02T05:00:00Z'),
): { url: string; html: string; contentType: string } {
  const url = new URL(paths[portal.platform](article), `http://${portal.host}`)
  const request = {
    method: 'GET',
    path: url.pathname,
    query: url.searchParams,
    cookies: new Map(),
    form: new URLSearchParams(),
  }
  const answer = createSite(portal)(request, { now, visits: portal.visitsBefore })
  return { url: url.href, html: String(answer.body), contentType: answer.headers['content-type'] ?? '' }
}
