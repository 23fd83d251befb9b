import type { DuckDBConnection } from '@duckdb/node-api'
import { emptySignature, minhash, signatureLength } from './minhash.js'
import { quoteText } from './schema/column.js'

/** Signatures that differ in at most this many of 64 places: at least about 70% of the runs of syllables are common. */
export const nearDistance = 19

/** Signs that two signatures must share in a row to be compared at all: 16 bands of 4. */
const bandLength = 4

/** Earliest page first; undated ones last. New copies come later, so the group keeps its name. */
export const articleOrder = 'coalesce(published_on, event_on) NULLS LAST, article_id'

/**
 * Brings `article_groups` up to the articles: every article with the earliest one of nearly the same text. A star, not a
 * chain: each member is near the article that the group is named after. Only new signatures are compared with the others.
 */
export async function groupNearDuplicates(connection: DuckDBConnection): Promise<void> {
  await signUnsigned(connection)
  await connection.run(findNearPairs)
  await connection.run(`
    CREATE OR REPLACE TEMP TABLE ranked_signatures AS
    SELECT row_number() OVER (ORDER BY ${articleOrder})::INTEGER AS rank, minhash, article_id
    FROM (FROM articles WHERE minhash <> '${emptySignature}'
      QUALIFY row_number() OVER (PARTITION BY minhash ORDER BY ${articleOrder}) = 1)`)
  const stars = starsOf(await rankPairs(connection))
  await connection.run('CREATE OR REPLACE TEMP TABLE stars (rank INTEGER, star INTEGER, distance INTEGER)')
  const appender = await connection.createAppender('stars')
  for (const [rank, { star, distance }] of stars) {
    appender.appendInteger(rank)
    appender.appendInteger(star)
    appender.appendInteger(distance)
    appender.endRow()
  }
  appender.closeSync()
  await connection.run(mergeGroups)
}

/** Pairs do not hang on articles or dates, so that known ones stay. */
export const findNearPairs = `
  CREATE OR REPLACE TEMP TABLE signatures AS
  SELECT minhash, minhash NOT IN (SELECT minhash FROM article_groups) AS is_new, row_number() OVER () AS number
  FROM (SELECT DISTINCT minhash FROM articles WHERE minhash <> '${emptySignature}');
  DELETE FROM near_pairs
  WHERE one NOT IN (SELECT minhash FROM signatures) OR other NOT IN (SELECT minhash FROM signatures);
  INSERT INTO near_pairs
  WITH bands AS (
    SELECT number, minhash, is_new, band, substr(minhash, band * ${bandLength} + 1, ${bandLength}) AS part
    FROM signatures, range(${signatureLength / bandLength}) t(band)
  )
  SELECT DISTINCT least(a.minhash, b.minhash), greatest(a.minhash, b.minhash), hamming(a.minhash, b.minhash)::INTEGER
  FROM bands a JOIN bands b ON a.band = b.band AND a.part = b.part
  WHERE a.is_new AND (NOT b.is_new OR a.number < b.number) AND hamming(a.minhash, b.minhash) <= ${nearDistance}`

/** Groups that stay as they are keep what is known of them. */
export const mergeGroups = `
  CREATE OR REPLACE TEMP TABLE grouped AS
  SELECT a.article_id, coalesce(star.article_id, own.article_id, a.article_id) AS group_id,
    coalesce(s.distance, 0) AS distance, a.minhash
  FROM articles a
    LEFT JOIN ranked_signatures own ON own.minhash = a.minhash
    LEFT JOIN stars s ON s.rank = own.rank
    LEFT JOIN ranked_signatures star ON star.rank = s.star;
  DELETE FROM article_groups g WHERE NOT EXISTS (FROM grouped n WHERE n.article_id = g.article_id
    AND n.group_id = g.group_id AND n.distance = g.distance AND n.minhash = g.minhash);
  INSERT INTO article_groups
  SELECT article_id, group_id, distance, false, minhash, ''
  FROM grouped WHERE article_id NOT IN (SELECT article_id FROM article_groups)`

/** Articles of an older database version have no signature yet. */
async function signUnsigned(connection: DuckDBConnection): Promise<void> {
  for (;;) {
    const unsigned = `SELECT article_id, text FROM articles WHERE minhash = '' LIMIT 5000`
    const rows = (await connection.runAndReadAll(unsigned)).getRows() as [string, string][]
    if (rows.length === 0) return
    const values = rows.map(([articleId, text]) => `(${quoteText(articleId)}, ${quoteText(minhash(text))})`)
    await connection.run(`UPDATE articles SET minhash = n.minhash FROM (VALUES ${values.join(', ')}) n (article_id, minhash)
      WHERE n.article_id = articles.article_id`)
  }
}

type Pair = [earlier: number, later: number, distance: number]

async function rankPairs(connection: DuckDBConnection): Promise<Pair[]> {
  const reader = await connection.runAndReadAll(`
    SELECT least(a.rank, b.rank), greatest(a.rank, b.rank), p.distance
    FROM near_pairs p JOIN ranked_signatures a ON a.minhash = p.one JOIN ranked_signatures b ON b.minhash = p.other
    ORDER BY 2, 1`)
  return reader.getRows() as Pair[]
}

/** Pairs come by the later one: it joins the earliest article that is no member of another group. */
function starsOf(pairs: readonly Pair[]): Map<number, { star: number; distance: number }> {
  const member = new Map<number, { star: number; distance: number }>()
  for (const [star, rank, distance] of pairs) {
    if (!member.has(rank) && !member.has(star)) member.set(rank, { star, distance })
  }
  return member
}
