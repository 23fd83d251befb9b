import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isDiskFull } from './disk-full.js'
import { closeDatabase, reopenDatabase, type Writer } from './writer.js'

/** Publishing failed; the file that readers have is still the earlier one, whole. */
export class PublishError extends Error {
  override name = 'PublishError'
}

/**
 * Gives readers the present state: checkpoint, copy beside the published file, fsync, atomic rename. A reader sees the
 * earlier or the later version, never a mixture, whatever ends this process meanwhile. Returns the published path.
 */
export async function publish(writer: Writer): Promise<string> {
  const { workFile, publishedFile } = writer.paths
  try {
    await writer.connection.run('CHECKPOINT')
    closeDatabase(writer)
    replaceFile(workFile, publishedFile)
  } catch (error) {
    throw new PublishError(
      `Cannot write ${publishedFile}: ${reason(error)}. Readers keep the earlier version; nothing that was loaded is lost.`,
      { cause: error },
    )
  } finally {
    closeDatabase(writer)
    await reopenDatabase(writer)
  }
  return publishedFile
}

/** Copies `from` over `to` so that `to` is whole at every moment. */
export function replaceFile(from: string, to: string): void {
  const folder = dirname(to)
  mkdirSync(folder, { recursive: true })
  removeLeftovers(folder)
  const copy = join(folder, `.publish-${process.pid}`)
  try {
    copyFileSync(from, copy, constants.COPYFILE_FICLONE)
    syncToDisk(copy)
    renameSync(copy, to)
  } catch (error) {
    rmSync(copy, { force: true })
    throw error
  }
  syncToDisk(folder)
}

/** Copies of runs that were killed; only the holder of the writer's lock publishes, so they are nobody's. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.publish-')) rmSync(join(folder, name), { force: true })
  }
}

function syncToDisk(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (isDiskFull(error)) return 'the disk is full'
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to write there'
  return error instanceof Error ? error.message : String(error)
}
