import type { Level } from '../model/evidence.js'

/** Levels that have official codes. */
export type PlaceLevel = Extract<Level, 'province' | 'district' | 'commune'>

/** Kind of administrative unit, as it is called. */
export type PlaceType = 'tỉnh' | 'thành phố' | 'quận' | 'huyện' | 'thị xã' | 'xã' | 'phường' | 'thị trấn' | 'đặc khu'

/**
 * One administrative unit for as long as its code, type, name and parent stayed the same. A huyện that became a thị xã
 * is two of these. Days are local ISO days, both inclusive; `validTo` is null while the unit exists.
 */
export type Place = {
  /** level:code@validFrom */
  unitId: string
  level: PlaceLevel
  code: string
  type: PlaceType
  name: string
  /** Code of the province or district that it belongs to; null for provinces. */
  parentCode: string | null
  validFrom: string
  validTo: string | null
}

/** First day without districts: 10,035 communes became 3,321, and 63 provinces 34. */
export const REFORM_DAY = '2025-07-01'

/** First day that the tables know. Units valid from this day are older than it. */
export const FIRST_DAY = '2004-08-31'

export function isValidOn(place: Place, day: string): boolean {
  return place.validFrom <= day && (place.validTo === null || day <= place.validTo)
}

/** "huyện Kim Bảng", "phường 7" → "Phường 7" is left to the writer: the type is lower case. */
export function fullName(place: Place): string {
  return `${place.type} ${place.name}`
}
