import { placeWords } from './place-key.js'
import type { PlaceLevel, PlaceType } from './unit.js'

/** Levels that a type of unit stands on. A thành phố is a province (Hà Nội) or a district (Phủ Lý, Thủ Đức). */
export const levelsOfType: Readonly<Record<PlaceType, readonly PlaceLevel[]>> = {
  tỉnh: ['province'],
  'thành phố': ['province', 'district'],
  quận: ['district'],
  huyện: ['district'],
  'thị xã': ['district'],
  xã: ['commune'],
  phường: ['commune'],
  'thị trấn': ['commune'],
  'đặc khu': ['commune'],
}

/** How types are written before a name, longest first. "TT" and "T." are read only where a name follows. */
const writtenTypes: [string, PlaceType][] = [
  ['thành phố', 'thành phố'],
  ['thị trấn', 'thị trấn'],
  ['đặc khu', 'đặc khu'],
  ['thị xã', 'thị xã'],
  ['t p', 'thành phố'],
  ['t x', 'thị xã'],
  ['t t', 'thị trấn'],
  ['phường', 'phường'],
  ['huyện', 'huyện'],
  ['tỉnh', 'tỉnh'],
  ['quận', 'quận'],
  ['xã', 'xã'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['tt', 'thị trấn'],
  ['đk', 'đặc khu'],
  ['h', 'huyện'],
  ['q', 'quận'],
  ['p', 'phường'],
  ['x', 'xã'],
  ['t', 'tỉnh'],
]

/** "TP.Hồ Chí Minh" → type thành phố, name "hồ chí minh"; a name without a type has type null. Names are keys. */
export function readPlaceName(written: string): { type: PlaceType | null; key: string } {
  // "P7", "Q3": the type is glued to a number.
  const spaced = written.replace(/^\s*([PQpq])\.?(\d+)\s*$/, '$1 $2').replace(/^\s*(tp|tx)(?=\p{Lu})/iu, '$1 ')
  const key = placeWords(spaced).join(' ')
  for (const [prefix, type] of writtenTypes) {
    if (key.startsWith(`${prefix} `)) return { type, key: key.slice(prefix.length + 1) }
  }
  return { type: null, key }
}
