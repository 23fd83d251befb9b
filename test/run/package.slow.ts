import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { recordsSchema } from '../../src/model/records.js'
import { packageRoot } from '../../src/package-root.js'
import { makeFolder } from '../cli/cli-kit.js'

const run = promisify(execFile)
const folder = makeFolder()
let packed: { size: number; files: { path: string }[] }

/** Packs the build that is there: the slow tests build first. */
beforeAll(async () => {
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: packageRoot,
  })
  packed = JSON.parse(stdout)[0]
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  await run('npm', ['install', `./${tarball}`, '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder })
})

test('the tarball holds what is needed, and no more', () => {
  const paths = packed.files.map(({ path }) => path)
  for (const path of [
    'LICENSE',
    'README.md',
    'data/README.md',
    'data/confidence.csv',
    'data/gazetteer/districts.csv',
    'data/lexicon/measures.json',
    'dist/cli/main.js',
    'dist/index.d.ts',
    'dist/index.js',
    'fixtures/demo/kim-bang/portal.yaml',
    'pipelines/demo/kim-bang.yaml',
    'pipelines/ha-nam/kim-bang.yaml',
  ]) {
    expect(paths).toContain(path)
  }
  const folders = ['data/gazetteer', 'data/lexicon', 'dist', 'fixtures/demo', 'pipelines']
  const strangers = paths.filter((path) => !folders.some((name) => path.startsWith(`${name}/`)))
  expect(strangers.sort()).toEqual(['LICENSE', 'README.md', 'data/README.md', 'data/confidence.csv', 'package.json'])
  expect(packed.size).toBeLessThan(3_000_000)
})

test('installed in an empty folder, it runs the demo and reads pages', async () => {
  const { stdout } = await run('npx', ['tinhuyen', 'demo', '--data', 'out'], { cwd: folder })
  expect(stdout).toContain('95 mô hình registered')
  const csv = readFileSync(join(folder, 'out', 'output', 'model_counts.csv'), 'utf8')
  expect(csv.split('\n').length).toBeGreaterThan(40)
  expect(existsSync(join(folder, 'data'))).toBe(false)

  const page =
    'Sơ kết công tác dân vận\nSáng 28/7/2022, Huyện ủy Kim Bảng tổ chức hội nghị sơ kết công tác dân vận.\nSáu tháng đầu năm 2022, toàn huyện đăng ký 95 mô hình “Dân vận khéo” ở các xã, thị trấn.\n'
  writeFileSync(join(folder, 'trang.txt'), page)
  const extracted = await run('npx', ['tinhuyen', 'extract', 'trang.txt', '--json', '--district', '350'], {
    cwd: folder,
  })
  expect(recordsSchema.parse(JSON.parse(extracted.stdout)).facts.map(({ value }) => value)).toContain(95)
})

const library = `import { cleanPage, extractRecords, readDates, readNumbers } from 'tinhuyen'
const records = extractRecords(cleanPage({ text: 'Một dòng' }))
const [date] = readDates('Chiều ngày 28/7/2022')
const [number] = readNumbers('đăng ký 48 mô hình')
`

test('is a library', async () => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `${library}console.log(JSON.stringify([records.facts, date.from, number.value]))`,
  )
  const { stdout } = await run(process.execPath, ['use.mjs'], { cwd: folder })
  expect(JSON.parse(stdout)).toEqual([[], '2022-07-28', 48])
})

test('has types', async () => {
  const typed = `${library}
const from: string | undefined = date?.from
const value: number | undefined = number?.value
const quotes: string[] = records.facts.map((fact) => fact.evidence.quote)
// @ts-expect-error a record has no such field
records.nothing
export { from, quotes, value }
`
  writeFileSync(join(folder, 'use.ts'), typed)
  const tsc = join(packageRoot, 'node_modules', '.bin', 'tsc')
  await run(tsc, ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'use.ts'], { cwd: folder })
})
