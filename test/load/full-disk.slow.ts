import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataPaths } from '../../src/load/data-paths.js'
import { publish } from '../../src/load/publish.js'
import { openReader } from '../../src/load/reader.js'
import { verifyDatabase } from '../../src/load/verify.js'
import { closeWriter, openWriter } from '../../src/load/writer.js'

const script = fileURLToPath(new URL('endless-writer.mjs', import.meta.url))
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinhuyen-full-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function countPublished(): Promise<number> {
  const reader = await openReader(dataPaths(folder).publishedFile)
  const findings = await verifyDatabase(reader.connection)
  expect(findings.filter((finding) => finding.wrong > 0)).toEqual([])
  const rows = await reader.connection.runAndReadAll('SELECT count(*)::INTEGER FROM articles')
  reader.close()
  return rows.getRows()[0]![0] as number
}

/** No file may grow beyond the limit: writing fails as on a full disk, without one. */
function writeUntilFull(kilobytes: number) {
  const command = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$1" "$2" "$3"`
  return spawnSync('bash', ['-c', command, process.execPath, script, dist, folder], { encoding: 'utf8' })
}

test.skipIf(!existsSync(dist) || spawnSync('bash', ['-c', 'ulimit -f 1000']).status !== 0)(
  'a full disk is told as such; readers keep a whole version and what was loaded is still there',
  async () => {
    const { status, stderr, stdout } = writeUntilFull(30_000)
    expect(status).not.toBe(0)
    expect(stderr).toMatch(/The disk is full|the disk is full/)
    const told = [...stdout.matchAll(/published (\d+)/g)].map((match) => Number(match[1]))
    expect(told.length).toBeGreaterThan(0)
    expect(await countPublished()).toBe(told.at(-1))
    const writer = await openWriter(folder)
    await publish(writer)
    closeWriter(writer)
    expect(await countPublished()).toBeGreaterThanOrEqual(told.at(-1)!)
  },
)
