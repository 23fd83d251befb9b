import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { ArchivedPage } from '../../../src/crawl/archive/archived-page.js'
import { readArchive } from '../../../src/crawl/archive/read-archive.js'
import type { CrawlIssue } from '../../../src/crawl/crawl-issue.js'
import { type CrawlOptions, crawlPipeline } from '../../../src/crawl/crawl-pipeline.js'
import { type Pipeline, type PipelineInput, pipelineSchema } from '../../../src/model/pipeline.js'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export function makeDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-crawl-'))
  folders.push(folder)
  return folder
}

/** A pipeline for a server of the test, in a hurry unless told otherwise. */
export function pipelineFor(
  origin: string,
  more: Partial<Omit<PipelineInput, 'politeness'>> & { politeness?: Partial<PipelineInput['politeness']> } = {},
): Pipeline {
  const hasty = {
    delaySeconds: 0,
    jitter: 0,
    retrySeconds: 0.01,
    connectSeconds: 1,
    headersSeconds: 1,
    bodySeconds: 1,
    retries: 1,
  }
  return pipelineSchema.parse({
    id: 'test/portal',
    title: 'Cổng thử',
    startUrls: [`${origin}/`],
    ...more,
    politeness: { ...hasty, ...more.politeness },
  })
}

export async function crawl(pipeline: Pipeline, dataDir = makeDataDir(), options: Partial<CrawlOptions> = {}) {
  const issues: CrawlIssue[] = []
  const summary = await crawlPipeline(pipeline, { dataDir, ...options, onIssue: (issue) => issues.push(issue) })
  return { summary, issues, dataDir, kinds: issues.map(({ kind }) => kind) }
}

export async function readPages(dataDir: string): Promise<ArchivedPage[]> {
  const pages: ArchivedPage[] = []
  for await (const page of readArchive(dataDir)) pages.push(page)
  return pages
}

/** Bodies are our own prose, long enough to be told from a list. */
export function articleHtml(title: string, more = ''): string {
  const sentence = `Hội nghị đánh giá phong trào tại ${title} và bàn việc của quý sau với các chi bộ. `
  return `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>${sentence.repeat(12)}</p>${more}</body></html>`
}

export function listHtml(links: string[], more = ''): string {
  const items = links.map((link) => `<li><a href="${link}">Tin về hoạt động của huyện tại ${link}</a></li>`).join('\n')
  return `<!doctype html><html><head><title>Tin tức</title></head><body><ul>${items}</ul>${more}</body></html>`
}
