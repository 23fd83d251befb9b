export type Header = [name: string, value: string]

/** Why the body is shorter than what the server had: our size limit, our time limit, or the connection broke. */
export type Truncation = 'length' | 'time' | 'disconnect'

/** One request and its answer, as they go into the archive. */
export type Exchange = {
  url: string
  method: 'GET' | 'POST'
  fetchedAt: Date
  requestHeaders: Header[]
  requestBody: string | null
  status: number
  statusText: string
  headers: Header[]
  /** As served, before Content-Encoding is undone. */
  body: Buffer
  truncated: Truncation | null
  /** Lines of the metadata record: role, robots, key of the task … */
  notes: Record<string, string>
}

/** Where a response stands in the archive. */
export type Place = {
  /** Path below the data folder, with forward slashes. */
  file: string
  /** Byte offset of the response or revisit record. */
  offset: number
  /** Byte offset after the last record of this exchange. */
  end: number
}

/** A response archived earlier, which a revisit record may point to. */
export type Capture = { digest: string; url: string; date: string; file: string; offset: number }

/** Value of a header, null where absent; several are joined as RFC 9110 allows. */
export function headerOf(headers: readonly Header[], name: string): string | null {
  const values = headers.filter(([given]) => given.toLowerCase() === name).map(([, value]) => value)
  return values.length > 0 ? values.join(', ') : null
}
