/** Something that went wrong while the run went on; a row of the table `issues`. */
export type CrawlIssue = {
  pipeline: string | null
  url: string | null
  stage: 'crawl' | 'robots' | 'discovery' | 'archive' | 'import'
  /** Class of the error: dns, connect, tls, timeout, reset, http-500, robots-denied, truncated … */
  kind: string
  message: string
  /** ISO time; empty where the stage knows no clock (reading an archive). */
  at: string
}

export function makeIssue(issue: Omit<CrawlIssue, 'at'> & { at?: string }): CrawlIssue {
  return { at: '', ...issue }
}
