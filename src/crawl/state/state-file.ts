import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { CrawlState } from './crawl-state.js'
import type { StateEvent } from './state-event.js'

/** Another process crawls this pipeline. */
export class PipelineBusyError extends Error {
  constructor(pipelineId: string, pid: number) {
    super(`${pipelineId} is being crawled by process ${pid}: one crawl a pipeline at a time`)
    this.name = 'PipelineBusyError'
  }
}

export function stateFilePath(dataDir: string, pipelineId: string): string {
  return join(dataDir, 'state', ...`${pipelineId}.jsonl`.split('/'))
}

/** The state as it stands, without taking the lock; an empty one where there is none. */
export function readState(dataDir: string, pipelineId: string): CrawlState {
  return loadState(stateFilePath(dataDir, pipelineId)).state
}

/**
 * The state of one pipeline and the file that its events are appended to. Lines are not synced one by one: what a power
 * cut takes from here stands in the archive, which is synced first, and is read again from there.
 */
export class StateFile {
  readonly state: CrawlState
  /** Lines that could not be read. */
  readonly damagedLines: number
  private descriptor: number

  private constructor(
    private readonly path: string,
    private readonly lockPath: string | null,
  ) {
    const { state, goodBytes, damagedLines } = loadState(path)
    this.state = state
    this.damagedLines = damagedLines
    this.descriptor = openSync(path, 'a')
    ftruncateSync(this.descriptor, goodBytes)
  }

  /**
   * Takes the pipeline's lock, if not told that somebody else sees to that; a lock whose process is gone is taken over.
   * Throws PipelineBusyError.
   */
  static open(dataDir: string, pipelineId: string, { locked = true } = {}): StateFile {
    const path = stateFilePath(dataDir, pipelineId)
    mkdirSync(dirname(path), { recursive: true })
    const lockPath = locked ? path.replace(/jsonl$/, 'lock') : null
    if (lockPath) takeLock(lockPath, pipelineId)
    return new StateFile(path, lockPath)
  }

  /** Changes the state and writes the change down. */
  record(event: StateEvent): void {
    this.state.apply(event)
    writeSync(this.descriptor, `${JSON.stringify(event)}\n`)
  }

  /** Replaces the file by the shortest one that gives the same state. */
  compact(): void {
    const fresh = `${this.path}.new`
    const descriptor = openSync(fresh, 'w')
    for (const event of this.state.snapshot()) writeSync(descriptor, `${JSON.stringify(event)}\n`)
    fsyncSync(descriptor)
    closeSync(descriptor)
    closeSync(this.descriptor)
    renameSync(fresh, this.path)
    this.descriptor = openSync(this.path, 'a')
  }

  close(): void {
    fsyncSync(this.descriptor)
    closeSync(this.descriptor)
    if (!this.lockPath) return
    rmSync(this.lockPath, { force: true })
    heldHere.delete(this.lockPath)
  }
}

/** A last line without its end was torn by a kill: it is left out, and `goodBytes` says where to cut. */
function loadState(path: string): { state: CrawlState; goodBytes: number; damagedLines: number } {
  const state = new CrawlState()
  const content = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  let goodBytes = 0
  let damagedLines = 0
  for (let end = content.indexOf(10); end !== -1; end = content.indexOf(10, goodBytes)) {
    const event = parseEvent(content.toString('utf8', goodBytes, end))
    if (event) state.apply(event)
    else damagedLines++
    goodBytes = end + 1
  }
  return { state, goodBytes, damagedLines }
}

function parseEvent(line: string): StateEvent | null {
  try {
    const event: unknown = JSON.parse(line)
    return typeof event === 'object' && event !== null && 'e' in event ? (event as StateEvent) : null
  } catch {
    return null
  }
}

function takeLock(lockPath: string, pipelineId: string): void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(lockPath, String(process.pid), { flag: 'wx' })
      heldHere.add(lockPath)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const owner = Number(readFileSync(lockPath, 'utf8'))
      // Process ids come round again: a lock with our own id is ours only if this process took it.
      const held = owner === process.pid ? heldHere.has(lockPath) : isRunning(owner)
      if (held) throw new PipelineBusyError(pipelineId, owner)
      rmSync(lockPath, { force: true })
    }
  }
}

const heldHere = new Set<string>()

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
