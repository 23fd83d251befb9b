import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DiskFullError, isDiskFull } from '../../load/disk-full.js'

/**
 * Has `make` fill a folder beside `folder`, then puts it in place: readers find the earlier folder or the whole new one.
 * What fails leaves nothing behind, and what a killed process left is taken away by the next.
 */
export async function makeFolder<T>(folder: string, make: (making: string) => Promise<T>): Promise<T> {
  const beside = dirname(folder)
  const prefix = `.${basename(folder)}-`
  const making = join(beside, `${prefix}${process.pid}`)
  const replaced = `${making}.replaced`
  mkdirSync(beside, { recursive: true })
  removeLeftovers(beside, prefix)
  mkdirSync(making)
  try {
    const result = await make(making)
    if (existsSync(folder)) renameSync(folder, replaced)
    renameSync(making, folder)
    return result
  } catch (error) {
    throw isDiskFull(error) ? new DiskFullError(error, `${folder} is what it was before`) : error
  } finally {
    for (const leftover of [making, replaced]) rmSync(leftover, { recursive: true, force: true })
  }
}

/** Folders of processes that are no more, and of an earlier try of this one. */
function removeLeftovers(beside: string, prefix: string): void {
  for (const name of readdirSync(beside)) {
    const pid = name.startsWith(prefix) ? /^\d+/.exec(name.slice(prefix.length))?.[0] : undefined
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue
    rmSync(join(beside, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // The process of another user is there too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
