import { createHash } from 'node:crypto'
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 of every file of a folder, in the form of sha256sum: check with `sha256sum -c SHA256SUMS`. */
export async function manifest(folder: string): Promise<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  const lines: string[] = []
  for (const file of files) lines.push(`${await digestFile(join(folder, file))}  ${file}`)
  return `${lines.join('\n')}\n`
}

async function digestFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece)
  return hash.digest('hex')
}
