/** A page as served, or as saved by someone. `html` and `text` exclude each other. */
export type PageInput = {
  html?: string | Uint8Array
  /** A page as a browser copies it, one line a block, boilerplate inline. */
  text?: string | Uint8Array
  url?: string | null
  /** Content-Type header as served, for its charset. */
  contentType?: string | null
  capturedAt?: string | null
  pipeline?: PagePipeline | null
}

/** The part of a pipeline that cleaning and extraction use. */
export type PagePipeline = {
  id: string
  districtCode?: string | null
  platform?: string | null
  selectors?: { title?: string; body?: string; date?: string; remove?: string[] }
}
