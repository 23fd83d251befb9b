import { type Stats, statSync } from 'node:fs'
import { openSnapshot, type Snapshot } from './snapshot.js'

/** The published file, whichever version of it lies there now. */
export type FollowedDatabase = {
  /** Does the work on the present version; null where nothing has been published yet. */
  use: <T>(work: (snapshot: Snapshot | null) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

type Held = { identity: string; opening: Promise<Snapshot>; users: number; retired: boolean }

/**
 * Follows a database file: a new one that is published in its place is opened with the next request, while requests at
 * work end on the earlier one, which is then closed.
 */
export function followDatabase(file: string): FollowedDatabase {
  let current: Held | null = null
  const closing = new Set<Promise<void>>()

  const release = (held: Held) => {
    held.users -= 1
    if (held.users === 0 && held.retired) closeLater(held)
  }
  const closeLater = (held: Held) => {
    const closed = held.opening
      .then(
        (snapshot) => snapshot.close(),
        () => undefined,
      )
      .finally(() => closing.delete(closed))
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
    return current
  }
  return {
    use: async (work) => {
      const held = present()
      if (!held) return work(null)
      held.users += 1
      try {
        return await work(await open(held))
      } catch (error) {
        if (isFatal(error)) forget(held)
        throw error
      } finally {
        release(held)
      }
    },
    close: async () => {
      retire(current)
      current = null
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
