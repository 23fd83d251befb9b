import { type Stats, statSync } from 'node:fs'
import { openSnapshot, type Snapshot } from './snapshot.js'

/** The published file, whichever version of it lies there now. */
export type FollowedDatabase = {
  /** Does the work on the present version; null where nothing has been published yet. */
  use: <T>(work: (snapshot: Snapshot | null) => Promise<T>) => Promise<T>
  /** Breaks off what is under way, and closes every version. */
  close: () => Promise<void>
}

type Held = { identity: string; opening: Promise<Snapshot>; users: number; retired: boolean }

/**
 * Follows a database file: a new one that is published in its place is opened with the next request, while requests at
 * work end on the earlier one, which is then closed.
 */
export function followDatabase(file: string): FollowedDatabase {
  let current: Held | null = null
  const alive = new Set<Held>()
  const working = new Set<Promise<void>>()
  const closing = new Set<Promise<void>>()

  const release = (held: Held) => {
    held.users -= 1
    if (held.users === 0 && held.retired) closeLater(held)
  }
  const closeLater = (held: Held) => {
    const closed = held.opening
      .then((snapshot) => snapshot.close(), nothing)
      .finally(() => {
        alive.delete(held)
        closing.delete(closed)
      })
    closing.add(closed)
  }
  const retire = (held: Held | null) => {
    if (!held || held.retired) return
    held.retired = true
    if (held.users === 0) closeLater(held)
  }
  const present = (): Held | null => {
    const identity = identify(file)
    if (current?.identity === identity) return current
    retire(current)
    current = identity === null ? null : { identity, opening: openSnapshot(file), users: 0, retired: false }
    if (current) alive.add(current)
    return current
  }
  const workOn = async <T>(held: Held, work: (snapshot: Snapshot) => Promise<T>) => {
    held.users += 1
    try {
      return await work(await open(held))
    } catch (error) {
      if (isFatal(error)) forget(held)
      throw error
    } finally {
      release(held)
    }
  }
  return {
    use: (work) => {
      const held = present()
      if (!held) return work(null)
      const doing = workOn(held, work)
      const done = doing.then(nothing, nothing)
      working.add(done)
      void done.then(() => working.delete(done))
      return doing
    },
    close: async () => {
      retire(current)
      current = null
      for (const { opening } of alive) {
        void opening.then((snapshot) => snapshot.stop(), nothing)
      }
      await Promise.all(working)
      await Promise.all(closing)
    },
  }

  /** A file that could not be opened is tried anew by the next request. */
  async function open(held: Held): Promise<Snapshot> {
    try {
      return await held.opening
    } catch (error) {
      forget(held)
      throw error
    }
  }

  function forget(held: Held): void {
    retire(held)
    if (current === held) current = null
  }
}

const nothing = () => undefined

/** After a fault within DuckDB its instance answers nothing any more; the next request needs another one. */
function isFatal(error: unknown): boolean {
  return error instanceof Error && /\b(?:INTERNAL|FATAL) Error|has been invalidated/.test(error.message)
}

/** Publishing renames a new file into place: another inode, time or size. Null where there is none. */
function identify(file: string): string | null {
  let stats: Stats | undefined
  try {
    stats = statSync(file, { throwIfNoEntry: false })
  } catch {
    return null
  }
  return stats ? `${stats.ino}:${stats.mtimeMs}:${stats.size}` : null
}
