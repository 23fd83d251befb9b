// A WARC of generated pages, as a crawler of another kind would have written it; made once, kept in the temporary folder.
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { makePage } from './portal-pages.mjs'

const folder = join(tmpdir(), 'tinhuyen-bench-pages')
/** Other pages are another file. */
const generation = createHash('sha256')
  .update(readFileSync(fileURLToPath(new URL('./portal-pages.mjs', import.meta.url))))
  .digest('hex')
  .slice(0, 8)

/** Pages from number `from` on. `index`: a JSON file with the length of each record in bytes. */
export function makeWarc(pages, from = 0) {
  const name = join(folder, `pages-${pages}${from > 0 ? `-from-${from}` : ''}-${generation}`)
  const made = { file: `${name}.warc.gz`, index: `${name}.json` }
  if (!existsSync(made.file)) writePages(pages, from, made)
  return { ...made, kilobytes: Math.round(Buffer.byteLength(makePage(0).html) / 1000) }
}

function writePages(pages, from, { file, index }) {
  console.log(`making ${pages} pages`)
  mkdirSync(folder, { recursive: true })
  const lengths = []
  const handle = openSync(`${file}.new`, 'w')
  for (let number = from; number < from + pages; number += 1) {
    const record = gzipSync(writeRecord(number))
    lengths.push(record.length)
    writeSync(handle, record)
  }
  closeSync(handle)
  writeFileSync(index, JSON.stringify(lengths))
  renameSync(`${file}.new`, file)
}

function writeRecord(number) {
  const { url, html } = makePage(number)
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: nginx\r\n\r\n'
  const block = Buffer.from(head + html)
  const lines = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${new Date(Date.UTC(2024, 5, 1) + number * 7_000).toISOString().slice(0, 19)}Z`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}>`,
    `WARC-Block-Digest: sha256:${createHash('sha256').update(block).digest('hex')}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}
