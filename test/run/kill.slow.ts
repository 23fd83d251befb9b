import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openReader } from '../../src/load/reader.js'
import { verifyDatabase } from '../../src/load/verify.js'
import { queryPublished, runCli, startCli, waitUntil } from '../cli/cli-kit.js'
import { newsPortal, pipelineFolder, pipelineYaml } from '../cli/news-portal.js'
import { PortalServer } from '../crawl/servers/portal-server.js'

const names = Array.from({ length: 30 }, (_, index) => `bai-${index}`)
const server = await PortalServer.start(newsPortal(names, { delayMilliseconds: 25 }))
afterAll(() => server.stop())

/** Every article is asked for once, but for the one in flight at each kill. */
function repeatedArticles(): number {
  const asked = server.paths.filter((path) => path.startsWith('/tin/'))
  return asked.length - new Set(asked).size
}

async function expectWhole(data: string): Promise<void> {
  const file = join(data, 'output', 'tinhuyen.duckdb')
  if (!existsSync(file)) return
  const reader = await openReader(file)
  const findings = await verifyDatabase(reader.connection)
  reader.close()
  expect(findings.filter(({ wrong }) => wrong > 0)).toEqual([])
}

test('kill -9 at twelve moments loses nothing and repeats nothing', async () => {
  const cwd = pipelineFolder({ 'thu/cham': pipelineYaml(server.origin) })
  const data = join(cwd, 'data')
  let kills = 0
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const asked = server.visits.length
    const { child, result } = startCli(['run'], { cwd })
    // After the first request: in the crawl, while loading, while publishing.
    await Promise.race([result, waitUntil(() => server.visits.length > asked)])
    await new Promise((resolve) => setTimeout(resolve, (attempt * 190) % 1100))
    child.kill('SIGKILL')
    const { signal } = await result
    if (signal === 'SIGKILL') kills += 1
    await expectWhole(data)
  }
  expect(kills).toBeGreaterThan(5)
  expect(await runCli(['run'], { cwd })).toMatchObject({ code: 0 })
  expect(repeatedArticles()).toBeLessThanOrEqual(kills)
  await expectWhole(data)
  expect(await queryPublished(data, 'SELECT count(*)::INTEGER AS n FROM articles')).toEqual([{ n: names.length }])

  const undisturbed = pipelineFolder({ 'thu/cham': pipelineYaml(server.origin) })
  expect(await runCli(['run'], { cwd: undisturbed })).toMatchObject({ code: 0 })
  const csv = (folder: string) => readFileSync(join(folder, 'data', 'output', 'model_counts.csv'), 'utf8')
  expect(csv(cwd)).toBe(csv(undisturbed))
})
