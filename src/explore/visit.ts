import type { Snapshot } from './database/snapshot.js'
import type { Speech } from './messages/speech.js'

/** One request, as a page sees it. */
export type Visit = {
  url: URL
  speech: Speech
  databaseFile: string
  /** Local time at which the file was published; null where there is none */
  publishedAt: string | null
  /** Folder of correction files */
  corrections: string
  /** Who reviews, as the reader said; may be empty */
  reviewer: string
  /** The present day, YYYY-MM-DD */
  today: string
  /** Folder that paths of the archive start from */
  dataFolder: string
}

/** A request on a database that is there. */
export type DatabaseVisit = Visit & { snapshot: Snapshot }
