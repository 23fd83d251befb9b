import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { exportRelease, type ReleaseOptions } from '../export/release/index.js'
import { readTakedown } from '../export/release/takedown.js'
import { dataPaths } from '../load/data-paths.js'
import { NoDatabaseError } from '../load/reader.js'
import { daySchema } from '../model/evidence.js'
import { packageVersion } from '../package-root.js'
import { tellingVersion } from './database-option.js'
import { Failure } from './failure.js'
import { todayInVietnam } from './today.js'

type ExportFlags = {
  data: string
  to?: string
  excel?: boolean
  text?: boolean
  takedown?: string
  last?: string
  title: string
  label?: string
  date?: string
  author: string[]
}

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('Write a release: CSV, Parquet, one .duckdb, codebook, data package, digests, changes, citation')
    .option('--data <dir>', 'data folder whose published database is exported', 'data')
    .option('--to <dir>', 'folder of the release; an earlier one there is replaced (default: <data>/output/release)')
    .option('--excel', 'also CSVs for spreadsheets: BOM, CRLF, formulas defused')
    .option('--text', 'with the full text of articles')
    .option('--takedown <file>', 'names and addresses to leave out (default: <data>/takedown.csv)')
    .option('--last <dir>', 'release to tell the changes against (default: the one that is replaced)')
    .option('--title <title>', 'title of the data set', 'District news of Vietnam: “Dân vận khéo” models and officials')
    .option('--label <version>', 'version of the data set, such as 2025.1 (default: the date)')
    .option('--date <day>', 'day of the release (default: today in Vietnam)')
    .option('--author <name...>', 'people and institutions to be cited', [])
    .action(exportData)
}

async function exportData(flags: ExportFlags): Promise<void> {
  const paths = dataPaths(resolve(flags.data))
  if (!existsSync(paths.publishedFile)) throw new NoDatabaseError(paths.publishedFile)
  const folder = resolve(flags.to ?? join(paths.output, 'release'))
  const date = flags.date ?? todayInVietnam()
  if (!daySchema.safeParse(date).success) throw new Failure(`--date ${date}: expected a day as YYYY-MM-DD`, 2)
  const release: ReleaseOptions = {
    source: paths.publishedFile,
    folder,
    info: { title: flags.title, version: flags.label ?? date, date, authors: flags.author, software: packageVersion },
    takedown: readTakedownList(flags),
    last: findLast(flags.last, folder),
    text: flags.text ?? false,
    excel: flags.excel ?? false,
  }
  const { tables, changes } = await tellingVersion(paths.publishedFile, () => exportRelease(release))
  process.stdout.write(`${folder}\n${tables.length} tables, ${changes.length} changes since the last release\n`)
}

function readTakedownList({ takedown, data }: ExportFlags) {
  if (takedown !== undefined && !existsSync(takedown)) throw new Failure(`${takedown}: no such file`)
  return readTakedown(resolve(takedown ?? join(data, 'takedown.csv')))
}

/** A folder that is replaced must be a release: nobody's files are thrown away for a slip of the finger. */
function findLast(named: string | undefined, folder: string): string | null {
  const isRelease = (path: string) => existsSync(join(path, 'datapackage.json'))
  if (existsSync(folder) && readdirSync(folder).length > 0 && !isRelease(folder))
    throw new Failure(`${folder}: exists and is no release; name another with --to`)
  if (named === undefined) return isRelease(folder) ? folder : null
  if (!isRelease(named)) throw new Failure(`${named}: no release in it`)
  return resolve(named)
}
