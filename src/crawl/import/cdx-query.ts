/** One capture that a web archive's index names. */
export type CdxCapture = {
  url: string
  /** 14 digits, UTC. */
  timestamp: string
  mime: string
  status: string
  digest: string
  /** Where the record lies (Common Crawl); null where captures are fetched by address (Wayback). */
  record: { filename: string; offset: number; length: number } | null
}

/** latest: the last capture of each address. distinct: each content once. A day: the last one before it. */
export type CapturePick = 'latest' | 'distinct' | 'all' | { before: string }

/** Reads an answer of a CDX server: Wayback's JSON table, Common Crawl's JSON lines, CDXJ, or plain CDX. */
export function readCdxAnswer(text: string): { captures: CdxCapture[]; resumeKey: string | null } {
  const trimmed = text.trim()
  if (trimmed === '') return { captures: [], resumeKey: null }
  if (trimmed.startsWith('[')) return readTable(JSON.parse(trimmed) as string[][])
  const captures = trimmed.split('\n').map(readLine)
  return { captures: captures.filter((capture) => capture !== null), resumeKey: null }
}

/** Captures worth fetching: pages that answered 200, picked by address. In order of address and time. */
export function pickCaptures(captures: CdxCapture[], pick: CapturePick): CdxCapture[] {
  const pages = captures
    .filter(({ status, mime }) => status === '200' && /html|text\/plain|^unk$|^-$/i.test(mime))
    .sort((a, b) => compare(plainAddress(a.url), plainAddress(b.url)) || compare(a.timestamp, b.timestamp))
  if (pick === 'all') return pages
  if (pick === 'distinct') return firstOfEach(pages, ({ url, digest }) => `${plainAddress(url)} ${digest}`)
  const limit = typeof pick === 'object' ? pick.before.replace(/\D/g, '') : null
  const early = limit === null ? pages : pages.filter(({ timestamp }) => timestamp < limit)
  return firstOfEach(early.reverse(), ({ url }) => plainAddress(url)).reverse()
}

export function timestampToDate(timestamp: string): Date {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?/.exec(timestamp) ?? []
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

/** The first row names the columns; with showResumeKey, an empty row stands before the key. */
function readTable(rows: string[][]): { captures: CdxCapture[]; resumeKey: string | null } {
  const [names = [], ...rest] = rows
  const end = rest.findIndex((row) => row.length === 0)
  const resumeKey = end === -1 ? null : (rest[end + 1]?.[0] ?? null)
  const body = end === -1 ? rest : rest.slice(0, end)
  const captures = body.map((row) =>
    fromFields(Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']))),
  )
  return { captures: captures.filter((capture) => capture !== null), resumeKey }
}

const plainColumns = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length']

function readLine(line: string): CdxCapture | null {
  const json = line.indexOf('{')
  if (json === -1) {
    const columns = line.split(' ')
    return fromFields(Object.fromEntries(plainColumns.map((name, index) => [name, columns[index] ?? ''])))
  }
  const [, timestamp] = line.slice(0, json).trim().split(' ')
  try {
    const fields = JSON.parse(line.slice(json)) as Record<string, unknown>
    const texts = Object.entries(fields).map(([name, value]) => [name, String(value)])
    return fromFields({ ...(timestamp ? { timestamp } : {}), ...Object.fromEntries(texts) })
  } catch {
    return null
  }
}

function fromFields(fields: Record<string, string>): CdxCapture | null {
  const url = fields.original ?? fields.url ?? ''
  const timestamp = fields.timestamp ?? ''
  if (!URL.canParse(url) || !/^\d{4,14}$/.test(timestamp)) return null
  const { filename, offset, length } = fields
  const located = filename && offset && length
  return {
    url,
    timestamp,
    mime: fields['mime-detected'] ?? fields.mimetype ?? fields.mime ?? '',
    status: fields.statuscode ?? fields.status ?? '',
    digest: fields.digest ?? '',
    record: located ? { filename, offset: Number(offset), length: Number(length) } : null,
  }
}

/** Archives list http and https, with and without the port, as different addresses of one page. */
function plainAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/:(?:80|443)(?=\/|$)/, '')
}

function firstOfEach<T>(items: T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
