import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DuckDBInstance } from '@duckdb/node-api'

/** Another run writes. The message says which, since when, and what to do. */
export class WriterBusyError extends Error {
  override name = 'WriterBusyError'
  constructor(
    readonly holder: LockHolder | null,
    folder: string,
  ) {
    const who = holder ? `process ${holder.pid} (${holder.command}), since ${holder.since}` : 'another process'
    super(`The database in ${folder} is being written by ${who}. Wait for it to end, or stop it, and run again.`)
  }
}

export type LockHolder = { pid: number; command: string; since: string }

export type LockOptions = {
  /** Longest wait for another writer, milliseconds; 0: fail at once */
  waitMilliseconds?: number
  /** Called once when the wait begins */
  onWait?: (holder: LockHolder | null) => void
  /** Shown to others who want the lock */
  command?: string
  /** ISO moment, shown with it */
  since?: string
}

export type WriterLock = { release: () => void }

/** Locks that this process holds: the kernel's locks do not exclude a process from itself. */
const held = new Set<string>()

const pollMilliseconds = 250

/**
 * The lock is a tiny database that stays open: DuckDB locks its files through the kernel, so that the lock goes with the
 * process, even after kill -9, and no stale lock is ever left.
 */
export async function acquireLock(file: string, options: LockOptions = {}): Promise<WriterLock> {
  mkdirSync(dirname(file), { recursive: true })
  const deadline = performance.now() + (options.waitMilliseconds ?? 0)
  let told = false
  for (;;) {
    const instance = held.has(file) ? null : await tryOpen(file)
    if (instance) {
      held.add(file)
      writeHolder(file, options)
      return { release: () => release(file, instance) }
    }
    const holder = readHolder(file)
    if (performance.now() >= deadline) throw new WriterBusyError(holder, dirname(file))
    if (!told) options.onWait?.(holder)
    told = true
    await sleep(pollMilliseconds)
  }
}

async function tryOpen(file: string): Promise<DuckDBInstance | null> {
  try {
    return await DuckDBInstance.create(file)
  } catch (error) {
    if (/Could not set lock|Conflicting lock|being used by another process/.test(String(error))) return null
    throw error
  }
}

function holderFile(file: string): string {
  return join(dirname(file), 'holder.json')
}

function writeHolder(file: string, options: LockOptions): void {
  const holder: LockHolder = {
    pid: process.pid,
    command: options.command ?? 'tinhuyen',
    since: options.since ?? new Date().toISOString(),
  }
  writeFileSync(holderFile(file), JSON.stringify(holder))
}

function readHolder(file: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(holderFile(file), 'utf8')) as LockHolder
  } catch {
    // The holder may be between taking the lock and writing its name.
    return null
  }
}

function release(file: string, instance: DuckDBInstance): void {
  rmSync(holderFile(file), { force: true })
  instance.closeSync()
  held.delete(file)
}
