import type { DuckDBConnection } from '@duckdb/node-api'
import { html } from '../html.js'
import { writeTextFile } from '../write-file.js'
import { readReport } from './read-report.js'
import { checksSection, countsSection, coverageSection, measuresSection, sourcesSection } from './sections.js'
import { style } from './style.js'

export type ReportInfo = {
  title: string
  /** Local day on which the report is made; the caller's clock */
  date: string
}

/** Writes the report: one HTML file that needs no network and no script. */
export async function writeReport(connection: DuckDBConnection, file: string, info: ReportInfo): Promise<void> {
  const data = await readReport(connection)
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title}</title><style>${{ html: style }}</style></head><body>
<h1>${info.title}</h1>
<p class="soft">Made on ${info.date} by tinhuyen.</p>
<ul class="facts"><li><b>${data.articles.toLocaleString('en-US')}</b>pages read</li><li><b>${data.onTopic.toLocaleString('en-US')}</b>on Dân vận khéo</li><li><b>${(data.claims.length + data.claimsLeftOut).toLocaleString('en-US')}</b>figures about models</li></ul>
${countsSection(data)}
${measuresSection(data)}
${coverageSection(data)}
${checksSection(data)}
${sourcesSection(data)}
</body></html>
`
  await writeTextFile(file, page.html)
}
