import { relative, sep } from 'node:path'
import type { Dispatcher } from 'undici'
import { listArchiveFiles } from '../crawl/archive/archive-files.js'
import { cdxIndexPath } from '../crawl/archive/cdx-index.js'
import type { CrawlIssue } from '../crawl/crawl-issue.js'
import { crawlPipeline, type Lease } from '../crawl/crawl-pipeline.js'
import type { CrawlProgress, CrawlSummary } from '../crawl/crawl-report.js'
import { HostGates } from '../crawl/http/host-gate.js'
import { readState, stateFilePath } from '../crawl/state/state-file.js'
import type { Pipeline } from '../model/pipeline.js'
import { hostsOf } from './group-by-host.js'
import type { Storage, StoredFile } from './storage/index.js'

/** How much of a portal one turn takes. */
export type SliceBounds = { requests: number; minutes: number }

export type SliceOptions = {
  storage: Storage
  lease: Lease
  bounds: SliceBounds
  contact: string | null
  now: () => Date
  /** The worker stops. */
  signal: AbortSignal
  /** Portals of the job: they share hosts, so that what one asked last holds the others back. */
  neighbours: readonly Pipeline[]
  /** When the job was last at work (ms); null where it never was. */
  leftAt: number | null
  dispatcher?: Dispatcher
  onProgress?: (progress: CrawlProgress) => void
}

export type Slice = {
  summary: CrawlSummary
  issues: CrawlIssue[]
  /** The portal has more to ask: go on in another slice. */
  unfinished: boolean
}

/** Crawls a part of a portal into the store. Throws LeaseLostError where another worker has the portal by now. */
export async function crawlSlice(pipeline: Pipeline, options: SliceOptions): Promise<Slice> {
  const { storage, lease, bounds, contact, now, dispatcher } = options
  await fetchState(storage, pipeline)
  const before = await archiveFiles(storage, pipeline)
  const issues: CrawlIssue[] = []
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), bounds.minutes * 60_000)
  let requests = 0
  try {
    const summary = await crawlPipeline(pipeline, {
      dataDir: storage.dataDir,
      ...{ now, lease, contact },
      hosts: await gatesAfter(options),
      signal: AbortSignal.any([options.signal, stop.signal]),
      onIssue: (issue) => issues.push(issue),
      onProgress: (progress) => {
        requests += 1
        if (requests >= bounds.requests) stop.abort()
        options.onProgress?.(progress)
      },
      ...(dispatcher ? { dispatcher } : {}),
    })
    // A worker that was paused by now would put an older state over a newer one.
    await lease.confirm()
    await storage.put([
      ...newFiles(storage, pipeline, before),
      cdxPath(storage, pipeline),
      statePath(storage, pipeline),
    ])
    return { summary, issues, unfinished: summary.stoppedBecause === 'aborted' }
  } catch (error) {
    // What was archived stays true; the state is for whoever holds the lease to write.
    await storage.put(newFiles(storage, pipeline, before))
    throw error
  } finally {
    clearTimeout(timer)
  }
}

const below = ({ dataDir }: Storage, path: string) => relative(dataDir, path).split(sep).join('/')

const statePath = (storage: Storage, { id }: Pipeline) => below(storage, stateFilePath(storage.dataDir, id))

const cdxPath = (storage: Storage, { id }: Pipeline) => below(storage, cdxIndexPath(storage.dataDir, id))

const archiveFiles = async (storage: Storage, { id }: Pipeline) =>
  (await storage.list(`archive/${id}`)).filter(({ path }) => path.endsWith('.warc.gz'))

/** The state, and what was archived behind it by a worker that was killed before it could put the state away. */
async function fetchState(storage: Storage, pipeline: Pipeline): Promise<void> {
  await storage.fetch(statePath(storage, pipeline), { refresh: true })
  const known = readState(storage.dataDir, pipeline.id).archived?.file ?? ''
  for (const { path } of await archiveFiles(storage, pipeline)) if (path >= known) await storage.fetch(path)
}

/** WARC files go into the store before the state: it must not tell of pages that the store does not have. */
function newFiles(storage: Storage, { id }: Pipeline, before: readonly StoredFile[]): string[] {
  const known = new Set(before.map(({ path }) => path))
  return listArchiveFiles(storage.dataDir, id).filter((path) => !known.has(path))
}

/** Gates that know when the hosts were last asked, for whichever of the portals. */
async function gatesAfter({ storage, neighbours, now, leftAt }: SliceOptions): Promise<HostGates> {
  const hosts = new HostGates()
  for (const pipeline of neighbours) {
    await storage.fetch(statePath(storage, pipeline), { refresh: true })
    const last = Date.parse(readState(storage.dataDir, pipeline.id).lastRequestAt ?? '')
    const asked = Math.max(leftAt ?? Number.NEGATIVE_INFINITY, last || Number.NEGATIVE_INFINITY)
    for (const host of hostsOf(pipeline)) hosts.of(`http://${host}`).notePastRequest(now().getTime() - asked)
  }
  return hosts
}
