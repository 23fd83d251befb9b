import type { Command } from 'commander'
import { cleanPage } from '../clean/index.js'
import { extractRecords } from '../extract/index.js'
import type { Records } from '../model/records.js'
import { describeError, Failure } from './failure.js'
import { formatRecords } from './format-records.js'
import { readPageFile } from './input-file.js'
import { type PageContext, type PageFlags, readPageFlags, withPageOptions } from './page-options.js'

type ExtractFlags = PageFlags & { json?: boolean }

export function addExtractCommand(program: Command): void {
  const command = program
    .command('extract')
    .description('Print the records of saved pages, without a database')
    .argument('<file...>', '.html as served, or .txt as a browser copies the page')
    .option('--json', 'one JSON object a file, one a line')
  withPageOptions(command).action(extractFiles)
}

/** A file that cannot be read is told and the others go on; so is one that holds no article. */
function extractFiles(files: string[], flags: ExtractFlags): void {
  const context = readPageFlags(flags)
  let failed = 0
  for (const file of files) {
    try {
      const records = extractFile(file, context)
      const { pageKind } = records.article
      if (flags.json) process.stdout.write(`${JSON.stringify(records)}\n`)
      else if (pageKind === 'article') process.stdout.write(formatRecords(file, records))
      if (pageKind !== 'article') throw new Failure(`${file}: no article in it (${pageKind}); no records`)
    } catch (error) {
      failed += 1
      console.error(describeError(error))
    }
  }
  if (failed > 0 && files.length > 1) throw new Failure(`${failed} of ${files.length} files gave no article`)
  if (failed > 0) process.exitCode = 1
}

function extractFile(file: string, { districtCode, url, documentTime }: PageContext): Records {
  return extractRecords(cleanPage({ ...readPageFile(file), url }), { districtCode, documentTime })
}
