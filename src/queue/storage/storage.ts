/** A file of the shared store; its path is below the data folder. */
export type StoredFile = { path: string; bytes: number }

/**
 * Where workers keep archive, state and shards for each other. Jobs work in a local data folder; with a shared folder
 * that is the store itself.
 */
export type Storage = {
  /** The data folder that jobs read and write. */
  readonly dataDir: string
  /** How to name it to people; without credentials. */
  readonly name: string
  /** Brings a file into the data folder; one that is there already only with `refresh`. Returns whether there is one. */
  fetch(path: string, options?: { refresh: boolean }): Promise<boolean>
  /** Puts files of the data folder into the store, one after the other in this order. */
  put(paths: readonly string[]): Promise<void>
  /** Files below a folder, sorted by path. */
  list(folder: string): Promise<StoredFile[]>
  /** Takes files out of the store. */
  remove(paths: readonly string[]): Promise<void>
  /** Frees local copies that the store holds. */
  release(paths: readonly string[]): Promise<void>
}
