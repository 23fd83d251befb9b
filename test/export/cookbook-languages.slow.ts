import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportModelCounts } from '../../src/export/model-counts.js'
import { exportRelease } from '../../src/export/release/index.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { publish } from '../../src/load/publish.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { packageRoot } from '../../src/package-root.js'
import { kimBangReview } from '../load/make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from '../load/temporary-writer.js'
import { hasPackages, pythonWith } from './csv-readers.js'
import { info, nobody } from './hostile-page.js'

type Language = 'r' | 'python'

const cookbook = readFileSync(join(packageRoot, 'data/cookbook.md'), 'utf8')
const main = join(packageRoot, 'dist/cli/main.js')

const examples = [...cookbook.matchAll(/```(r|python)\n([\s\S]*?)```/g)].map(([, language, written]) => {
  const named = [...written!.matchAll(/(?:library\(|import )([a-z, ]+)|([a-z]+)::/g)]
  const packages = named.flatMap(([, loaded, used]) => (loaded ?? used!).split(', ')).map((name) => name.trim())
  // The folder of the test has no tinhuyen of its own.
  const code = written!
    .replace('npx tinhuyen', `${process.execPath} ${main}`)
    .replace('"npx", "tinhuyen"', `"${process.execPath}", "${main}"`)
  return { language: language as Language, packages, written: written!, code }
})

let temporary: TemporaryWriter
/** Folder with the data in data/, as the examples have it */
let project: string
beforeAll(async () => {
  temporary = await openTemporaryWriter()
  const { writer } = temporary
  project = join(temporary.folder, 'project')
  mkdirSync(project)
  symlinkSync(temporary.folder, join(project, 'data'))
  await loadRecords(writer, [kimBangReview()])
  await refreshDerived(writer)
  const source = await publish(writer)
  const output = join(temporary.folder, 'output')
  await exportModelCounts(writer.connection, join(output, 'model_counts.csv'))
  await exportRelease({ source, folder: join(output, 'release'), info, takedown: nobody })
})
afterAll(() => temporary.close())

function runScript(language: Language, packages: readonly string[], code: string) {
  const [command, flag] = language === 'r' ? ['Rscript', '-e'] : [pythonWith(...packages)!, '-c']
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  return spawnSync(command!, [flag!, code], { cwd: project, encoding: 'utf8', env })
}

const print = {
  r: 'cat(totals$district, totals$count)',
  python: 'print(totals.iloc[0]["district"], int(totals.iloc[0]["count"]))',
}

test('there are examples of CSV, SQL, duckdb and Parquet in both languages', () => {
  for (const language of ['r', 'python']) {
    const sources = examples.filter((one) => one.language === language).map(({ written }) => written)
    for (const source of ['.csv"', 'npx', 'duckdb', '.parquet"']) expect(sources.join('')).toContain(source)
  }
})

describe.each(examples)('$language: $written', ({ language, packages, code }) => {
  test.skipIf(!hasPackages(language, []))('is of right syntax', () => {
    const quoted = JSON.stringify(code)
    const parse = language === 'r' ? `invisible(parse(text = ${quoted}))` : `import ast; ast.parse(${quoted})`
    expect(runScript(language, [], parse)).toMatchObject({ status: 0, stderr: '' })
  })

  test('asks SQL that the database answers', async () => {
    for (const [, sql] of code.matchAll(/"(SELECT [^"]+)"/g)) expect(await temporary.rows(sql!)).toHaveLength(1)
  })

  test.skipIf(!hasPackages(language, packages) || !existsSync(main))('finds the total of Kim Bảng', () => {
    const { stdout, stderr } = runScript(language, packages, `${code}\n${print[language]}`)
    expect(stdout.trim(), stderr).toBe('Kim Bảng 95')
  })
})
