import { existsSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Command } from 'commander'
import { cleanPage } from '../clean/index.js'
import { draftGold } from '../eval/draft-gold.js'
import { extractRecords } from '../extract/index.js'
import { Failure } from './failure.js'
import { readPageFile } from './input-file.js'
import { type PageFlags, readPageFlags, withPageOptions } from './page-options.js'

export function addLabelCommand(program: Command): void {
  const command = program
    .command('label')
    .description(
      'Write what a page gives as a draft of labels beside it, to be corrected in an editor and scored by eval',
    )
    .argument('<file>', '.html as served, or .txt as a browser copies the page')
  withPageOptions(command).action(labelPage)
}

function labelPage(file: string, flags: PageFlags): void {
  const { districtCode, url, documentTime } = readPageFlags(flags)
  const article = cleanPage({ ...readPageFile(file), url })
  if (article.pageKind !== 'article') throw new Failure(`${file}: no article in it (${article.pageKind})`)
  const target = join(dirname(file), `${basename(file).replace(/\.[^.]+$/, '')}.json`)
  if (existsSync(target)) throw new Failure(`${target}: is there already; remove it to begin again`)
  const records = extractRecords(article, { districtCode, documentTime })
  const gold = {
    ...draftGold(records, { file: basename(file), districtCode }),
    ...(documentTime ? { documentTime } : {}),
  }
  writeFileSync(target, `${JSON.stringify(gold, null, 2)}\n`)
  process.stdout.write(`${target}\nCorrect it by the page, then set "reviewed": true; eval leaves drafts out.\n`)
}
