import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Size and SHA-256 of a file. */
export type FileDigest = { bytes: number; sha256: string }

/** Digests of every file of a folder by its path in it, with "/"; those in `known` are not read again. */
export async function digestFiles(
  folder: string,
  known: ReadonlyMap<string, FileDigest> = new Map(),
): Promise<Map<string, FileDigest>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  const digests = new Map<string, FileDigest>()
  for (const file of files) digests.set(file, known.get(file) ?? (await digestFile(join(folder, file))))
  return digests
}

/** SHA256SUMS: check with `sha256sum -c SHA256SUMS`. */
export function manifest(digests: ReadonlyMap<string, FileDigest>): string {
  return [...digests].map(([file, { sha256 }]) => `${sha256}  ${file}\n`).join('')
}

/** Piece by piece: a table may be larger than the memory. */
async function digestFile(path: string): Promise<FileDigest> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return { bytes: statSync(path).size, sha256: hash.digest('hex') }
}
