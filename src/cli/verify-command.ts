import { resolve } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Command } from 'commander'
import { readArchivedPage } from '../crawl/archive/read-archive.js'
import { formatFindings, type VerifyFinding, verifyArchive, verifyDatabase } from '../load/verify.js'
import { withReader } from './database-option.js'
import { Failure } from './failure.js'

type VerifyFlags = { data: string; archive: boolean }

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('Check a whole database: quotes, ids, links, digests of texts and of archived pages')
    .option('--data <dir>', 'data folder whose published database and archive are checked', 'data')
    .option('--no-archive', 'leave the archived pages out')
    .action(verify)
}

async function verify(flags: VerifyFlags): Promise<void> {
  const findings = await withReader(flags, ({ connection }) => check(connection, flags), { memoryLimit: '384MB' })
  process.stdout.write(formatFindings(findings))
  const wrong = findings.filter((finding) => finding.wrong > 0)
  if (wrong.length > 0) throw new Failure(`wrong: ${wrong.map(({ what }) => what).join(', ')}`)
}

async function check(connection: DuckDBConnection, { data, archive }: VerifyFlags): Promise<VerifyFinding[]> {
  const found = await verifyDatabase(connection)
  if (!archive) return found
  const digest = async ({ archiveFile, archiveOffset }: { archiveFile: string; archiveOffset: number }) => {
    const page = await readArchivedPage(resolve(data), archiveFile, archiveOffset).catch(() => null)
    return page?.sha256 ?? null
  }
  return [...found, await verifyArchive(connection, digest)]
}
