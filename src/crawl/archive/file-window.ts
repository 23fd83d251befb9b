import { type FileHandle, open } from 'node:fs/promises'

const chunkBytes = 1 << 20

/** A stretch of a file held in memory, which moves forward and grows where more is needed. */
export class FileWindow {
  private held: Buffer = Buffer.alloc(0)

  private constructor(
    private readonly handle: FileHandle,
    readonly size: number,
    private start: number,
  ) {}

  static async open(file: string, from = 0): Promise<FileWindow> {
    const handle = await open(file, 'r')
    return new FileWindow(handle, (await handle.stat()).size, from)
  }

  /** Offset in the file of the first byte of `bytes`. */
  get offset(): number {
    return this.start
  }

  get bytes(): Buffer {
    return this.held
  }

  get atEnd(): boolean {
    return this.start + this.held.length >= this.size
  }

  /** Drops `count` bytes from the front. */
  advance(count: number): void {
    this.start += count
    this.held = this.held.subarray(Math.min(count, this.held.length))
  }

  /** Reads on until at least `count` bytes are held or the file ends. */
  async fill(count: number): Promise<void> {
    while (this.held.length < count && !this.atEnd) {
      const wanted = Math.max(chunkBytes, count - this.held.length)
      const grown = Buffer.allocUnsafe(this.held.length + wanted)
      this.held.copy(grown)
      const { bytesRead } = await this.handle.read(grown, this.held.length, wanted, this.start + this.held.length)
      this.held = grown.subarray(0, this.held.length + bytesRead)
      if (bytesRead === 0) return
    }
  }

  async close(): Promise<void> {
    await this.handle.close()
  }
}
