import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dataPaths } from '../../src/load/data-paths.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { PublishError, publish } from '../../src/load/publish.js'
import { NoDatabaseError, openReader } from '../../src/load/reader.js'
import { closeWriter, inTransaction, openWriter } from '../../src/load/writer.js'
import { WriterBusyError } from '../../src/load/writer-lock.js'
import { kimBangReview, makeArticle, makeRecords } from './make-records.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinhuyen-writer-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function titles(file: string): Promise<unknown[]> {
  const reader = await openReader(file)
  const rows = await reader.connection.runAndReadAll('SELECT title FROM articles ORDER BY title')
  reader.close()
  return rows.getRows().flat()
}

describe('publish', () => {
  test('readers see the earlier version until the later one is whole', async () => {
    const writer = await openWriter(folder)
    const { publishedFile } = dataPaths(folder)
    await expect(openReader(publishedFile)).rejects.toThrow(NoDatabaseError)
    await loadRecords(writer, [kimBangReview()])
    expect(await publish(writer)).toBe(publishedFile)
    await loadRecords(writer, [makeRecords(makeArticle('Bài thứ hai'))])
    expect(await titles(publishedFile)).toEqual(['Kim Bảng nhìn lại nửa năm làm dân vận'])
    const early = await openReader(publishedFile)
    await publish(writer)
    expect((await early.connection.runAndReadAll('SELECT count(*)::INTEGER FROM articles')).getRows()).toEqual([[1]])
    early.close()
    expect(await titles(publishedFile)).toEqual(['Bài thứ hai', 'Kim Bảng nhìn lại nửa năm làm dân vận'])
    closeWriter(writer)
    expect(readdirSync(join(folder, 'output')).sort()).toEqual(['.work', 'tinhuyen.duckdb'])
  })

  test('a copy that a killed run left behind is removed', async () => {
    const writer = await openWriter(folder)
    writeFileSync(join(folder, 'output', '.publish-99999'), 'half')
    await publish(writer)
    closeWriter(writer)
    expect(existsSync(join(folder, 'output', '.publish-99999'))).toBe(false)
  })

  test('when publishing fails, readers keep what they had and the writer goes on', async () => {
    const writer = await openWriter(folder)
    await loadRecords(writer, [kimBangReview()])
    await publish(writer)
    const { publishedFile } = dataPaths(folder)
    const before = readFileSync(publishedFile)
    // A folder in the place of the copy: writing it fails as a full disk does.
    const paths = writer.paths as { publishedFile: string }
    paths.publishedFile = join(publishedFile, 'not-a-folder', 'tinhuyen.duckdb')
    await expect(publish(writer)).rejects.toThrow(PublishError)
    paths.publishedFile = publishedFile
    expect(readFileSync(publishedFile).equals(before)).toBe(true)
    await loadRecords(writer, [makeRecords(makeArticle('Bài thứ hai'))])
    await publish(writer)
    closeWriter(writer)
    expect(await titles(publishedFile)).toHaveLength(2)
  })

  test('readers cannot write', async () => {
    const writer = await openWriter(folder)
    const file = await publish(writer)
    closeWriter(writer)
    const reader = await openReader(file)
    await expect(reader.connection.run('DELETE FROM articles')).rejects.toThrow(/read-only/)
    reader.close()
  })
})

/** Holds DuckDB's lock as another run would; resolves once it has it. */
async function holdLock(file: string): Promise<ChildProcess> {
  const script = `
    import { DuckDBInstance } from '@duckdb/node-api'
    globalThis.held = await DuckDBInstance.create(process.argv[1])
    console.log('held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout!.once('data', resolve))
  return child
}

describe('one writer at a time', () => {
  test('a second writer in the same process is told who holds the lock', async () => {
    const first = await openWriter(folder, { command: 'run ha-nam/kim-bang', since: '2025-03-01T08:00:00+07:00' })
    const second = openWriter(folder)
    await expect(second).rejects.toThrow(WriterBusyError)
    await expect(second).rejects.toThrow(
      `process ${process.pid} (run ha-nam/kim-bang), since 2025-03-01T08:00:00+07:00`,
    )
    closeWriter(first)
    closeWriter(await openWriter(folder))
  })

  test('a second writer waits for another process, also one that is killed', async () => {
    closeWriter(await openWriter(folder))
    const child = await holdLock(dataPaths(folder).lockFile)
    await expect(openWriter(folder)).rejects.toThrow(WriterBusyError)
    let waited = false
    const second = openWriter(folder, { waitMilliseconds: 20_000, onWait: () => (waited = true) })
    setTimeout(() => child.kill('SIGKILL'), 300)
    closeWriter(await second)
    expect(waited).toBe(true)
  })
})

test('what does not fit into the memory of a session is done again with more, and the session keeps its limit', async () => {
  const writer = await openWriter(folder)
  const { connection } = writer
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRows()[0]![0]
  await connection.run(`SET memory_limit = '8MB'`)
  await expect(ask('SELECT len(list(range)) FROM range(3_000_000)')).rejects.toThrow(/^Out of Memory/)
  let tries = 0
  const counted = await inTransaction(connection, () => {
    tries += 1
    return ask('SELECT len(list(range)) FROM range(3_000_000)')
  })
  expect([counted, tries]).toEqual([3_000_000n, 2])
  expect(await ask(`SELECT current_setting('memory_limit')`)).toMatch(/^7\.\d MiB$/)
  closeWriter(writer)
})
