import { type Html, html } from '../../export/html.js'
import { type CodebookEntry, codebookEntries } from '../../load/schema/codebook.js'
import { type Answer, csvAnswer } from '../http/answer.js'
import type { Speech } from '../messages/speech.js'
import { renderPage } from '../view/layout.js'
import { withQuery } from '../view/paging.js'
import type { DatabaseVisit } from '../visit.js'
import { sqlExamples } from './examples.js'
import { csvRows, runSql, type SqlResult, shownRows, shownSeconds, streamSqlCsv } from './run-sql.js'

const longestQuery = 6_000

/** GET /sql: a query, its first rows, the codebook beside it. */
export async function answerSql(visit: DatabaseVisit): Promise<Answer> {
  const { say, number } = visit.speech
  const sql = visit.url.searchParams.get('q') ?? ''
  const result = sql.trim() === '' ? html`` : await answerQuery(visit, sql)
  const examples = sqlExamples.map(
    ({ name, sql: query }) =>
      html`<li><a href="${withQuery('/sql', new URLSearchParams({ q: query }))}">${say(`sql.example.${name}`)}</a></li>`,
  )
  const content = html`<h1>${say('sql.title')}</h1>
<p class="soft note">${say('sql.note', { rows: number(shownRows), seconds: shownSeconds })}</p>
<div class="sql"><div><form action="/sql" data-query><label for="query">${say('sql.query')}</label>
<textarea id="query" name="q" rows="8" maxlength="${longestQuery}" spellcheck="false" autocapitalize="off" autocomplete="off" translate="no">${sql || sqlExamples[0]!.sql}</textarea>
<div class="bar"><button class="main">${say('sql.run')}</button><small>${say('sql.keys')}</small></div></form>
<details${sql === '' ? html` open` : html``}><summary>${say('sql.examples')}</summary><ul>${examples}</ul></details>
${result}</div>
<aside class="codebook" aria-labelledby="codebook"><h2 id="codebook">${say('sql.codebook')}</h2>${renderCodebook(visit.speech)}</aside></div>`
  return renderPage(visit, { title: say('sql.title'), section: 'sql', content })
}

/** GET /sql.csv: the rows of a query as a file. */
export async function answerSqlCsv({ url, databaseFile }: DatabaseVisit): Promise<Answer> {
  return csvAnswer('query.csv', streamSqlCsv(databaseFile, url.searchParams.get('q') ?? ''))
}

async function answerQuery({ databaseFile, speech }: DatabaseVisit, sql: string): Promise<Html> {
  try {
    return renderResult(await runSql(databaseFile, sql), sql, speech)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return html`<section role="alert"><h2>${speech.say('sql.failed')}</h2><pre class="error">${message}</pre></section>`
  }
}

function renderResult({ columns, rows, more, milliseconds }: SqlResult, sql: string, { say, number }: Speech): Html {
  const filling = { rows: number(rows.length), milliseconds: number(milliseconds), most: number(csvRows) }
  const csv = withQuery('/sql.csv', new URLSearchParams({ q: sql }))
  const body = rows.map(
    (row) => html`<tr>${row.map((cell, at) => html`<td>${renderCell(cell, columns[at] ?? '')}</td>`)}</tr>
`,
  )
  return html`<section aria-labelledby="result"><div class="bar"><h2 id="result">${say('sql.result')}</h2><small>${say(more ? 'sql.first-rows' : 'sql.rows', filling)}</small><a class="button" href="${csv}" download>${say('download')}</a></div>
<div class="scroll" tabindex="0" role="region" aria-label="${say('sql.result')}"><table class="result"><thead><tr>${columns.map((name) => html`<th scope="col" translate="no">${name}</th>`)}</tr></thead><tbody>${body}</tbody></table></div></section>`
}

/** NULL is told from an empty text; articles can be opened. */
function renderCell(cell: string | null, column: string): Html {
  if (cell === null) return html`<span class="soft">NULL</span>`
  if (/(?:^|_)article_id$/.test(column) && /^[0-9A-Za-z_-]{1,64}$/.test(cell))
    return html`<a href="/article/${cell}">${cell}</a>`
  return html`<bdi>${cell}</bdi>`
}

let entries: CodebookEntry[] | null = null

function renderCodebook({ language }: Speech): Html {
  entries ??= codebookEntries()
  return html`${entries.map(
    ({ name, columns, ...entry }) =>
      html`<details><summary><code>${name}</code> <small>${entry[language]}</small></summary><dl>${columns.map(
        (column) =>
          html`<dt><code>${column.name}</code>${column.type === null ? '' : html` <small>${column.type.startsWith('STRUCT') ? 'STRUCT[]' : column.type}</small>`}</dt><dd>${column[language]}${column.allowed.length > 0 ? ` (${column.allowed.join(', ')})` : ''}</dd>`,
      )}</dl></details>`,
  )}`
}
