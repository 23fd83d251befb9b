import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportRelease } from '../../src/export/release/index.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { publish } from '../../src/load/publish.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { kimBangReview, makeArticle, makeFact, makeRecords, year2022 } from '../load/make-records.js'
import { openTemporaryWriter } from '../load/temporary-writer.js'
import { hostilePage, info, nobody } from './hostile-page.js'
import { openReleases } from './make-release.js'

let releases: Awaited<ReturnType<typeof openReleases>>
beforeAll(async () => {
  releases = await openReleases()
})
afterAll(() => releases.temporary.close())

test('CSV and Parquet of the same records are the same bytes', async () => {
  const [one, two] = [await releases.release('one'), await releases.release('two')]
  for (const kind of ['csv', 'parquet']) {
    for (const file of readdirSync(join(one.folder, kind))) {
      const same = readFileSync(join(one.folder, kind, file)).equals(readFileSync(join(two.folder, kind, file)))
      expect(same, `${kind}/${file}`).toBe(true)
    }
  }
})

test('a taken-down page is gone with all that it alone told', async () => {
  const made = await releases.release('gone', { takedown: { names: [], urls: ['http://portal.example/2/#tin'] } })
  expect(made.read('csv/articles.csv')).not.toContain('portal.example/2')
  expect(made.read('csv/v_model_counts.csv')).not.toContain(',7,mô hình,')
  expect(made.read('csv/v_model_counts.csv')).toContain(',95,mô hình,')
  const bytes = readFileSync(join(made.folder, 'tinhuyen.duckdb'))
  expect(bytes.includes('Dân vận khéo')).toBe(true)
  expect(bytes.includes('Sáu tháng qua')).toBe(false)
})

test('what a killed export left is taken away, a failing one leaves the earlier release', async () => {
  const made = await releases.release('kept')
  const beside = join(made.folder, '..')
  mkdirSync(join(beside, '.kept-999999999'))
  await releases.release('kept', { excel: true })
  expect(readdirSync(beside).filter((name) => name.startsWith('.'))).toEqual([])
  await expect(releases.release('kept', { last: join(beside, 'nowhere') })).rejects.toThrow()
  expect(readdirSync(beside).filter((name) => name.startsWith('.'))).toEqual([])
  expect(readdirSync(made.folder)).toContain('excel')
})

test('changes are told with their causes', async () => {
  const first = await releases.release('first')
  const other = await openTemporaryWriter()
  const better = kimBangReview()
  better.facts[1] = { ...better.facts[1]!, measure: 'built' }
  const added = makeArticle('Tin mới\nCó 21 mô hình.', { url: 'https://portal.example/9' })
  await loadRecords(other.writer, [
    better,
    hostilePage(),
    makeRecords(added, { facts: [makeFact(added, '21 mô hình', 21, { period: year2022 })] }),
  ])
  const corrections = join(other.folder, 'corrections')
  mkdirSync(corrections)
  const seven = hostilePage().facts[0]!
  writeFileSync(join(corrections, 'a.csv'), `record_id,action,quote\n${seven.id},reject,7 mô hình\n`)
  await refreshDerived(other.writer)
  const made = await exportRelease({
    ...{ source: await publish(other.writer), folder: join(other.folder, 'second'), takedown: nobody },
    ...{ info: { ...info, version: '2025.2' }, last: first.folder },
  })
  const told = made.changes.map(({ change, cause, before, after }) => [change, cause, before ?? after])
  expect(told).toContainEqual(['added', 'source changed', '21 mô hình registered 2022-12-31 total'])
  expect(told).toContainEqual(['added', 'rule changed', '39 mô hình built 2022-06-30 part'])
  expect(told).toContainEqual(['removed', 'rule changed', '39 mô hình new 2022-06-30 part'])
  expect(told).toContainEqual(['removed', 'correction', '7 mô hình registered 2022-12-31 total'])
  expect(told).toHaveLength(4)
  const text = readFileSync(join(made.folder, 'CHANGES.md'), 'utf8')
  expect(text).toContain('against 2025.1')
  expect(text).toContain('| removed | correction | 1 |')
  other.close()
})
