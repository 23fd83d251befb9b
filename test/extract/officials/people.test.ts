import { describe, expect, it } from 'vitest'
import { readPeople, showOfficials } from './read-people.js'

describe('people of a page', () => {
  it('links a short name and adds a later office to the same person', () => {
    const people = readPeople(
      'Ông Đinh Viết Thao, Bí thư Đảng ủy xã, mở đầu. Ông Thao nêu ba việc.\nĐồng chí Đinh Viết Thao - Chủ tịch HĐND xã kết luận.',
    )
    expect(people.map(({ name }) => name)).toEqual(['Đinh Viết Thao'])
    expect(showOfficials(people)).toEqual(['Đinh Viết Thao: Bí thư / Đảng ủy xã; Chủ tịch / Hội đồng nhân dân xã'])
  })

  it('links a given name that stands first, as in the Central Highlands', () => {
    expect(readPeople('Già làng Y Thông Mlô hòa giải. Già Y Thông kể chuyện.').map(({ name }) => name)).toEqual([
      'Y Thông Mlô',
    ])
  })

  it('keeps private people and bylines apart from officials', () => {
    const people = readPeople(
      'Bà Lù Thị Sính, hộ nghèo, nhận bò.\nÔng Sùng A Vừ - Chủ tịch UBND xã trao.\nTin, ảnh: Bảo Ngân',
    )
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Lù Thị Sính', 'private'],
      ['Sùng A Vừ', 'official'],
      ['Bảo Ngân', 'byline'],
    ])
  })

  it('takes a name that begins like a form of address for the byline it stands in', () => {
    const people = readPeople('Ông Lò Văn Hặc - Chủ tịch UBND xã dự.\nTin, ảnh: Anh Phong')
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Lò Văn Hặc', 'official'],
      ['Anh Phong', 'byline'],
    ])
  })

  it('says where an office is and when the page attests it', () => {
    const where = { districtCode: '350', publishedOn: '2022-07-28' }
    const [person] = readPeople('Ông Vũ Khắc Đề, Phó Bí thư Huyện ủy, Trưởng phòng Nội vụ, nói.', where)
    expect(person?.positions.map(({ level, unitId, attestedOn }) => [level, unitId, attestedOn])).toEqual([
      ['district', 'district:350@2004-08-31', '2022-07-28'],
      ['district', 'district:350@2004-08-31', '2022-07-28'],
    ])
  })

  it('quotes the name with its form of address', () => {
    const [person] = readPeople('Dự có đ/c Lò Văn Khụt, Bí thư Đảng ủy xã.')
    expect(person?.evidence).toMatchObject({ start: 6, end: 21, quote: 'đ/c Lò Văn Khụt' })
    expect(person?.honorific).toBe('đồng chí')
  })
})
