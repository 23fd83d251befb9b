import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { makeFolder, runCli } from './cli-kit.js'
import { newsPage } from './news-portal.js'

const cwd = makeFolder()

beforeAll(async () => {
  mkdirSync(join(cwd, 'luu'))
  for (const [index, name] of ['a', 'b', 'c'].entries()) {
    writeFileSync(join(cwd, 'luu', `${name}.html`), newsPage(`Bản tin ${name} của huyện`, 20 + index))
  }
  expect((await runCli(['import', 'luu', '--pipeline', 'ha-nam/kim-bang'], { cwd })).code).toBe(0)
})

const call = (...args: string[]) => runCli(args, { cwd })

describe('export', () => {
  test('writes a release, and tells what changed when it is replaced', async () => {
    const args = ['export', '--to', 'phat-hanh', '--label', '2025.1', '--date', '2025-07-01', '--excel']
    const first = await call(...args)
    expect(first).toMatchObject({ code: 0 })
    expect(first.stdout).toMatch(/phat-hanh\n\d+ tables, 0 changes since the last release\n$/)
    const release = join(cwd, 'phat-hanh')
    expect(readdirSync(release)).toEqual(
      expect.arrayContaining(['csv', 'excel', 'parquet', 'SHA256SUMS', 'codebook.md']),
    )
    const counts = readFileSync(join(release, 'csv', 'v_model_counts.csv'), 'utf8')
    expect(counts).toContain('mô hình')
    expect(await call(...args)).toMatchObject({ code: 0 })
    expect(readFileSync(join(release, 'csv', 'v_model_counts.csv'), 'utf8')).toBe(counts)
    const inside = await call('query', 'SELECT count(*) AS n FROM claims', '--db', join(release, 'tinhuyen.duckdb'))
    expect(inside.stdout).toMatch(/^n\n─+\n\d+\n/)
  })

  test('never replaces a folder that is no release', async () => {
    const { code, stderr } = await call('export', '--to', 'luu')
    expect(code).toBe(1)
    expect(stderr).toContain('luu: exists and is no release')
    expect(readdirSync(join(cwd, 'luu'))).toHaveLength(3)
  })

  test.skipIf(process.platform === 'win32')('a full disk is told as such, and leaves the earlier release', async () => {
    const sums = readFileSync(join(cwd, 'phat-hanh', 'SHA256SUMS'), 'utf8')
    const main = join(packageRoot, 'dist', 'cli', 'main.js')
    const limited = `trap '' XFSZ; ulimit -f 1000; exec "$0" "$1" export --to phat-hanh --label 2025.2`
    const { status, stderr } = spawnSync('bash', ['-c', limited, process.execPath, main], { cwd, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^tinhuyen: The disk is full \(.*phat-hanh is what it was before; free some space/)
    expect(readFileSync(join(cwd, 'phat-hanh', 'SHA256SUMS'), 'utf8')).toBe(sums)
    expect(readdirSync(cwd).filter((name) => name.startsWith('.phat-hanh'))).toEqual([])
  })

  test.each([
    [['--data', 'khong'], 1, 'There is no database at'],
    [['--last', 'luu'], 1, 'luu: no release in it'],
    [['--takedown', 'mat.csv'], 1, 'mat.csv: no such file'],
    [['--date', '1/7/2025'], 2, '--date 1/7/2025: expected a day'],
    [['--date', '2025-02-30'], 2, '--date 2025-02-30: expected a day'],
  ])('%j is told, and makes nothing', async (args, exitCode, message) => {
    const { code, stderr } = await call('export', '--to', 'nua-voi', ...args)
    expect(code).toBe(exitCode)
    expect(stderr).toContain(message)
    expect(existsSync(join(cwd, 'nua-voi'))).toBe(false)
  })
})
