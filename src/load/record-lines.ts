import { createHash } from 'node:crypto'
import type { Article } from '../model/article.js'
import type { Records } from '../model/records.js'
import { makeEvidenceGate, type Rejected, rejectionIssue } from './evidence-gate.js'
import { minhash } from './minhash.js'
import type { IssueRow } from './schema/operations.js'
import { isOnTopic } from './topic.js'

/** An article with its records, ready to be staged: what loading sorts by, and one line of JSON. Goes between threads. */
export type ArticleLine = {
  article: Pick<Article, 'id' | 'versionId' | 'textSha256' | 'title' | 'capturedAt'>
  line: Uint8Array
  /** Of the records left out, because their quote does not stand where they say. */
  rejected: IssueRow[]
}

const kinds = ['dates', 'units', 'officials', 'facts', 'documents', 'checks'] as const

/** Lone surrogates, which no UTF-8 can hold, are escaped by JSON.stringify; the sign for "unknown" is one code point too. */
const loneSurrogate = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gi

/** null for a page that is no article. Pure: same records, same line. */
export function prepareRecords(given: Records): ArticleLine | null {
  if (given.article.pageKind !== 'article') return null
  const rejected: Rejected[] = []
  const records = keepSound(given, rejected)
  const { id, versionId, textSha256, title, capturedAt } = records.article
  const article = { id, versionId, textSha256, title, capturedAt }
  return { article, line: writeLine(records), rejected: rejected.map(rejectionIssue) }
}

/** With what loading adds to the article, and the hash of everything that the page gave, in place of the last brace. */
function writeLine(records: Records): Buffer {
  const { title, text } = records.article
  const plain = JSON.stringify(records)
  const json = Buffer.from(plain.includes('\\ud') ? plain.replace(loneSurrogate, '$1\\ufffd') : plain)
  const recordsDigest = createHash('sha256').update(json).digest('hex').slice(0, 16)
  const extras = { onTopic: isOnTopic(title, text), minhash: minhash(text), recordsDigest }
  return Buffer.concat([json.subarray(0, -1), Buffer.from(`,"extras":${JSON.stringify(extras)}}\n`)])
}

/** Records without those whose quote does not stand where they say, and without second ones of an id. */
function keepSound(records: Records, rejected: Rejected[]): Records {
  const { article } = records
  const isRight = makeEvidenceGate(article.text)
  const reject = (table: string, id: string, { evidence }: { evidence: Rejected['evidence'] }) => {
    if (isRight(evidence)) return true
    rejected.push({ article, table, id, evidence })
    return false
  }
  const sound: Records = { ...records }
  for (const kind of kinds) {
    const seen = new Set<string>()
    const list = records[kind] as Records['dates']
    const kept = list.filter((record) => !seen.has(record.id) && seen.add(record.id) && reject(kind, record.id, record))
    if (kept.length < list.length) (sound[kind] as Records['dates']) = kept
  }
  sound.officials = sound.officials.map((official) => {
    const positions = official.positions.filter((position) => reject('positions', official.id, position))
    return positions.length < official.positions.length ? { ...official, positions } : official
  })
  return sound
}

/** Of several copies of an article in one batch, the newest capture; at equal times the later in the batch. */
export function newestByArticle(batch: readonly ArticleLine[]): ArticleLine[] {
  const newest = new Map<string, ArticleLine>()
  for (const line of batch) {
    const { id, capturedAt } = line.article
    const other = newest.get(id)
    if (!other || !isOlder(capturedAt, other.article.capturedAt)) newest.set(id, line)
  }
  return [...newest.values()]
}

function isOlder(captured: string | null, than: string | null): boolean {
  return captured !== null && than !== null && Date.parse(captured) < Date.parse(than)
}
