import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportModelCounts } from '../../src/export/model-counts.js'
import { allPlaces } from '../../src/gazetteer/index.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { publish } from '../../src/load/publish.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { verifyDatabase } from '../../src/load/verify.js'
import type { Records } from '../../src/model/records.js'
import { recordsSchema } from '../../src/model/records.js'
import { makeRecords, randomFrom } from '../bench/generate-records.mjs'
import { openTemporaryWriter, type TemporaryWriter } from './temporary-writer.js'

/** Few districts, so that claims meet: the same slots, equal and different figures, rounded ones, copies. */
const districts = allPlaces.filter((place) => place.level === 'district').slice(0, 6)
const pages = Array.from({ length: 600 }, (_, number) => makeRecords(number % 550, 8, districts) as Records)

let temporaries: TemporaryWriter[]
beforeAll(async () => {
  temporaries = [await openTemporaryWriter(), await openTemporaryWriter()]
})
afterAll(() => {
  for (const temporary of temporaries) temporary.close()
})

async function build({ writer, folder }: TemporaryWriter, batches: Records[][]): Promise<string> {
  for (const batch of batches) {
    await loadRecords(writer, batch)
    if (batch.length > 100) await refreshDerived(writer)
  }
  await refreshDerived(writer)
  await publish(writer)
  const file = join(folder, 'model_counts.csv')
  await exportModelCounts(writer.connection, file)
  return readFileSync(file, 'utf8')
}

const everything = `SELECT (SELECT hash(list(c ORDER BY claim_id)) FROM claims c) AS claims,
  (SELECT hash(list(m ORDER BY fact_id)) FROM claim_mentions m) AS mentions,
  (SELECT hash(list(f ORDER BY id)) FROM facts f) AS facts,
  (SELECT hash(list(o ORDER BY o)) FROM offices o) AS offices,
  (SELECT hash(list(g ORDER BY article_id)) FROM article_groups g) AS groups`

test('generated records are valid', () => {
  for (const page of pages.slice(0, 20)) expect(() => recordsSchema.parse(page)).not.toThrow()
})

test('the same records give the same database and CSV, in any order and in batches of any size', async () => {
  const { below } = randomFrom(7)
  const shuffled = [...pages].sort(() => below(3) - 1)
  const first = await build(temporaries[0]!, [pages])
  const second = await build(temporaries[1]!, [shuffled.slice(0, 40), shuffled.slice(30, 330), shuffled.slice(330)])
  expect(second === first).toBe(true)
  expect(await temporaries[1]!.rows(everything)).toEqual(await temporaries[0]!.rows(everything))
  expect(first.split('\n').length).toBeGreaterThan(1000)
})

test('loading all of it again changes nothing', async () => {
  const before = await temporaries[0]!.rows(everything)
  expect(await loadRecords(temporaries[0]!.writer, pages)).toMatchObject({ added: 0, replaced: 0, unchanged: 550 })
  await refreshDerived(temporaries[0]!.writer)
  expect(await temporaries[0]!.rows(everything)).toEqual(before)
})

test('every fact tells one claim, and every link leads somewhere', async () => {
  const findings = await verifyDatabase(temporaries[0]!.writer.connection)
  expect(findings.filter((finding) => finding.wrong > 0)).toEqual([])
  expect(findings.find((finding) => finding.what === 'claims of facts')!.checked).toBe(550 * 8)
})

test('no claim is a part of itself, and conflicts name their rivals', async () => {
  expect(await temporaries[0]!.rows('SELECT 1 FROM claims WHERE list_contains(part_of, claim_id)')).toEqual([])
  expect(await temporaries[0]!.rows('SELECT 1 FROM v_conflicts WHERE len(other_counts) = 0')).toEqual([])
})
