/** The disk is full. `kept` says what became of what was being written; by default a batch that is loaded. */
export class DiskFullError extends Error {
  override name = 'DiskFullError'
  constructor(cause: unknown, kept = 'Nothing of this batch was loaded and nothing loaded before is lost') {
    const origin = cause instanceof DiskFullError ? cause.cause : cause
    const reason = origin instanceof Error ? origin.message.split('\n')[0] : String(origin)
    super(`The disk is full (${reason}). ${kept}; free some space and run again.`, { cause: origin })
  }
}

export function isDiskFull(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code
  return code === 'ENOSPC' || code === 'EFBIG' || /No space left|File too large|disk full/i.test(String(error))
}
