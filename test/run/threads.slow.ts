import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ArchiveWriter } from '../../src/crawl/archive/archive-writer.js'
import { makeFolder, queryPublished, runCli } from '../cli/cli-kit.js'
import { newsPage, pipelineFolder, pipelineYaml } from '../cli/news-portal.js'

const origin = 'http://thu.example'

/** A WARC of 700 pages: some are told twice with other text, some are no articles. */
async function makeWarc(): Promise<string> {
  const folder = makeFolder()
  const writer = new ArchiveWriter({ dataDir: folder, pipelineId: 'x/y' })
  let file = ''
  for (let number = 0; number < 700; number += 1) {
    const html = number % 50 === 49 ? '<html><body>Hết tin</body></html>' : newsPage(`Bản tin ${number % 600}`, number)
    const place = await writer.append({
      url: `${origin}/tin/bai-${number % 600}.html`,
      method: 'GET',
      fetchedAt: new Date(Date.UTC(2023, 0, 1) + number * 60_000),
      requestHeaders: [],
      requestBody: null,
      status: 200,
      statusText: 'OK',
      headers: [['Content-Type', 'text/html; charset=utf-8']],
      body: Buffer.from(html),
      truncated: null,
      notes: {},
    })
    file = place.file
  }
  await writer.close()
  return join(folder, file)
}

const tables: Record<string, string> = {
  articles: 'article_id',
  article_versions: 'version_id',
  facts: 'id',
  claims: 'claim_id',
  dates: 'id',
}

async function contentOf(data: string): Promise<string[]> {
  const content = [readFileSync(join(data, 'output', 'model_counts.csv'), 'utf8')]
  for (const [table, key] of Object.entries(tables)) {
    content.push(JSON.stringify(await queryPublished(data, `SELECT * FROM ${table} ORDER BY ${key}`)))
  }
  const pages = 'SELECT url, fetched_at, sha256, page_kind, article_id FROM pages ORDER BY archive_offset'
  return [...content, JSON.stringify(await queryPublished(data, pages))]
}

test('an import gives the same database whatever the number of threads, and so does a rebuild', async () => {
  const warc = await makeWarc()
  const contents: string[][] = []
  for (const threads of ['0', '1', '3']) {
    const cwd = pipelineFolder({ 'thu/nhanh': pipelineYaml(origin) })
    const args = ['import', warc, '--pipeline', 'thu/nhanh', '--threads', threads]
    const imported = await runCli(args, { cwd })
    expect(imported.stderr).toContain('pages: 700 new, 0 known already')
    const data = join(cwd, 'data')
    contents.push(await contentOf(data))
    if (threads !== '1') continue
    expect((await runCli(['rebuild', '--threads', '2'], { cwd })).code).toBe(0)
    contents.push(await contentOf(data))
    // Nothing is left to do.
    const again = await runCli(args, { cwd })
    expect(again.stderr).toContain('pages: 0 new, 700 known already; articles loaded: 0')
  }
  const [first, ...others] = contents
  for (const other of others) expect(other).toEqual(first)
})
