import { basename } from 'node:path'
import { type Html, html } from '../../export/html.js'
import { type Answer, htmlAnswer } from '../http/answer.js'
import { assetPath } from '../http/assets.js'
import type { Visit } from '../visit.js'

export type Page = {
  title: string
  /** Which entry of the navigation it belongs to */
  section: 'overview' | 'facts' | 'review' | 'sql' | null
  content: Html
}

const sections = [
  { name: 'overview', path: '/' },
  { name: 'facts', path: '/facts' },
  { name: 'review', path: '/review' },
  { name: 'sql', path: '/sql' },
] as const

/** A whole page: head, navigation, content. */
export function renderPage(visit: Visit, { title, section, content }: Page, status = 200): Answer {
  const { say, language } = visit.speech
  const links = sections.map(({ name, path }) => {
    const current = name === section ? html` aria-current="page"` : html``
    return html`<li><a href="${path}"${current}>${say(name)}</a></li>`
  })
  const other = language === 'vi' ? 'en' : 'vi'
  const here = visit.url.pathname + visit.url.search
  return htmlAnswer(
    html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title} · tinhuyen</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="${assetPath('main.css')}">
<script type="module" src="${assetPath('main.js')}"></script></head>
<body><a class="skip" href="#content">${say('skip')}</a>
<header class="top"><a class="brand" href="/" translate="no">tin<b>huyện</b></a>
<nav aria-label="${say('navigation')}"><ul>${links}</ul></nav>
<form class="find" role="search" action="/facts"><input type="search" name="q" maxlength="200" aria-label="${say('search')}: ${say('search-hint')}" placeholder="${say('search')}"></form>
<form class="tongue" method="get" action="/language"><input type="hidden" name="to" value="${here}"><button name="language" value="${other}" lang="${other}">${say('other-language')}</button></form></header>
<main id="content" tabindex="-1">${content}</main>
<footer>${footer(visit)}</footer></body></html>
`,
    status,
  )
}

function footer({ speech, databaseFile, publishedAt }: Visit): Html {
  const { say, moment } = speech
  const when = publishedAt === null ? '' : `, ${say('published', { at: moment(publishedAt) })}`
  return html`${say('read-only')} <span translate="no" title="${databaseFile}">${basename(databaseFile)}</span>${when}`
}

/** A page that only says something: an error, or that there is nothing yet. */
export function renderNotice(visit: Visit, title: string, content: Html, status: number): Answer {
  return renderPage(visit, { title, section: null, content: html`<h1>${title}</h1>${content}` }, status)
}
