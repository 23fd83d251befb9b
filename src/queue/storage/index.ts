import { resolve } from 'node:path'
import { openFolderStorage } from './folder-storage.js'
import type { Storage } from './storage.js'

export type { Storage, StoredFile } from './storage.js'

export type StorageOptions = {
  /** Local folder for what an object store holds; by default one below the system's temporary folder. */
  scratch?: string
}

/** The store behind `--out` and `--shards`: a folder, or s3://bucket/prefix. */
export async function openStorage(place: string, options: StorageOptions = {}): Promise<Storage> {
  if (!place.startsWith('s3://')) return openFolderStorage(resolve(place))
  const { openS3Storage } = await import('./s3-storage.js')
  return openS3Storage(place, options)
}
