import type { EncodedExchange } from '../../crawl/archive/encode-exchange.js'
import type { StageItem, StageJob, StageOutcome } from './stage-job.js'

/** A job or its outcomes as they go between threads, where a Buffer arrives as a plain Uint8Array. */
export type SentJob = StageJob
export type SentOutcomes = StageOutcome[]

type Sent<T> = { message: T; transfer: ArrayBuffer[] }

/** The bodies are copied: the sender keeps its own, for a thread may die of them. */
export function packJob(job: StageJob): Sent<SentJob> {
  const transfer: ArrayBuffer[] = []
  const items = job.items.map((item) => withBody(item, (body) => copyOut(body, transfer)))
  return { message: { ...job, items }, transfer }
}

export function unpackJob(sent: SentJob): StageJob {
  return { ...sent, items: sent.items.map((item) => withBody(item, asBuffer)) }
}

export function packOutcomes(outcomes: StageOutcome[]): Sent<SentOutcomes> {
  const transfer: ArrayBuffer[] = []
  const message = outcomes.map((outcome) => withBytes(outcome, (bytes) => moveOut(bytes, transfer)))
  return { message, transfer }
}

export function unpackOutcomes(sent: SentOutcomes): StageOutcome[] {
  return sent.map((outcome) => withBytes(outcome, asBuffer))
}

function withBody(item: StageItem, change: (body: Uint8Array) => Uint8Array): StageItem {
  if ('capture' in item) return { capture: { ...item.capture, body: change(item.capture.body) as Buffer } }
  return { exchange: { ...item.exchange, body: change(item.exchange.body) as Buffer } }
}

function withBytes({ reading, encoded }: StageOutcome, change: (bytes: Uint8Array) => Uint8Array): StageOutcome {
  const { article } = reading
  return {
    reading: { ...reading, article: article && { ...article, line: change(article.line) } },
    encoded: encoded && ({ ...encoded, bytes: change(encoded.bytes) } as EncodedExchange),
  }
}

function copyOut(bytes: Uint8Array, transfer: ArrayBuffer[]): Uint8Array {
  const copy = new Uint8Array(bytes)
  transfer.push(copy.buffer)
  return copy
}

/** A small Buffer is a piece of a pool, which must not go away with it. */
function moveOut(bytes: Uint8Array, transfer: ArrayBuffer[]): Uint8Array {
  if (bytes.byteLength < bytes.buffer.byteLength) return copyOut(bytes, transfer)
  transfer.push(bytes.buffer as ArrayBuffer)
  return bytes
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
