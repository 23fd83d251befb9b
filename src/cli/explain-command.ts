import type { Command } from 'commander'
import { cleanPage } from '../clean/index.js'
import type { Rejection } from '../extract/context.js'
import { extractRecords } from '../extract/index.js'
import { Failure } from './failure.js'
import { formatExplanation } from './format-explanation.js'
import { type PageFlags, readPageFlags, withPageOptions } from './page-options.js'
import { readPageSource } from './page-source.js'

type ExplainFlags = PageFlags & { rejected?: boolean; contact?: string }

export function addExplainCommand(program: Command): void {
  const command = program
    .command('explain')
    .description('Print a page with every record in place, its rule, and what was inferred from where')
    .argument('<source>', '.html as served, .txt as a browser copies the page, or an address')
    .option('--rejected', 'also the dates and numbers that were passed over, and why')
    .option('--contact <address>', 'e-mail or web address for the User-Agent', process.env.TINHUYEN_CONTACT)
  withPageOptions(command).action(explainSource)
}

async function explainSource(source: string, flags: ExplainFlags): Promise<void> {
  const { districtCode, url, documentTime } = readPageFlags(flags)
  const page = await readPageSource(source, flags.contact)
  const article = cleanPage({ ...page, url: url ?? page.url ?? null })
  if (article.pageKind !== 'article') throw new Failure(`${source}: no article in it (${article.pageKind})`)
  const rejected: Rejection[] = []
  const records = extractRecords(article, {
    districtCode,
    documentTime,
    onRejected: (rejection) => rejected.push(rejection),
  })
  process.stdout.write(formatExplanation(records, flags.rejected ? rejected : []))
}
