import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadPlaces } from '../../src/load/load-places.js'
import { openTemporaryWriter, type TemporaryWriter } from './temporary-writer.js'

let temporary: TemporaryWriter
beforeAll(async () => {
  temporary = await openTemporaryWriter()
  await loadPlaces(temporary.writer)
})
afterAll(() => temporary.close())

test('districts, communes and provinces join by unit id, each with its district and province', async () => {
  expect(
    await temporary.rows(`SELECT full_name, district, province, valid_from FROM places
      WHERE code = '350' AND level = 'district' ORDER BY valid_from`),
  ).toEqual([
    { full_name: 'huyện Kim Bảng', district: 'Kim Bảng', province: 'Hà Nam', valid_from: '2004-08-31' },
    { full_name: 'thị xã Kim Bảng', district: 'Kim Bảng', province: 'Hà Nam', valid_from: expect.any(String) },
  ])
  expect(
    await temporary.rows(`SELECT count(DISTINCT unit_id) = count(*) AS unique_ids, min(province) IS NOT NULL AS named,
      count(*) > 13000 AS many FROM places`),
  ).toEqual([{ unique_ids: true, named: true, many: true }])
})

test('the crosswalk leads from old communes to the 3,321 new ones', async () => {
  expect(
    await temporary.rows(`SELECT count(DISTINCT new_unit_id) AS units, bool_and(relation IN ('whole', 'part')) AS known
      FROM successions`),
  ).toEqual([{ units: '3321', known: true }])
})

test('the same gazetteer is not written again', async () => {
  expect(await loadPlaces(temporary.writer)).toBe(false)
})
