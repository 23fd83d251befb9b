import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tables } from '../../src/load/schema/tables.js'
import { closeWriter, openWriter, type Writer } from '../../src/load/writer.js'

export type TemporaryWriter = {
  folder: string
  writer: Writer
  rows: (sql: string) => Promise<Record<string, unknown>[]>
  /** Empties every table but the gazetteer */
  clear: () => Promise<void>
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
    clear: async () => {
      for (const table of tables) {
        if (table.kind === 'reference' || table.name === 'database_info') continue
        await writer.connection.run(`DELETE FROM ${table.name}`)
      }
    },
    close: () => {
      closeWriter(writer)
      rmSync(folder, { recursive: true })
    },
  }
}
