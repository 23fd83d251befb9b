import type { Article, Block, BlockKind, PageKind, PublishedFrom, Removed } from '../model/article.js'
import { hashId, sha256 } from '../model/ids.js'
import type { PageInput } from '../model/page.js'
import { type Clock, toVietnamTime } from './parse-clock.js'
import { urlIdentity } from './url-identity.js'

/** A block before the text is frozen: one line, white space collapsed. */
export type DraftBlock = { kind: BlockKind; text: string }

/** What reading a page gives, whichever form it came in. */
export type Reading = {
  pageKind: PageKind
  title: string | null
  published: { clock: Clock; from: PublishedFrom } | null
  author: string | null
  credit: string | null
  photoCredit: string | null
  section: string | null
  blocks: DraftBlock[]
  removed: Removed[]
}

export const nothingRead: Reading = {
  pageKind: 'empty',
  title: null,
  published: null,
  author: null,
  credit: null,
  photoCredit: null,
  section: null,
  blocks: [],
  removed: [],
}

/** Freezes a reading: joins the blocks to text, one line each, and counts offsets in code points. */
export function assembleArticle(input: PageInput, reading: Reading): Article {
  const { text, blocks } = joinBlocks(reading.blocks)
  const textSha256 = sha256(text)
  const url = input.url ?? null
  const id = hashId(input.pipeline?.id ?? readHost(url), url === null ? textSha256 : urlIdentity(url))
  const time = reading.published ? toVietnamTime(reading.published.clock) : null
  return {
    id,
    versionId: hashId(id, textSha256),
    pageKind: reading.pageKind,
    url,
    pipeline: input.pipeline?.id ?? null,
    sourceUnitId: null,
    title: reading.title,
    publishedAt: time?.at ?? null,
    publishedOn: time?.on ?? null,
    publishedFrom: reading.published?.from ?? null,
    eventOn: null,
    capturedAt: input.capturedAt ?? null,
    author: reading.author,
    credit: reading.credit,
    photoCredit: reading.photoCredit,
    section: reading.section,
    text,
    blocks,
    removed: reading.removed,
    textSha256,
  }
}

function joinBlocks(drafts: DraftBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  const lines: string[] = []
  let start = 0
  for (const draft of drafts) {
    if (draft.text === '') continue
    const end = start + countCodePoints(draft.text)
    blocks.push({ kind: draft.kind, start, end })
    lines.push(draft.text)
    start = end + 1
  }
  return { text: lines.join('\n'), blocks }
}

function countCodePoints(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit <= 0xdbff) count--
  }
  return count
}

function readHost(url: string | null): string | null {
  if (url === null) return null
  try {
    return new URL(url).host || null
  } catch {
    return null
  }
}
