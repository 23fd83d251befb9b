import type { Command } from 'commander'
import { cleanPage } from '../clean/index.js'
import type { Rejection } from '../extract/context.js'
import { extractRecords } from '../extract/index.js'
import { Failure } from './failure.js'
import { formatExplanation } from './format-explanation.js'
import { readPageFile } from './input-file.js'

type ExplainFlags = { district?: string; url?: string; published?: string; rejected?: boolean }

export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .description('Print a saved page with every record in place, its rule, and what was inferred from where')
    .argument('<file>', '.html as served, or .txt as a browser copies the page')
    .option('--district <code>', 'official code of the district whose portal the page is from')
    .option('--url <url>', 'address the page was served under')
    .option('--published <time>', 'publication time, where the page does not state it')
    .option('--rejected', 'also the numbers that became no fact, and why')
    .action(explainFile)
}

function explainFile(file: string, flags: ExplainFlags): void {
  const article = cleanPage({ ...readPageFile(file), url: flags.url ?? null })
  if (article.pageKind !== 'article') throw new Failure(`${file}: no article in it (${article.pageKind})`)
  const rejected: Rejection[] = []
  const records = extractRecords(article, {
    districtCode: flags.district ?? null,
    documentTime: flags.published ?? null,
    onRejected: (rejection) => rejected.push(rejection),
  })
  process.stdout.write(formatExplanation(records, flags.rejected ? rejected : []))
}
