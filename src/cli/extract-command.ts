import type { Command } from 'commander'
import { cleanPage } from '../clean/index.js'
import { extractRecords } from '../extract/index.js'
import type { Records } from '../model/records.js'
import { describeError, Failure } from './failure.js'
import { formatRecords } from './format-records.js'
import { readPageFile } from './input-file.js'

type ExtractFlags = { json?: boolean; district?: string; url?: string; published?: string }

export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .description('Print the records of saved pages, without a database')
    .argument('<file...>', '.html as served, or .txt as a browser copies the page')
    .option('--json', 'one JSON object a file, one a line')
    .option('--district <code>', 'official code of the district whose portal the pages are from, such as 350')
    .option('--url <url>', 'address the page was served under')
    .option('--published <time>', 'publication time, where the page does not state it')
    .action(extractFiles)
}

function extractFiles(files: string[], flags: ExtractFlags): void {
  let failed = 0
  for (const file of files) {
    try {
      const records = extractFile(file, flags)
      process.stdout.write(flags.json ? `${JSON.stringify(records)}\n` : formatRecords(file, records))
      if (records.article.pageKind === 'article') continue
      failed += 1
      console.error(`${file}: no article in it (${records.article.pageKind}); no records`)
    } catch (error) {
      failed += 1
      console.error(describeError(error))
    }
  }
  if (failed > 0 && files.length > 1) throw new Failure(`${failed} of ${files.length} files gave no article`)
  if (failed > 0) process.exitCode = 1
}

function extractFile(file: string, flags: ExtractFlags): Records {
  const article = cleanPage({ ...readPageFile(file), url: flags.url ?? null })
  return extractRecords(article, { districtCode: flags.district ?? null, documentTime: flags.published ?? null })
}
