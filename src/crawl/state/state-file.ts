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

/** A crawl with pauses writes down each page at once; one without them shares a sync of the archive between many. */
const writeEveryMs = 50

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
 * The state of one pipeline and the file that its events are appended to, when the caller says so: what a kill or a
 * power cut takes from here stands in the archive, which is synced first, and is read again from there.
 */
export class StateFile {
  readonly state: CrawlState
  /** Lines that could not be read. */
  readonly damagedLines: number
  private descriptor: number
  /** Bytes of the file that are whole lines. */
  private size: number
  private waiting = ''
  private lastWrite = Number.NEGATIVE_INFINITY

  private constructor(
    private readonly path: string,
    private readonly lockPath: string | null,
  ) {
    const { state, goodBytes, damagedLines } = loadState(path)
    this.state = state
    this.damagedLines = damagedLines
    this.descriptor = openSync(path, 'a')
    this.size = goodBytes
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

  /** Changes the state; the change is written down with the next `write`. */
  record(event: StateEvent): void {
    this.state.apply(event)
    this.waiting += writeLine(event)
  }

  /** Writing down is due: something has changed, and the last time is a while ago. */
  get isDue(): boolean {
    return this.waiting !== '' && performance.now() - this.lastWrite > writeEveryMs
  }

  /** Writes down all changes. What they tell of must be on the disk before. Throws errors of the disk, of which nothing stays. */
  write(): void {
    const lines = Buffer.from(this.waiting)
    try {
      writeWhole(this.descriptor, lines)
    } catch (error) {
      ftruncateSync(this.descriptor, this.size)
      throw error
    }
    this.size += lines.length
    this.waiting = ''
    this.lastWrite = performance.now()
  }

  /** Replaces the file by the shortest one that gives the same state. */
  compact(): void {
    const fresh = `${this.path}.new`
    const lines = Buffer.from([...this.state.snapshot()].map(writeLine).join(''))
    const descriptor = openSync(fresh, 'w')
    try {
      writeWhole(descriptor, lines)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(fresh, this.path)
    closeSync(this.descriptor)
    this.descriptor = openSync(this.path, 'a')
    this.size = lines.length
    this.waiting = ''
  }

  /** Writes down what waits and gives the lock back, also where writing fails. */
  close(): void {
    try {
      this.write()
      fsyncSync(this.descriptor)
    } finally {
      closeSync(this.descriptor)
      if (this.lockPath) {
        rmSync(this.lockPath, { force: true })
        heldHere.delete(this.lockPath)
      }
    }
  }
}

function writeLine(event: StateEvent): string {
  return `${JSON.stringify(event)}\n`
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done)
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
