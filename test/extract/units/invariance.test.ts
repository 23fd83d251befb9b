import fc from 'fast-check'
import { describe } from 'vitest'
import { SPELLINGS, testEvidence, testLinearTime, testSpellings } from '../reading-properties.js'
import { readUnits, showUnits } from './read-units.js'

const WHERE = { districtCode: '380', publishedOn: '2022-03-03' }

const pieces = fc.constantFrom(
  'UBND thành phố Thanh Hoá',
  'Ban Dân vận Tỉnh uỷ',
  'phường Đông Thọ',
  'xã Hoằng Quang',
  'huyện Thiệu Hoá',
  'Thành uỷ Thanh Hoá',
  'Sở Văn hoá, Thể thao và Du lịch',
  'Hội đồng nhân dân tỉnh',
  'thôn Quang Trung',
)
const sentences = fc
  .array(pieces, { minLength: 1, maxLength: 5 })
  .map((parts) => `Hôm nay ${parts.join(' phối hợp ')} ra quân.`)
const read = (text: string) => showUnits(readUnits(text, WHERE)).map((unit) => unit.toLowerCase())

describe('units', () => {
  testSpellings(sentences, read, [
    SPELLINGS.decomposed,
    SPELLINGS.noBreakSpaces,
    SPELLINGS.doubleSpaces,
    SPELLINGS.oldTones,
    ['organs in lower case', (text) => text.replace(/Ban Dân vận Tỉnh|Hội đồng/gu, (words) => words.toLowerCase())],
  ])

  testEvidence(sentences, (text) => readUnits(text, WHERE).map(({ evidence }) => evidence))

  testLinearTime(readUnits, [
    ['organs', 'Ban Thường vụ Huyện ủy '],
    ['types', 'xã phường huyện '],
    ['names', 'xã Tân Lập, '],
    ['dashes', 'Phan Rang - '],
    ['purposes', 'Ban Chỉ đạo phong trào “'],
    ['brackets', 'xã Minh Tâm ( '],
  ])
})
