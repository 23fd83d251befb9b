import { existsSync, rmSync } from 'node:fs'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { makeClaims } from '../../load/claims/index.js'
import { makeOffices } from '../../load/make-offices.js'
import { groupNearDuplicates } from '../../load/near-duplicates.js'
import { NoDatabaseError } from '../../load/reader.js'
import { applySchema } from '../../load/schema/apply.js'
import { type Column, quoteName, quoteText, type Table } from '../../load/schema/column.js'
import { tables } from '../../load/schema/tables.js'
import { maskExpression, type Takedown } from './takedown.js'

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

/**
 * Makes a self-contained database of what may leave: officials but no private citizens and no reporters, corrected
 * facts, taken-down names covered, taken-down pages gone, no full text unless asked for. Same tables and views as inside.
 */
export async function makePublicDatabase(source: string, target: string, options: PublicOptions): Promise<void> {
  if (!existsSync(source)) throw new NoDatabaseError(source)
  rmSync(target, { force: true })
  const instance = await DuckDBInstance.create(target, { memory_limit: '512MB', preserve_insertion_order: 'false' })
  const connection = await instance.connect()
  try {
    await applySchema(connection)
    await connection.run(`ATTACH ${quoteText(source)} AS source (READ_ONLY)`)
    await connection.run(hiddenArticles(options.takedown))
    for (const table of tables) {
      if (!privateTables.has(table.name)) await connection.run(copySql(table, options))
    }
    await connection.run('DETACH source')
    if (options.takedown.urls.length > 0) await deriveAgain(connection)
    await connection.run(makeOffices)
    await connection.run('CHECKPOINT')
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

function hiddenArticles({ urls }: Takedown): string {
  const list = urls.map(quoteText).join(', ')
  return `CREATE OR REPLACE TEMP TABLE hidden_articles AS
    SELECT article_id FROM source.articles WHERE url IN (SELECT unnest([${list}]::VARCHAR[]))
    UNION SELECT article_id FROM source.pages
    WHERE url IN (SELECT unnest([${list}]::VARCHAR[])) OR final_url IN (SELECT unnest([${list}]::VARCHAR[]))`
}

function copySql(table: Table, options: PublicOptions): string {
  const values = table.columns.map((column) => `${publicValue(table, column, options)} AS ${quoteName(column.name)}`)
  const source = table.name === 'facts' ? 'corrected_facts' : table.name
  return `INSERT INTO ${quoteName(table.name)}
    SELECT ${values.join(', ')} FROM source.${quoteName(source)} AS t WHERE ${conditions(table, options).join(' AND ')}`
}

function publicValue(table: Table, { name, type }: Column, { text, takedown }: PublicOptions): string {
  const value = `t.${quoteName(name)}`
  if (table.name === 'articles') {
    if (name === 'author' || name === 'photo_credit') return 'NULL'
    if (name === 'removed') return '[]'
    // Claims that are made again need the text; it is taken out after them.
    if (name === 'text' && !text && takedown.urls.length === 0) return `''`
  }
  if (type !== 'VARCHAR' || !wordColumns.has(name)) return value
  return maskExpression(value, takedown.names)
}

function conditions(table: Table, { takedown }: PublicOptions): string[] {
  const found = ['true']
  if (table.columns.some((column) => column.name === 'article_id')) {
    found.push('(t.article_id IS NULL OR t.article_id NOT IN (FROM hidden_articles))')
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
  const hidden = names.map((name) => quoteText(name.toLowerCase())).join(', ')
  return `${alias}.role = 'official' AND ${alias}.id NOT IN ${rejected}
    AND lower(${alias}.name) NOT IN (SELECT unnest([${hidden}]::VARCHAR[]))`
}

async function deriveAgain(connection: DuckDBConnection): Promise<void> {
  await groupNearDuplicates(connection)
  await makeClaims(connection)
}
