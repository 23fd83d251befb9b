import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { listArchiveFiles } from './archive-files.js'
import { readRawRecords } from './raw-records.js'
import { type ReadExchange, readExchanges } from './read-exchanges.js'

export type Recovery = {
  /** Whole exchanges that the state does not know of yet, oldest first. */
  unknown: { file: string; exchange: ReadExchange }[]
  /** Bytes of a half-written last exchange that were cut off. */
  cutBytes: number
  /** The state speaks of data that the archive does not hold (any more). */
  lostBytes: number
}

/**
 * Brings archive and state together after a run that may have been killed: finds what was archived behind `known` (the
 * last place the state has noted) and cuts a torn end off the newest file.
 */
export async function recoverArchive(
  dataDir: string,
  pipelineId: string,
  known: { file: string; end: number } | null,
): Promise<Recovery> {
  const recovery: Recovery = { unknown: [], cutBytes: 0, lostBytes: 0 }
  const files = listArchiveFiles(dataDir, pipelineId).filter((file) => !known || file >= known.file)
  if (known && files[0] !== known.file) recovery.lostBytes = known.end
  for (const file of files) {
    const path = join(dataDir, file)
    const { size } = await stat(path)
    const from = known?.file === file ? known.end : 0
    if (from > size) recovery.lostBytes = from - size
    if (from >= size && from > 0) continue
    let goodEnd = from === 0 ? await endOfWarcInfo(path) : from
    for await (const exchange of readExchanges(path, { from: goodEnd })) {
      if (!exchange.complete) continue
      recovery.unknown.push({ file, exchange })
      goodEnd = exchange.end
    }
    if (file === files.at(-1) && goodEnd < size && file.endsWith('.gz')) {
      recovery.cutBytes = size - goodEnd
      await cutFile(path, goodEnd)
    }
  }
  return recovery
}

async function endOfWarcInfo(path: string): Promise<number> {
  for await (const record of readRawRecords(path)) {
    const isInfo = !record.damage && /^WARC-Type: *warcinfo/im.test(record.bytes.toString('latin1', 0, 500))
    return isInfo ? record.length : 0
  }
  return 0
}

async function cutFile(path: string, size: number): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.truncate(size)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}
