import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pipeline } from '../../../src/model/pipeline.js'
import { packageRoot } from '../../../src/package-root.js'

const program = `
const [module, pipeline, dataDir] = process.argv.slice(1)
const { crawlPipeline } = await import(module)
const issues = []
const summary = await crawlPipeline(JSON.parse(pipeline), { dataDir, onIssue: (issue) => issues.push(issue) })
console.log(JSON.stringify({ summary, issues }))
`

/** A crawl in a process of its own, as compiled, so that it can be killed. */
export function startCrawlProcess(pipeline: Pipeline, dataDir: string): ChildProcess {
  const module = pathToFileURL(join(packageRoot, 'dist', 'crawl', 'crawl-pipeline.js')).href
  return spawn(process.execPath, ['--input-type=module', '-e', program, module, JSON.stringify(pipeline), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** What the process printed, and whether it came to its end. */
export async function waitForExit(child: ChildProcess): Promise<{ output: string; ended: boolean }> {
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { output: Buffer.concat(chunks).toString(), ended: code === 0 }
}
