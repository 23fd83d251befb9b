import type { IncomingMessage } from 'node:http'
import { relative } from 'node:path'
import { type Html, html } from '../../export/html.js'
import { replaceableColumns } from '../../load/views/corrected-facts.js'
import { type Answer, seeOther } from '../http/answer.js'
import { FormError, readForm } from '../http/read-form.js'
import type { Speech } from '../messages/speech.js'
import { renderNotice, renderPage } from '../view/layout.js'
import type { DatabaseVisit } from '../visit.js'
import {
  addDecision,
  correctionsFileName,
  DecisionError,
  readDecisions,
  undoDecision,
  type WrittenDecision,
} from './corrections-file.js'
import { type Doubt, kindOf, lettersAround, type Reason, readQueue, readReasons } from './read-queue.js'

/** GET /review: what is worth a look first, with what to decide about it. */
export async function answerReview(visit: DatabaseVisit): Promise<Answer> {
  const { snapshot, speech, url, corrections } = visit
  const { say, word } = speech
  const reasons = await readReasons(snapshot)
  const asked = url.searchParams.get('reason')
  const reason = reasons.find((one) => one.reason === asked)?.reason ?? reasons[0]?.reason ?? null
  const decisions = readDecisions(corrections)
  const decided = decisions.map(({ values }) => values.record_id ?? '')
  const queue = reason === null ? [] : await readQueue(snapshot, reason, decided)
  const items = queue.map((doubt) => renderDoubt(doubt, reason!, visit))
  const list =
    items.length === 0 ? html`<p class="empty">${say('review.done')}</p>` : html`<ol class="queue">${items}</ol>`
  const file = `${relative(visit.dataFolder, corrections) || corrections}/${correctionsFileName}`
  const content = html`<h1>${say('review.title')}</h1><p class="soft note">${say('review.intro', { file })}</p>
<div class="review"><div>${renderReasons(reasons, reason, speech)}<h2>${say('review.queue', { reason: reason === null ? '' : word('reason', reason) })}</h2>${list}</div>
<aside>${renderKeys(speech)}${renderName(visit)}${renderDecisions(decisions, reason, speech)}</aside></div>`
  return renderPage(visit, { title: say('review.title'), section: 'review', content })
}

function renderReasons(reasons: readonly Reason[], current: string | null, { say, word, number }: Speech): Html {
  const links = reasons.map(({ reason, doubts }) => {
    const here = reason === current ? html` aria-current="true"` : html``
    return html`<li><a href="/review?reason=${reason}"${here}>${word('reason', reason)} <span class="tally">${number(doubts)}</span></a></li>`
  })
  return html`<nav class="tabs" aria-label="${say('review.reasons')}"><ul>${links}</ul></nav>`
}

function renderDoubt(doubt: Doubt, reason: string, { speech }: DatabaseVisit): Html {
  const { say, word, language } = speech
  const kind = kindOf(reason)
  const article =
    doubt.articleId === null ? null : `/article/${doubt.articleId}${kind === null ? '' : `#${kind}-${doubt.recordId}`}`
  const words = html`<p class="words" lang="vi">${doubt.before.length < lettersAround ? '' : '…'}${doubt.before}<mark class="k-${kind ?? 'check'}">${doubt.quote}</mark>${doubt.after}${doubt.after.length < lettersAround ? '' : '…'}</p>`
  const title = html`<p><span class="kind">${kind === null ? '' : word('kind', kind)}</span> <b><bdi>${doubt[language]}</bdi></b></p>`
  const source =
    article === null
      ? html`<small><bdi>${doubt.url}</bdi></small>`
      : html`<a class="open" href="${article}" lang="vi"><bdi>${doubt.title ?? say('article.untitled')}</bdi></a>`
  const id = `d-${doubt.recordId}`
  return html`<li id="${id}" tabindex="-1">${title}${words}<p class="source">${source}</p>${kind === null ? html`` : renderForm(doubt, reason, kind === 'fact', speech)}</li>
`
}

function renderForm({ recordId, quote }: Doubt, reason: string, isFact: boolean, { say }: Speech): Html {
  const hidden = html`<input type="hidden" name="record_id" value="${recordId}"><input type="hidden" name="quote" value="${quote}"><input type="hidden" name="reason" value="${reason}">`
  const fields = replaceableColumns.map((column) => html`<option>${column}</option>`)
  const correct = html`<details class="correct"><summary class="button">${say('review.correct')}</summary><form method="post" action="/review">${hidden}<label>${say('review.field')} <select name="field">${fields}</select></label><label>${say('review.value')} <input type="text" name="value" maxlength="500" placeholder="${say('review.value-hint')}"></label><label>${say('review.note')} <input type="text" name="note" maxlength="500"></label><button class="main" name="action" value="replace">${say('review.save')}</button></form></details>`
  return html`<div class="decide"><form method="post" action="/review">${hidden}<button name="action" value="accept">${say('review.accept')}</button> <button name="action" value="reject">${say('review.reject')}</button></form>${isFact ? correct : html``}</div>`
}

