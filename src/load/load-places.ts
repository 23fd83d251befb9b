import { allPlaces, allSuccessions, fullName, isCleanUnion, type Place, parentOf } from '../gazetteer/index.js'
import { hashId } from '../model/ids.js'
import { replaceAll } from './load-rows.js'
import { quoteText } from './schema/column.js'
import type { PlaceRow, SuccessionRow } from './schema/derived.js'
import { tableNamed } from './schema/tables.js'
import type { Writer } from './writer.js'

const lastOldDay = '2025-06-30'

/** Puts the gazetteer into `places` and `successions`, unless it is there already. Returns whether it was written. */
export async function loadPlaces(writer: Writer): Promise<boolean> {
  const { connection } = writer
  const places = allPlaces.map(placeRow)
  const digest = hashId(JSON.stringify(places), sumUpSuccessions)
  const reader = await connection.runAndReadAll(`SELECT value FROM database_info WHERE name = 'gazetteer'`)
  if (reader.getRows()[0]?.[0] === digest) return false
  await replaceAll(writer, tableNamed('places'), places)
  await replaceAll(writer, tableNamed('successions'), successionRows())
  await connection.run(sumUpSuccessions)
  await connection.run(`INSERT OR REPLACE INTO database_info VALUES ('gazetteer', ${quoteText(digest)})`)
  return true
}

/** By code: a huyện that became a thị xã went where the thị xã went. */
const sumUpSuccessions = `
  DELETE FROM successors;
  INSERT INTO successors
  WITH made_of AS (
    SELECT new_unit_id, count(DISTINCT old_unit_id) AS pieces, bool_and(relation = 'whole') AS all_whole
    FROM successions GROUP BY new_unit_id
  ), pieces AS (
    SELECT s.old_unit_id AS unit_id, s.old_unit_id, s.new_unit_id, s.relation, m.all_whole AS clean
    FROM successions s JOIN made_of m USING (new_unit_id)
    UNION ALL
    SELECT old_district_unit_id, old_unit_id, new_unit_id, 'part', clean_district
    FROM successions WHERE old_district_unit_id IS NOT NULL AND old_district_unit_id <> old_unit_id
  )
  SELECT o.level, o.code, w.new_unit_id, min(w.relation), bool_and(w.clean),
    least(1.0, count(DISTINCT w.old_unit_id) / any_value(m.pieces))
  FROM pieces w JOIN places o USING (unit_id) JOIN made_of m USING (new_unit_id)
  GROUP BY o.level, o.code, w.new_unit_id`

function placeRow(place: Place): PlaceRow {
  const parent = parentOf(place)
  const district = place.level === 'district' ? place : parent?.level === 'district' ? parent : null
  const province = place.level === 'province' ? place : provinceOf(district ?? place)
  return {
    unitId: place.unitId,
    level: place.level,
    code: place.code,
    type: place.type,
    name: place.name,
    fullName: fullName(place),
    parentCode: place.parentCode,
    districtUnitId: district?.unitId ?? null,
    districtCode: district?.code ?? null,
    district: district && displayName(district),
    provinceCode: province.code,
    province: province.name,
    validFrom: place.validFrom,
    validTo: place.validTo,
  }
}

function provinceOf(place: Place): Place {
  const parent = parentOf(place)
  if (parent?.level !== 'province') throw new Error(`Gazetteer: ${place.unitId} has no province`)
  return parent
}

/** "3" says nothing without its type: Quận 3. */
function displayName(place: Place): string {
  if (!/^\d+$/.test(place.name)) return place.name
  return `${place.type.charAt(0).toUpperCase()}${place.type.slice(1)} ${place.name}`
}

function successionRows(): SuccessionRow[] {
  const clean = new Map<string, boolean | null>()
  return allSuccessions().map((succession) => {
    const parent = succession.old.level === 'district' ? succession.old : parentOf(succession.old, lastOldDay)
    const district = parent?.level === 'district' ? parent : null
    if (district && !clean.has(district.unitId)) clean.set(district.unitId, isCleanUnion(district))
    return {
      oldUnitId: succession.old.unitId,
      newUnitId: succession.new.unitId,
      oldDistrictUnitId: district?.unitId ?? null,
      relation: succession.relation,
      cleanDistrict: district ? (clean.get(district.unitId) ?? null) : null,
    }
  })
}
