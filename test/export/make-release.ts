import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportRelease, type ReleaseOptions, type ReleaseResult } from '../../src/export/release/index.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { publish } from '../../src/load/publish.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { kimBangReview } from '../load/make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from '../load/temporary-writer.js'
import { hostilePage, info, nobody } from './hostile-page.js'

export type Release = ReleaseResult & { read: (file: string) => string }

/** A database of two pages, and releases of it by name. */
export async function openReleases(): Promise<{
  temporary: TemporaryWriter
  release: (name: string, over?: Partial<ReleaseOptions>) => Promise<Release>
}> {
  const temporary = await openTemporaryWriter()
  await loadRecords(temporary.writer, [kimBangReview(), hostilePage()])
  await refreshDerived(temporary.writer)
  const source = await publish(temporary.writer)
  const release = async (name: string, over: Partial<ReleaseOptions> = {}) => {
    const folder = join(temporary.folder, 'releases', name)
    const result = await exportRelease({ source, folder, info, takedown: nobody, ...over })
    return { ...result, read: (file: string) => readFileSync(join(folder, file), 'utf8') }
  }
  return { temporary, release }
}
