import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { makeIssue } from '../crawl-issue.js'
import { readWarcSource } from './read-warc-source.js'
import { isPageFile, isWarcFile, toSavedPage } from './saved-page.js'
import type { SourceOptions, SourcePage } from './source-page.js'

/** A saved page larger than this is no page. */
const maxPageBytes = 50_000_000

/** Pages and WARC files inside a .zip or .wacz. Entry names are only told, never written to. */
export async function* readZipSource(path: string, options: SourceOptions): AsyncGenerator<SourcePage> {
  const zip = await openPromise(path, { autoClose: false })
  try {
    for await (const entry of zip.eachEntry()) {
      if (options.signal?.aborted) return
      try {
        yield* readEntry(zip, entry, path, options)
      } catch (error) {
        const message = `${path}: ${entry.fileName}: ${(error as Error).message}`
        options.onIssue(
          makeIssue({
            pipeline: null,
            url: null,
            stage: 'import',
            kind: 'unreadable',
            message,
            at: options.now().toISOString(),
          }),
        )
      }
    }
  } finally {
    zip.close()
  }
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  path: string,
  options: SourceOptions,
): AsyncGenerator<SourcePage> {
  const { fileName } = entry
  const name = `${path}/${fileName}`
  if (isWarcFile(fileName)) {
    yield* readWarcEntry(zip, entry, name, options)
  } else if (isPageFile(fileName) && !fileName.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')) {
    if (entry.uncompressedSize > maxPageBytes) throw new Error(`larger than ${maxPageBytes} bytes`)
    yield toSavedPage(name, await readWhole(await zip.openReadStreamPromise(entry)), options.now())
  }
}

/** A WARC inside a zip may be larger than memory: it is unpacked into a temporary file. */
async function* readWarcEntry(
  zip: ZipFile,
  entry: Entry,
  name: string,
  options: SourceOptions,
): AsyncGenerator<SourcePage> {
  const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-'))
  const file = join(folder, 'entry.warc')
  try {
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file))
    yield* readWarcSource(file, name, options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function readWhole(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
