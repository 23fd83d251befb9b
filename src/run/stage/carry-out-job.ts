import type { ArchivedPage } from '../../crawl/archive/archived-page.js'
import { makePage, payloadOf } from '../../crawl/archive/archived-page.js'
import { type EncodedExchange, encodeExchange } from '../../crawl/archive/encode-exchange.js'
import type { Exchange } from '../../crawl/archive/exchange.js'
import { readEncoded } from '../../crawl/archive/read-exchanges.js'
import { type CaptureReading, failCapture, readCapture } from './read-capture.js'
import type { StageItem, StageJob, StageOutcome } from './stage-job.js'

/**
 * Page bytes → article and records, for a batch: the stage that the main thread, worker threads and worker processes on
 * other machines all call. Pure: no clock, network or disk; the outcomes are in the order of the items.
 */
export function carryOutJob({ pipeline, runId, items }: StageJob): StageOutcome[] {
  return items.map((item) => process(item, pipeline.id, (capture) => readCapture(capture, pipeline, runId)))
}

/** The outcome of an item that ended its thread: archived all the same, and noted as an issue. */
export function failItem(item: StageItem, { pipeline, runId }: StageJob, message: string): StageOutcome {
  return process(item, pipeline.id, (capture) => failCapture(capture, pipeline, runId, 'crash', message))
}

function process(item: StageItem, pipelineId: string, read: (capture: ArchivedPage) => CaptureReading): StageOutcome {
  if ('capture' in item) return { reading: read(item.capture), encoded: null }
  const encoded = encodeExchange(item.exchange, null)
  return { reading: read(captureOf(item.exchange, encoded, pipelineId)), encoded }
}

/** Read back from what goes into the archive, so that reading the archive later gives the same. */
function captureOf({ url }: Exchange, { bytes }: EncodedExchange, pipelineId: string): ArchivedPage {
  const exchange = readEncoded(bytes)
  const payload = payloadOf(exchange.record)
  const page = payload && makePage(exchange, payload, { file: '', pipelineId })
  if (!page) throw new Error(`${url}: cannot be read back from its own record`)
  return page
}
