import type { DuckDBConnection } from '@duckdb/node-api'
import { makeClaims } from '../../load/claims/index.js'
import { makeOffices } from '../../load/make-offices.js'
import { groupNearDuplicates } from '../../load/near-duplicates.js'
import { openFile } from '../../load/open-file.js'
import { applySchema } from '../../load/schema/apply.js'
import { type Column, quoteName, quoteText, type Table } from '../../load/schema/column.js'
import { tableNamed, tables } from '../../load/schema/tables.js'
import { isListed, maskExpression, type Takedown } from './takedown.js'

export type PublicOptions = {
  /** Leave the full text of articles in */
  text: boolean
  takedown: Takedown
}

/** Tables that say how the data set was made on this machine. */
const privateTables = new Set(['runs', 'issues', 'shards', 'corrections', 'database_info'])

/** Columns that show words of the page. */
const wordColumns = new Set([
  ...['title', 'text', 'quote', 'name', 'organisation', 'subject_name', 'measure_text', 'section', 'issuer', 'credit'],
])

export type PublicDatabase = PublicOptions & {
  /** Published database; attached as `source` */
  source: string
  /** File to be made */
  target: string
  /** Folder for what does not fit into memory */
  spill: string
}

/**
 * What DuckDB may keep in memory while a release is made. Node, and the buffers of the files being written, which are
 * as many as threads, come on top: together under 1 GB.
 */
const limits = { memoryLimit: '384MB', threads: 2 }

/** Rows that the file's compression holds in memory at once, for each thread; DuckDB's own measure is six times as many. */
const rowGroup = 20_480

/**
 * Makes a self-contained database of what may leave: officials but no private citizens and no reporters, corrected
 * facts, taken-down names covered, taken-down pages gone, no full text unless asked for. Same tables and views as inside.
 * `work` may read it while it is open; it is whole when this returns.
 */
export async function withPublicDatabase<T>(
  { source, target, spill, ...options }: PublicDatabase,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const { connection, close } = await openFile(':memory:', { ...limits, spill })
  try {
    await connection.run(`ATTACH ${quoteText(target)} AS release (ROW_GROUP_SIZE ${rowGroup})`)
    await connection.run('USE release')
    await applySchema(connection)
    await connection.run(`ATTACH ${quoteText(source)} AS source (READ_ONLY)`)
    await fill(connection, options)
    await connection.run('CHECKPOINT')
    return await work(connection)
  } finally {
    close()
  }
}

async function fill(connection: DuckDBConnection, options: PublicOptions): Promise<void> {
  await connection.run(hiddenArticles(options.takedown))
  await copyArticles(connection, options)
  await connection.run('SET preserve_insertion_order = false')
  for (const table of tables) {
    if (table !== articles && !privateTables.has(table.name)) await connection.run(copySql(table, options))
  }
  if (options.takedown.urls.length > 0) await deriveAgain(connection, options)
  await connection.run(makeOffices)
  await connection.run('SET preserve_insertion_order = true')
}

/**
 * Articles are copied in the order of their ids, a share at a time: with their texts they are too wide to be sorted as a
 * whole within the memory.
 */
async function copyArticles(connection: DuckDBConnection, options: PublicOptions): Promise<void> {
  const bounds = Array.from({ length: 63 }, (_, index) => quoteText(((index + 1) * 4).toString(16).padStart(2, '0')))
  const shares = [...bounds, null].map((below, at) =>
    [
      ...(at === 0 ? [] : [`t.article_id >= ${bounds[at - 1]}`]),
      ...(below === null ? [] : [`t.article_id < ${below}`]),
    ].join(' AND '),
  )
  await connection.run('BEGIN TRANSACTION')
  for (const share of shares) await connection.run(`${copySql(articles, options)} AND ${share} ORDER BY t.article_id`)
  await connection.run('COMMIT')
}

const articles = tableNamed('articles')

function hiddenArticles({ urls }: Takedown): string {
  return `CREATE OR REPLACE TEMP TABLE hidden_articles AS
    SELECT article_id FROM source.articles WHERE ${isListed('url', urls)}
    UNION SELECT article_id FROM source.pages WHERE ${isListed('url', urls)} OR ${isListed('final_url', urls)}`
}

function copySql(table: Table, options: PublicOptions): string {
  return `INSERT INTO ${quoteName(table.name)} ${selectPublic(table, options)}`
}

function selectPublic(table: Table, options: PublicOptions): string {
  const values = table.columns.map((column) => `${publicValue(table, column, options)} AS ${quoteName(column.name)}`)
  const source = table.name === 'facts' ? 'corrected_facts' : table.name
  return `SELECT ${values.join(', ')} FROM source.${quoteName(source)} AS t WHERE ${conditions(table, options).join(' AND ')}`
}

function publicValue(table: Table, { name, type }: Column, { text, takedown }: PublicOptions): string {
  const value = `t.${quoteName(name)}`
  if (table.name === 'articles') {
    if (name === 'author' || name === 'photo_credit') return 'NULL'
    if (name === 'removed') return '[]'
    if (name === 'text' && !text) return `''`
  }
  if (type !== 'VARCHAR' || !wordColumns.has(name)) return value
  return maskExpression(value, takedown.names)
}

function conditions(table: Table, { takedown }: PublicOptions): string[] {
  const found = ['true']
  if (table.columns.some((column) => column.name === 'article_id')) {
    found.push('(t.article_id IS NULL OR t.article_id NOT IN (FROM hidden_articles))')
  }
  if (table.name === 'pages') {
    for (const address of ['t.url', `coalesce(t.final_url, '')`]) found.push(`NOT ${isListed(address, takedown.urls)}`)
  }
  if (table.name === 'facts') found.push(`t.correction IS DISTINCT FROM 'reject'`)
  if (madeAgain(table, takedown)) found.push('false')
  if (table.name === 'officials') found.push(officialMayLeave('t', takedown))
  if (table.name === 'positions') {
    found.push(`t.official_id IN (SELECT id FROM source.officials o WHERE ${officialMayLeave('o', takedown)})`)
  }
  return found
}

/** Offices come from the officials that may leave, and where pages are taken down claims from those that stay. */
function madeAgain({ name }: Table, { urls }: Takedown): boolean {
  if (name === 'offices' || name === 'near_pairs') return true
  return urls.length > 0 && ['article_groups', 'claims', 'claim_mentions'].includes(name)
}

function officialMayLeave(alias: string, { names }: Takedown): string {
  const rejected = `(SELECT record_id FROM source.corrections WHERE state = 'applied' AND action = 'reject')`
  return `${alias}.role = 'official' AND ${alias}.id NOT IN ${rejected}
    AND ${maskExpression(`${alias}.name`, names)} = ${alias}.name`
}

/** Claims are made from texts. Where these stay inside, they are lent in a temporary table, which is found first. */
async function deriveAgain(connection: DuckDBConnection, options: PublicOptions): Promise<void> {
  await connection.run(`CREATE TEMP TABLE articles AS ${selectPublic(articles, { ...options, text: true })}`)
  await groupNearDuplicates(connection)
  await makeClaims(connection)
  await connection.run('DROP TABLE temp.articles')
}
