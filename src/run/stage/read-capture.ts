import { cleanPage } from '../../clean/index.js'
import type { ArchivedPage } from '../../crawl/archive/archived-page.js'
import { extractRecords } from '../../extract/index.js'
import { nearestVersion } from '../../gazetteer/index.js'
import { type ArticleLine, prepareRecords } from '../../load/record-lines.js'
import type { IssueRow, PageRow } from '../../load/schema/operations.js'
import type { Article } from '../../model/article.js'
import type { PageInput } from '../../model/page.js'
import type { Pipeline } from '../../model/pipeline.js'
import type { Records } from '../../model/records.js'

/** What one archived answer gives: its row in `pages`, its article with records, and what went wrong. */
export type CaptureReading = {
  page: Omit<PageRow, 'pageId'>
  article: ArticleLine | null
  issue: Omit<IssueRow, 'issueId'> | null
}

/** Pages of a demo or of files on disk have no address that a reader could open. */
const isAddress = (url: string) => /^https?:/.test(url)

/** Cleans and extracts one archived answer. Pure; one bad page is an issue, never an exception. */
export function readCapture(capture: ArchivedPage, pipeline: Pipeline, runId: string): CaptureReading {
  const page = describeCapture(capture, pipeline, runId)
  if (!holdsArticle(capture)) return { page, article: null, issue: null }
  try {
    const records = extractCapture(capture, pipeline)
    page.pageKind = records.article.pageKind
    if (records.article.pageKind !== 'article') {
      // Captures from elsewhere are of all kinds; only what was taken for an article is worth a word.
      if (capture.role === null) return { page, article: null, issue: null }
      const message = `looks like "${records.article.pageKind}", not like an article; nothing was extracted`
      return { page, article: null, issue: makePageIssue(capture, page, 'clean', 'warning', 'not-an-article', message) }
    }
    page.articleId = records.article.id
    return { page, article: prepareRecords(records), issue: null }
  } catch (error) {
    return failCapture(capture, pipeline, runId, 'exception', `cannot be read: ${(error as Error).message}`)
  }
}

/** The reading of an answer that could not be read: noted with its page, so that it is not tried for ever. */
export function failCapture(
  capture: ArchivedPage,
  pipeline: Pipeline,
  runId: string,
  code: string,
  message: string,
): CaptureReading {
  const page = { ...describeCapture(capture, pipeline, runId), error: message }
  return { page, article: null, issue: makePageIssue(capture, page, 'extract', 'error', code, message) }
}

function holdsArticle(capture: ArchivedPage): boolean {
  return capture.status === 200 && (capture.role === 'article' || capture.role === null) && capture.body.length > 0
}

function extractCapture(capture: ArchivedPage, pipeline: Pipeline): Records {
  const article = cleanPage({ ...capturedPage(capture), pipeline, capturedAt: capture.fetchedAt })
  const located = { ...article, sourceUnitId: sourceUnit(article, capture, pipeline) }
  return extractRecords(located, { districtCode: pipeline.districtCode })
}

function capturedPage(capture: ArchivedPage): PageInput {
  const plain = capture.contentType?.startsWith('text/plain') ?? false
  const url = isAddress(capture.finalUrl) ? capture.finalUrl : null
  const body = plain ? { text: capture.body } : { html: capture.body }
  return { ...body, url, contentType: capture.contentType }
}

/** The district as it was when the article came out: Kim Bảng was a huyện until 2024 and a thị xã after. */
function sourceUnit(article: Article, capture: ArchivedPage, pipeline: Pipeline): string | null {
  if (pipeline.districtCode === null) return null
  return nearestVersion(pipeline.districtCode, article.publishedOn ?? capture.fetchedAt.slice(0, 10))?.unitId ?? null
}

function describeCapture(capture: ArchivedPage, pipeline: Pipeline, runId: string): Omit<PageRow, 'pageId'> {
  return {
    runId,
    pipeline: pipeline.id,
    url: capture.url,
    finalUrl: capture.finalUrl,
    fetchedAt: capture.fetchedAt,
    status: capture.status,
    contentType: capture.contentType,
    bytes: capture.body.length,
    sha256: capture.sha256,
    captureSource: captureSources[capture.notes.source ?? ''] ?? 'live',
    archiveFile: capture.warcFile,
    archiveOffset: capture.offset,
    pageKind: capture.role === 'list' ? 'list' : null,
    articleId: null,
    error: null,
  }
}

const captureSources: Readonly<Record<string, PageRow['captureSource']>> = {
  file: 'file',
  warc: 'warc',
  wet: 'warc',
  cdx: 'web-archive',
}

function makePageIssue(
  capture: ArchivedPage,
  page: Omit<PageRow, 'pageId'>,
  stage: IssueRow['stage'],
  severity: IssueRow['severity'],
  code: string,
  message: string,
): Omit<IssueRow, 'issueId'> {
  const { runId, pipeline, fetchedAt: at } = page
  // Of an imported page, the file it came from says more than its address.
  const place = capture.notes.origin ?? page.url
  return { runId, pipeline, at, stage, severity, code, place, message }
}
