import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { writeReport } from '../export/report/index.js'
import { type DatabaseFlags, databaseFile, withDatabaseOption, withReader } from './database-option.js'
import { todayInVietnam } from './today.js'

type ReportFlags = DatabaseFlags & { out?: string; title: string }

export function addReportCommand(program: Command): void {
  const command = program
    .command('report')
    .description(
      'Write one HTML file: counts by district and year, coverage, checks, each number with its quote and page',
    )
    .option('--out <file>', 'file to write (default: report.html beside the database)')
    .option('--title <title>', 'title of the report', 'District news of Vietnam')
  withDatabaseOption(command).action(async (flags: ReportFlags) => {
    const file = resolve(flags.out ?? join(dirname(databaseFile(flags)), 'report.html'))
    const info = { title: flags.title, date: todayInVietnam() }
    await withReader(flags, ({ connection }) => writeReport(connection, file, info))
    process.stdout.write(`${file}\n`)
  })
}
