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
  const digest = hashId(JSON.stringify(places))
  const reader = await connection.runAndReadAll(`SELECT value FROM database_info WHERE name = 'gazetteer'`)
  if (reader.getRows()[0]?.[0] === digest) return false
  await replaceAll(writer, tableNamed('places'), places)
  await replaceAll(writer, tableNamed('successions'), successionRows())
  await connection.run(`INSERT OR REPLACE INTO database_info VALUES ('gazetteer', ${quoteText(digest)})`)
  return true
}

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
