import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeWriter, openWriter, type Writer } from '../../src/load/writer.js'

export type TemporaryWriter = {
  folder: string
  writer: Writer
  rows: (sql: string) => Promise<Record<string, unknown>[]>
  close: () => void
}

/** A real database in a folder of its own, removed by `close`. */
export async function openTemporaryWriter(): Promise<TemporaryWriter> {
  const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-load-'))
  const writer = await openWriter(folder)
  return {
    folder,
    writer,
    rows: async (sql) => (await writer.connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => {
      closeWriter(writer)
      rmSync(folder, { recursive: true })
    },
  }
}
