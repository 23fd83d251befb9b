import type { ArchivedPage } from '../../crawl/archive/archived-page.js'
import type { EncodedExchange } from '../../crawl/archive/encode-exchange.js'
import type { Exchange } from '../../crawl/archive/exchange.js'
import type { Pipeline } from '../../model/pipeline.js'
import type { CaptureReading } from './read-capture.js'

/** What goes in: a page that stands in the archive, or an exchange that is to be put there first. */
export type StageItem = { capture: ArchivedPage } | { exchange: Exchange }

/** Items of one pipeline that are read together. Plain data: it goes between threads and machines. */
export type StageJob = { pipeline: Pipeline; runId: string; items: StageItem[] }

/**
 * What comes of one item. `encoded`: the records of an exchange for the archive; the place of its page is the caller's
 * to fill in once they are written.
 */
export type StageOutcome = { reading: CaptureReading; encoded: EncodedExchange | null }
