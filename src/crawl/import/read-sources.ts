import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeIssue } from '../crawl-issue.js'
import { readWarcSource } from './read-warc-source.js'
import { readZipSource } from './read-zip-source.js'
import { isPageFile, isWarcFile, isZipFile, toSavedPage } from './saved-page.js'
import type { SourceOptions, SourcePage } from './source-page.js'

/**
 * Pages in saved files, folders, zip files, WARC, WET and WACZ, in name order. Folders give the files of these kinds; a
 * file named by itself is taken for a page whatever its name. What cannot be read is an issue, and the rest goes on.
 */
export async function* readSources(paths: readonly string[], options: SourceOptions): AsyncGenerator<SourcePage> {
  const missing = (path: string) => report(options, path, 'missing', 'no such file or folder')
  for (const path of paths.flatMap((each) => listFiles(each, missing))) {
    if (options.signal?.aborted) return
    try {
      yield* readSource(path, options)
    } catch (error) {
      report(options, path, 'unreadable', (error as Error).message)
    }
  }
}

function readSource(path: string, options: SourceOptions): AsyncGenerator<SourcePage> | SourcePage[] {
  if (isWarcFile(path)) return readWarcSource(path, path, options)
  if (isZipFile(path)) return readZipSource(path, options)
  return [toSavedPage(path, readFileSync(path), options.now())]
}

/** Of a page in an archive, packed: what tells a handful of pages from thousands. */
const packedPageBytes = 10_000

/** About how many pages the files hold. */
export function estimatePages(paths: readonly string[]): number {
  const files = paths.flatMap((each) => listFiles(each, () => {}))
  return files.reduce((sum, file) => sum + Math.ceil(isPageFile(file) ? 1 : statSync(file).size / packedPageBytes), 0)
}

function listFiles(path: string, onMissing: (path: string) => void): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    return names
      .filter((name) => isPageFile(name) || isWarcFile(name) || isZipFile(name))
      .sort()
      .map((name) => join(path, name))
  } catch {
    onMissing(path)
    return []
  }
}

function report(options: SourceOptions, path: string, kind: string, message: string): void {
  const told = message.includes(path) ? message : `${path}: ${message}`
  options.onIssue(
    makeIssue({ pipeline: null, url: null, stage: 'import', kind, message: told, at: options.now().toISOString() }),
  )
}
