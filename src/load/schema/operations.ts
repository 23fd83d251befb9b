import { z } from 'zod'
import { pageKindSchema } from '../../model/article.js'
import { daySchema } from '../../model/evidence.js'
import { hashId } from '../../model/ids.js'

const momentSchema = z.iso.datetime({ offset: true })

/** A pipeline file as the database keeps it. */
export const pipelineRowSchema = z
  .object({
    pipeline: z.string().describe('Id: path below pipelines/ without .yaml'),
    title: z.string().describe('Name of the portal'),
    districtCode: z.string().nullable().describe('Official code of the district whose portal it is, as text'),
    unitId: z.string().nullable().describe('The newest district unit with that code: level:code@validFrom'),
    platform: z.string().nullable().describe('Portal software; null: the pages tell'),
    startUrls: z.array(z.string()).describe('Addresses that a crawl starts from'),
    schedule: z.string().nullable().describe('Cron expression, Asia/Ho_Chi_Minh'),
    expectedMin: z.int().nullable().describe('Fewest articles that a full crawl should find'),
    expectedMax: z.int().nullable().describe('Most articles that a full crawl should find'),
    unverified: z.boolean().describe('Addresses were written down without having been tried'),
    lastSuccessAt: momentSchema.nullable().describe('When a crawl last came to its end; null: none has'),
    robots: z.string().nullable().describe('What robots.txt answered, by origin; null: not asked yet'),
    tls: z.string().nullable().describe('Hosts whose certificate is not checked; null: all are'),
  })
  .strict()

export const runRowSchema = z
  .object({
    runId: z.string().describe('Id of the run'),
    command: z.string().describe('Command that was run: run, import, demo'),
    startedAt: momentSchema.describe('When it started'),
    endedAt: momentSchema.nullable().describe('When it ended; null while it runs or when it was killed'),
    status: z
      .enum(['running', 'done', 'failed', 'interrupted'])
      .describe('running: still at work or killed; done; failed: with issues; interrupted: by Ctrl-C'),
    version: z.string().describe('Version of tinhuyen'),
    pipelines: z.array(z.string()).describe('Pipelines of the run'),
    pagesFetched: z.int().nonnegative().describe('Pages asked for'),
    articles: z.int().nonnegative().describe('Articles loaded or loaded again'),
  })
  .strict()

export const captureSourceSchema = z.enum(['live', 'file', 'warc', 'web-archive'])

/** One fetch. */
export const pageRowSchema = z
  .object({
    pageId: z.string().describe('hash(url, fetchedAt, archive place)'),
    runId: z.string().nullable().describe('Run that fetched it'),
    pipeline: z.string().nullable().describe('Pipeline that it was fetched for'),
    url: z.string().describe('Address that was asked for'),
    finalUrl: z.string().nullable().describe('Address that answered, after redirects'),
    fetchedAt: momentSchema.describe('When it was fetched or captured'),
    status: z.int().nullable().describe('HTTP status; null when nothing answered'),
    contentType: z.string().nullable().describe('Content-Type as served'),
    bytes: z.int().nullable().describe('Length of the body'),
    sha256: z.string().nullable().describe('SHA-256 of the body as served'),
    captureSource: captureSourceSchema.describe('Live crawl, saved file, WARC file or web archive'),
    archiveFile: z.string().nullable().describe('WARC file, relative to the data folder'),
    archiveOffset: z.number().nullable().describe('Byte offset of the record in that file'),
    pageKind: pageKindSchema.nullable().describe('What the page turned out to be; null when there is no page'),
    articleId: z.string().nullable().describe('Article that it gave'),
    error: z.string().nullable().describe('Why there is no page'),
  })
  .strict()

export const issueRowSchema = z
  .object({
    issueId: z.string().describe('hash(run, stage, code, where, message)'),
    runId: z.string().nullable().describe('Run in which it came up'),
    pipeline: z.string().nullable().describe('Pipeline concerned'),
    at: momentSchema.nullable().describe('When'),
    stage: z
      .enum(['pipeline', 'crawl', 'import', 'clean', 'extract', 'load', 'export'])
      .describe('Stage that noticed it'),
    severity: z.enum(['error', 'warning']).describe('error: something is missing now; warning: worth a look'),
    code: z.string().describe('Short name of the kind of issue'),
    place: z.string().nullable().describe('Address, file or article concerned'),
    message: z.string().describe('What went wrong'),
  })
  .strict()

/** What a worker read of one archive segment, and when it came in. */
export const shardRowSchema = z
  .object({
    shardId: z.string().describe('hash(source, bytes, version, content)'),
    pipeline: z.string().describe('Pipeline whose pages it holds'),
    source: z.string().describe('WARC file that was read, or crawl whose issues these are'),
    bytes: z.int().nonnegative().describe('Length of that file when it was read'),
    version: z.string().describe('Version of tinhuyen that read it'),
    captures: z.int().nonnegative().describe('Pages in it'),
    articles: z.int().nonnegative().describe('Articles among them'),
    loadedAt: momentSchema.describe('When it was loaded'),
  })
  .strict()

/** A row of data/corrections/*.csv as applied. */
export const correctionRowSchema = z
  .object({
    recordId: z.string().describe('Record that is judged; for add: id of the new fact'),
    action: z.enum(['accept', 'reject', 'replace', 'add']).describe('What the correction does'),
    field: z.string().nullable().describe('Column of facts that is replaced'),
    value: z.string().nullable().describe('New value, as text'),
    quote: z.string().describe('Quote that the corrector saw; another quote makes the correction stale'),
    articleId: z.string().nullable().describe('For add: the article'),
    note: z.string().nullable().describe('Why'),
    correctedBy: z.string().nullable().describe('Who'),
    correctedOn: daySchema.nullable().describe('When'),
    file: z.string().describe('File it stands in'),
    line: z.int().positive().describe('Line of that file'),
    state: z
      .enum(['applied', 'stale', 'invalid'])
      .describe('applied; stale: no record has this id and quote any more; invalid: see problem'),
    problem: z.string().nullable().describe('Why it is invalid or stale'),
  })
  .strict()

export type PipelineRow = z.infer<typeof pipelineRowSchema>
export type RunRow = z.infer<typeof runRowSchema>
export type PageRow = z.infer<typeof pageRowSchema>
export type IssueRow = z.infer<typeof issueRowSchema>
export type ShardRow = z.infer<typeof shardRowSchema>
export type CorrectionRow = z.infer<typeof correctionRowSchema>

/** A fetch with its id: the same fetch has the same one wherever and whenever it is read. */
export function namePage(row: Omit<PageRow, 'pageId'>): PageRow {
  return { ...row, pageId: hashId(row.url, row.fetchedAt, row.archiveFile, row.archiveOffset) }
}

/** An issue with its id. The same issue of the same run is one. */
export function nameIssue(row: Omit<IssueRow, 'issueId'>): IssueRow {
  return { ...row, issueId: hashId(row.runId, row.stage, row.code, row.place, row.message) }
}
