import fc from 'fast-check'
import { describe } from 'vitest'
import { SPELLINGS, testEvidence, testLinearTime, testSpellings } from '../reading-properties.js'
import { readPeople, showOfficials } from './read-people.js'

const SURNAMES = ['Nguyễn', 'Lò', 'Ksor', 'Thạch', 'Giàng', 'Đinh']
const GIVEN = ['Văn Thuỷ', 'Thị Hoà', 'Seo Páo', 'Hữu Khoẻ', 'Quý', 'Bá Uý']
const TITLES = [
  'Phó Bí thư Thường trực Huyện uỷ',
  'Chủ tịch UBND huyện',
  'UVBTV, Trưởng Ban Dân vận Huyện uỷ',
  'Giám đốc Sở Văn hoá, Thể thao và Du lịch',
  'Bí thư Đảng uỷ xã',
  'Chủ tịch Uỷ ban MTTQ Việt Nam huyện',
]

const sentences = fc
  .array(fc.tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN), fc.constantFrom(...TITLES)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((people) => `Dự họp có ${people.map(([a, b, title]) => `đồng chí ${a} ${b} – ${title}`).join('; ')} và bà con.`)

const read = (text: string) => showOfficials(readPeople(text))

describe('officials', () => {
  testSpellings(sentences, read, [
    SPELLINGS.decomposed,
    SPELLINGS.noBreakSpaces,
    SPELLINGS.doubleSpaces,
    SPELLINGS.hyphens,
    SPELLINGS.oldTones,
    ['dashes without spaces', (text) => text.replaceAll(' – ', '- ')],
    [
      'titles in lower case',
      (text) =>
        text.replaceAll('Bí thư', 'bí thư').replaceAll('Chủ tịch', 'chủ tịch').replaceAll('Giám đốc', 'giám đốc'),
    ],
    ['names in capitals', (text) => text.replace(/(?<=đồng chí )[^–]+(?= –)/gu, (name) => name.toUpperCase())],
    ['a semicolon without a space', (text) => text.replaceAll('; ', ';')],
  ])

  testEvidence(sentences, (text) =>
    readPeople(text).flatMap(({ evidence, positions }) => [
      evidence,
      ...positions.map((position) => position.evidence),
    ]),
  )

  testLinearTime(readPeople, [
    ['titles', 'Phó Chủ tịch UBND huyện, '],
    ['names', 'Nguyễn Văn Thành, '],
    ['forms of address', 'đồng chí '],
    ['opening brackets', '( ông '],
    ['capitals', 'Hội Đồng Nhân Dân Xã '],
    ['quotes', 'Ban Chỉ đạo phong trào "'],
  ])
})
