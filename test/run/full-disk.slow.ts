import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { queryPublished, runCli } from '../cli/cli-kit.js'
import { newsPage, pipelineFolder, pipelineYaml } from '../cli/news-portal.js'
import { listHtml } from '../crawl/servers/crawl-kit.js'
import { PortalServer } from '../crawl/servers/portal-server.js'

const program = join(packageRoot, 'dist', 'cli', 'main.js')
const names = Array.from({ length: 60 }, (_, number) => `/tin/bai-${number}.html`)

let server: PortalServer
beforeAll(async () => {
  // Random signs, which gzip cannot make small: 60 pages are 18 MB of archive.
  const pages = names.map((name, number): [string, string] => [
    name,
    `${newsPage(`Bản tin số ${number}`, 20 + number)}<!-- ${randomBytes(300_000).toString('base64')} -->`,
  ])
  server = await PortalServer.start(Object.fromEntries([['/', listHtml(names)], ...pages]))
})
afterAll(() => server.stop())

/** No file may grow beyond the limit: writing fails as on a full disk, without one. */
async function runUntilFull(cwd: string, kilobytes: number): Promise<{ code: number; stderr: string }> {
  const command = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`
  const child = spawn('bash', ['-c', command, process.execPath, program, 'run'], { cwd })
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  return { code: code as number, stderr }
}

test.skipIf(spawnSync('bash', ['-c', 'ulimit -f 1000']).status !== 0)(
  'a disk that fills up during a crawl is told as such; what was archived is not fetched again',
  async () => {
    const cwd = pipelineFolder({ 'thu/day': pipelineYaml(server.origin) })
    const { code, stderr } = await runUntilFull(cwd, 12_000)
    expect(code).toBe(1)
    expect(stderr).toMatch(/thu\/day: the disk is full \(.*\): what was fetched is in the archive; free some space/)
    const asked = server.paths.filter((path) => path.startsWith('/tin/')).length
    expect(asked).toBeGreaterThan(10)
    expect(asked).toBeLessThan(names.length)

    expect(await runCli(['run'], { cwd })).toMatchObject({ code: 0 })
    // The page that did not fit is asked for once more.
    expect(server.paths.filter((path) => path.startsWith('/tin/'))).toHaveLength(names.length + 1)
    const rows = await queryPublished(join(cwd, 'data'), 'SELECT count(*)::INTEGER AS articles FROM articles')
    expect(rows).toEqual([{ articles: names.length }])
  },
)
