import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Explorer, startExplorer } from '../../src/explore/server.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { publish } from '../../src/load/publish.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { closeWriter, openWriter, type Writer } from '../../src/load/writer.js'
import type { Records } from '../../src/model/records.js'

export type ExplorerKit = {
  folder: string
  explorer: Explorer
  corrections: string
  /** What went wrong within requests */
  errors: unknown[]
  /** Loads records, and publishes a new database in the place of the old one. */
  publish: (records: Records[], also?: (writer: Writer) => Promise<void>) => Promise<void>
  ask: (path: string, options?: AskOptions) => Promise<Reply>
  close: () => Promise<void>
}

export type AskOptions = { method?: string; headers?: Record<string, string>; body?: string }
export type Reply = { status: number; headers: IncomingHttpHeaders; text: string; bytes: number }

/** An explorer on a data folder of its own; nothing is published in it yet. */
export async function openExplorer(): Promise<ExplorerKit> {
  const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-explore-'))
  const corrections = join(folder, 'corrections')
  const databaseFile = join(folder, 'output', 'tinhuyen.duckdb')
  const errors: unknown[] = []
  const explorer = await startExplorer({
    ...{ databaseFile, dataFolder: folder, corrections, port: 0 },
    today: () => '2025-03-01',
    onError: (error) => errors.push(error),
  })
  return {
    folder,
    explorer,
    corrections,
    errors,
    publish: async (records, also) => {
      const writer = await openWriter(folder)
      try {
        await loadRecords(writer, records)
        await also?.(writer)
        await refreshDerived(writer)
        await publish(writer)
      } finally {
        closeWriter(writer)
      }
    },
    ask: (path, options) => askExplorer(explorer.port, path, options),
    close: async () => {
      await explorer.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A request as it stands, with whatever Host and path: a fetch would tidy them up. */
export function askExplorer(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: AskOptions = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers } },
      (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('end', () => {
          const whole = Buffer.concat(pieces)
          const { statusCode = 0, headers } = answer
          resolve({ status: statusCode, headers, text: whole.toString('utf8'), bytes: whole.length })
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** A form as a browser of this server sends it. */
export function formOf(port: number, fields: Record<string, string>): AskOptions {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: `http://127.0.0.1:${port}` }
  return { method: 'POST', headers, body: new URLSearchParams(fields).toString() }
}
