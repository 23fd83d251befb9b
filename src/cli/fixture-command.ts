import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { cleanPage } from '../clean/index.js'
import { draftGold } from '../eval/draft-gold.js'
import { extractRecords } from '../extract/index.js'
import { foldDiacritics } from '../vietnamese/index.js'
import { type DataFlags, pipelinesFolder, withPipelinesOption } from './data-option.js'
import { Failure } from './failure.js'
import { readPipelines } from './load-pipelines.js'
import { readPageSource } from './page-source.js'

type FixtureFlags = DataFlags & { contact?: string; out: string; name?: string }

export function addFixtureCommand(program: Command): void {
  const command = program
    .command('fixture')
    .description('Save a page with the records it gives, for review; unreviewed fixtures fail the tests')
    .argument('<pipeline>', 'pipeline whose portal the page is from')
    .argument('<source>', 'a file, or an address')
    .option('--out <dir>', 'folder of fixtures', 'fixtures')
    .option('--name <slug>', 'name of the fixture (default: from the title)')
    .option('--contact <address>', 'e-mail or web address for the User-Agent', process.env.TINHUYEN_CONTACT)
  withPipelinesOption(command).action(saveFixture)
}

async function saveFixture(id: string, source: string, flags: FixtureFlags): Promise<void> {
  const [pipeline] = readPipelines([id], pipelinesFolder(flags))
  const page = await readPageSource(source, flags.contact)
  const article = cleanPage({ ...page, pipeline: pipeline! })
  if (article.pageKind !== 'article') throw new Failure(`${source}: no article in it (${article.pageKind})`)
  const name = flags.name ?? slugOf(article.title ?? 'untitled')
  const folder = join(flags.out, pipeline!.platform ?? 'generic', name)
  if (existsSync(folder)) throw new Failure(`${folder}: is there already; remove it, or give another --name`)
  const records = extractRecords(article, { districtCode: pipeline!.districtCode })
  const file = page.html === undefined ? 'page.txt' : 'page.html'
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), (page.html ?? page.text)!)
  const gold = draftGold(records, { file, districtCode: pipeline!.districtCode })
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(gold, null, 2)}\n`)
  process.stdout.write(
    `${folder}/expected.json\nCorrect it by the page, then set "reviewed": true; until then the tests fail.\n`,
  )
}

function slugOf(title: string): string {
  const words = foldDiacritics(title)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  return words.filter(Boolean).slice(0, 8).join('-') || 'untitled'
}
