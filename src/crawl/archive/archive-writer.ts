import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { archiveFolder, listArchiveFiles } from './archive-files.js'
import type { Indexed } from './cdx-index.js'
import { writeCdxLine } from './cdx-line.js'
import { type EncodedExchange, encodeExchange, encodeWarcInfo } from './encode-exchange.js'
import type { Capture, Exchange, Place } from './exchange.js'
import { PackedLines } from './packed-lines.js'

export type ArchiveWriterOptions = {
  dataDir: string
  pipelineId: string
  /** A file that has reached this size is followed by a new one. */
  maxFileBytes?: number
  /** Never writes on a file that is there already: its writer may be alive on another machine. */
  ownFile?: boolean
  /** Lines of the warcinfo record. */
  info?: Record<string, string>
}

export type Written = Place & { digest: string; revisit: boolean }

const defaultMaxFileBytes = 1_000_000_000

/**
 * Appends exchanges to a pipeline's WARC files. The newest file is written on, if not told otherwise; call
 * `recoverArchive` first, which cuts what a killed run left half written.
 */
export class ArchiveWriter {
  /** Where this writer began, and what it has written since, for the index. */
  readonly written = { from: null as Indexed['from'], lines: new PackedLines() }
  private handle: FileHandle | null = null
  private file = ''
  private size = 0
  private queue: Promise<unknown> = Promise.resolve()

  constructor(private readonly options: ArchiveWriterOptions) {}

  /** Writes one exchange; `sync` brings it to the disk. Calls are carried out one after the other. */
  append(exchange: Exchange, earlier: Capture | null = null): Promise<Written> {
    return this.appendEncoded(encodeExchange(exchange, earlier))
  }

  appendEncoded(encoded: EncodedExchange): Promise<Written> {
    const work = this.queue.then(() => this.write(encoded))
    this.queue = work.catch(() => undefined)
    return work
  }

  /** Whatever has been written is on the disk afterwards. */
  async sync(): Promise<void> {
    await this.queue
    await this.handle?.datasync()
  }

  async close(): Promise<void> {
    await this.sync()
    await this.handle?.close()
    this.handle = null
  }

  private async write({ bytes, answer, revisit }: EncodedExchange): Promise<Written> {
    const handle = await this.openFile(new Date(answer.at))
    const offset = this.size
    try {
      writeWhole(handle, bytes)
    } catch (error) {
      await handle.truncate(offset).catch(() => undefined)
      throw error
    }
    this.size += bytes.length
    this.written.lines.push(writeCdxLine(answer, this.file, offset))
    return { file: this.file, offset, end: this.size, digest: answer.digest, revisit }
  }

  private async openFile(date: Date): Promise<FileHandle> {
    const { dataDir, pipelineId, ownFile = false, maxFileBytes = defaultMaxFileBytes } = this.options
    if (this.handle && this.size < maxFileBytes) return this.handle
    await this.handle?.datasync()
    await this.handle?.close()
    const folder = archiveFolder(dataDir, pipelineId)
    await mkdir(folder, { recursive: true })
    const files = listArchiveFiles(dataDir, pipelineId).filter((file) => file.endsWith('.warc.gz'))
    const newest = files.at(-1)
    if (newest && !ownFile && !this.handle && (await this.openAt(newest, date)) < maxFileBytes) return this.handle!
    await this.handle?.close()
    const serial = newest ? Number(/-(\d{5})-\d{14}(?:-[\da-f]+)?\.warc\.gz$/.exec(newest)?.[1] ?? files.length) + 1 : 0
    const stamp = date.toISOString().replace(/\D/g, '').slice(0, 14)
    const owner = ownFile ? `-${randomBytes(4).toString('hex')}` : ''
    const name = `${pipelineId.replaceAll('/', '-')}-${String(serial).padStart(5, '0')}-${stamp}${owner}.warc.gz`
    await this.openAt(`archive/${pipelineId}/${name}`, date)
    return this.handle!
  }

  /** Opens or makes the file, gives it its warcinfo record, and returns its size. */
  private async openAt(file: string, date: Date): Promise<number> {
    const handle = await open(join(this.options.dataDir, file), 'a+')
    this.handle = handle
    this.file = file
    this.size = (await handle.stat()).size
    this.written.from ??= { file, offset: this.size }
    if (this.size > 0) return this.size
    const info = encodeWarcInfo(date, basename(file), {
      software: 'tinhuyen',
      format: 'WARC File Format 1.1',
      conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      isPartOf: this.options.pipelineId,
      ...this.options.info,
    })
    writeWhole(handle, info)
    this.size = info.length
    return this.size
  }
}

/** At the end of the file. Into the memory of the system: a thread of its own would cost more than the write. */
function writeWhole(handle: FileHandle, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle.fd, bytes, done)
}
