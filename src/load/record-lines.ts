import { createHash } from 'node:crypto'
import type { Records } from '../model/records.js'
import { makeEvidenceGate, type Rejected } from './evidence-gate.js'
import { minhash } from './minhash.js'
import { isOnTopic } from './topic.js'

/** One article as JSON for DuckDB, with the hash of everything that it gives. */
export type RecordLine = { json: Buffer; digest: string }

const kinds = ['dates', 'units', 'officials', 'facts', 'documents', 'checks'] as const

/** Lone surrogates, which no UTF-8 can hold, are escaped by JSON.stringify; the sign for "unknown" is one code point too. */
const loneSurrogate = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gi

export function toLine(records: Records): RecordLine {
  const plain = JSON.stringify(records)
  const json = Buffer.from(plain.includes('\\ud') ? plain.replace(loneSurrogate, '$1\\ufffd') : plain)
  return { json, digest: createHash('sha256').update(json).digest('hex').slice(0, 16) }
}

/** The line in pieces, with what loading adds to the article in place of its last brace. */
export function withExtras({ json, digest }: RecordLine, { article }: Records): Buffer[] {
  const extras = {
    onTopic: isOnTopic(article.title, article.text),
    minhash: minhash(article.text),
    recordsDigest: digest,
  }
  return [json.subarray(0, -1), Buffer.from(`,"extras":${JSON.stringify(extras)}}\n`)]
}
/** Records without those whose quote does not stand where they say, and without second ones of an id. */
export function keepSound(records: Records, rejected: Rejected[]): Records {
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
export function newestByArticle(batch: readonly Records[]): Records[] {
  const newest = new Map<string, Records>()
  for (const records of batch) {
    const other = newest.get(records.article.id)
    if (!other || !isOlder(records.article.capturedAt, other.article.capturedAt))
      newest.set(records.article.id, records)
  }
  return [...newest.values()]
}

function isOlder(captured: string | null, than: string | null): boolean {
  return captured !== null && than !== null && Date.parse(captured) < Date.parse(than)
}
