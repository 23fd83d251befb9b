import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Storage, StoredFile } from './storage.js'

/** A folder that all workers see: a local one, or a network share. */
export function openFolderStorage(folder: string): Storage {
  return {
    dataDir: folder,
    name: folder,
    fetch: async (path) => existsSync(join(folder, path)),
    put: async () => {},
    list: async (below) => listFiles(folder, below),
    remove: async (paths) => {
      for (const path of paths) rmSync(join(folder, path), { force: true, recursive: true })
    },
    release: async () => {},
  }
}

function listFiles(folder: string, below: string): StoredFile[] {
  const root = join(folder, below)
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name)
      const size = statSync(path, { throwIfNoEntry: false })?.size
      return size === undefined
        ? []
        : [
            {
              path: path
                .slice(folder.length + 1)
                .split(sep)
                .join('/'),
              bytes: size,
            },
          ]
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
