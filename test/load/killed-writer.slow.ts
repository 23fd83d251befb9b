import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataPaths } from '../../src/load/data-paths.js'
import { publish } from '../../src/load/publish.js'
import { openReader } from '../../src/load/reader.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { verifyDatabase } from '../../src/load/verify.js'
import { closeWriter, openWriter } from '../../src/load/writer.js'

const script = fileURLToPath(new URL('endless-writer.mjs', import.meta.url))
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinhuyen-killed-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the endless writer, kills it after a while, and returns what it printed. */
async function runAndKill(afterMilliseconds: number): Promise<string> {
  const child = spawn(process.execPath, [script, dist, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  child.stdout.on('data', (piece) => {
    printed += piece
  })
  child.stderr.on('data', (piece) => {
    printed += piece
  })
  // The clock starts when the database is open: before that there is nothing to break.
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await new Promise((resolve) => setTimeout(resolve, afterMilliseconds))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
  return printed
}

async function readPublished(): Promise<number> {
  const { publishedFile } = dataPaths(folder)
  if (!existsSync(publishedFile)) return 0
  const reader = await openReader(publishedFile)
  const findings = await verifyDatabase(reader.connection)
  expect(findings.filter((finding) => finding.wrong > 0)).toEqual([])
  const rows = await reader.connection.runAndReadAll('SELECT count(*)::INTEGER FROM articles')
  reader.close()
  return rows.getRows()[0]![0] as number
}

test.skipIf(!existsSync(dist))(
  'killed 20 times while loading and publishing, readers always have a whole version, and nothing published is lost',
  async () => {
    let published = 0
    for (let round = 0; round < 20; round += 1) {
      const printed = await runAndKill(200 + ((round * 1_370) % 4_600))
      const told = [...printed.matchAll(/published (\d+)/g)].map((match) => Number(match[1]))
      const now = await readPublished()
      expect(now % 50, printed).toBe(0)
      expect(now, printed).toBeGreaterThanOrEqual(Math.max(published, ...told))
      published = now
    }
    expect(published).toBeGreaterThan(0)
    // The last kill may have come between a batch and its claims: the next run makes them.
    const writer = await openWriter(folder)
    await refreshDerived(writer)
    await publish(writer)
    closeWriter(writer)
    expect(await readPublished()).toBeGreaterThanOrEqual(published)
    expect(readdirSync(join(folder, 'output')).sort()).toEqual(['.work', 'tinhuyen.duckdb'])
  },
)