function renderKeys({ say }: Speech): Html {
  const keys = [
    ...([
      ['J K', 'move'],
      ['A', 'accept'],
      ['R', 'reject'],
      ['C', 'correct'],
      ['U', 'undo'],
      ['O', 'open'],
    ] as const),
  ]
  return html`<section class="keys"><h2>${say('review.keys')}</h2><dl>${keys.map(([key, name]) => html`<div><dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${say(`review.key-${name}`)}</dd></div>`)}</dl></section>`
}

function renderName({ reviewer, speech: { say }, url }: DatabaseVisit): Html {
  return html`<form class="reviewer" method="post" action="/review/name"><input type="hidden" name="to" value="${url.search}"><label>${say('review.by')} <input type="text" name="by" maxlength="100" value="${reviewer}" autocomplete="name"></label> <button>${say('apply')}</button></form>`
}

const shownDecisions = 15

function renderDecisions(
  decisions: readonly WrittenDecision[],
  reason: string | null,
  { say, word, number }: Speech,
): Html {
  const latest = [...decisions].reverse().slice(0, shownDecisions)
  const items = latest.map(({ line, values }) => {
    const what = values.action === 'replace' ? `: ${values.field} = ${values.value}` : ''
    return html`<li><p><b>${word('review.action', values.action ?? '')}</b>${what} <q lang="vi"><bdi>${(values.quote ?? '').slice(0, 120)}</bdi></q></p><form method="post" action="/review/undo"><input type="hidden" name="line" value="${line}"><input type="hidden" name="record_id" value="${values.record_id ?? ''}"><input type="hidden" name="reason" value="${reason}"><button class="undo">${say('review.undo')}</button></form></li>`
  })
  const list =
    items.length === 0
      ? html`<p class="empty">${say('review.decided-none')}</p>`
      : html`<ol class="decisions">${items}</ol>`
  return html`<section><h2>${say('review.decided')} <span class="tally">${number(decisions.length)}</span></h2>${list}</section>`
}

const backTo = (reason: string | null) => `/review${reason ? `?${new URLSearchParams({ reason }).toString()}` : ''}`

/** POST /review: one decision, into the corrections file; the database is not touched. */
export function decide(visit: DatabaseVisit, _: string[], request: IncomingMessage): Promise<Answer> {
  return onForm(visit, request, async (form) => {
    const cell = (name: string) => (form.get(name) ?? '').trim()
    const replaces = cell('action') === 'replace'
    await addDecision(visit.corrections, {
      ...{ record_id: cell('record_id'), action: cell('action'), quote: form.get('quote') ?? '', note: cell('note') },
      ...(replaces ? { field: cell('field'), value: cell('value') } : {}),
      ...{ by: visit.reviewer, on: visit.today },
    })
    return seeOther(backTo(form.get('reason')))
  })
}

/** POST /review/undo: a decision taken back. */
export function undo(visit: DatabaseVisit, _: string[], request: IncomingMessage): Promise<Answer> {
  return onForm(visit, request, async (form) => {
    await undoDecision(visit.corrections, Number(form.get('line')), form.get('record_id') ?? '')
    return seeOther(backTo(form.get('reason')))
  })
}

/** POST /review/name: who decides, kept in a cookie. */
export function nameReviewer(visit: DatabaseVisit, _: string[], request: IncomingMessage): Promise<Answer> {
  return onForm(visit, request, async (form) => {
    const name = encodeURIComponent((form.get('by') ?? '').trim().slice(0, 100))
    const back = new URLSearchParams(form.get('to') ?? '').get('reason')
    return seeOther(backTo(back), {
      'set-cookie': `reviewer=${name}; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly`,
    })
  })
}

async function onForm(
  visit: DatabaseVisit,
  request: IncomingMessage,
  work: (form: URLSearchParams) => Promise<Answer>,
): Promise<Answer> {
  const { say } = visit.speech
  try {
    return await work(await readForm(request))
  } catch (error) {
    if (!(error instanceof DecisionError || error instanceof FormError)) throw error
    const text = html`<p>${say('review.refused', { problem: error.message })}</p><p><a href="/review">${say('review')}</a></p>`
    return renderNotice(visit, say('failed'), text, 422)
  }
}
