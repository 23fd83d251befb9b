import type { PlaceType } from '../../gazetteer/index.js'

/** The party committee of a unit, by its type. */
export const COMMITTEE_OF: Record<PlaceType, string> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  quận: 'Quận ủy',
  huyện: 'Huyện ủy',
  'thị xã': 'Thị ủy',
  xã: 'Đảng ủy',
  phường: 'Đảng ủy',
  'thị trấn': 'Đảng ủy',
  'đặc khu': 'Đảng ủy',
}
