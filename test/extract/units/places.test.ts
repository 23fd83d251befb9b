import { describe, expect, it } from 'vitest'
import { readUnits, showUnits, type Where } from './read-units.js'

const KIM_BANG: Where = { districtCode: '350', publishedOn: '2022-07-28' }
const HON_QUAN: Where = { districtCode: '694', publishedOn: '2022-07-11' }
const XUAN_TRUONG: Where = { districtCode: '364', publishedOn: '2019-05-19' }
const NO_PIPELINE: Where = { publishedOn: '2023-05-05' }

const places = (text: string, where: Where) =>
  showUnits(readUnits(text, where).filter(({ kind }) => kind === 'administrative'))

/** Names of which only the first has its type: counted, in brackets, joined by "và". */
const LISTS: [string, Where, ...string[]][] = [
  [
    'bốn tỉnh (Lạng Sơn, Bắc Kạn và Cao Bằng)',
    NO_PIPELINE,
    'tỉnh Lạng Sơn = 20',
    'tỉnh Bắc Kạn = 06',
    'tỉnh Cao Bằng = 04',
  ],
  ['3 huyện (Thanh Liêm, Kim Bảng, Lý Nhân)', KIM_BANG, 'huyện Thanh Liêm = 351', 'huyện Lý Nhân = 353'],
  ['ở 2 huyện Mù Cang Chải và Trạm Tấu', KIM_BANG, 'huyện Mù Cang Chải = 137', 'huyện Trạm Tấu = 139'],
  ['giữa huyện Kim Bảng và Thanh Liêm', KIM_BANG, 'huyện Kim Bảng = 350', 'huyện Thanh Liêm = 351'],
  ['hai xã là xã Thi Sơn và Thanh Sơn', KIM_BANG, 'xã Thi Sơn = 13435', 'xã Thanh Sơn = 13438'],
  ['các tỉnh gồm tỉnh Gia Lai, Kon Tum', NO_PIPELINE, 'tỉnh Gia Lai = 64', 'tỉnh Kon Tum = 62'],
]

/** One name of a district, a commune and a province. */
const NAMESAKES: [string, Where, ...string[]][] = [
  ['xã Thanh Ba (Phú Thọ)', { publishedOn: '2025-08-20' }, 'tỉnh Phú Thọ = 25'],
  ['phường Nông Trang (Phú Thọ)', { publishedOn: '2025-09-02' }, 'tỉnh Phú Thọ = 25'],
  ['xã Minh Tâm (Hớn Quản)', HON_QUAN, 'huyện Hớn Quản = 694'],
  ['xã Phương Độ (Hà Giang)', { publishedOn: '2022-05-01' }, 'thành phố Hà Giang = 024'],
  ['xã Bản Phố (Lào Cai)', { publishedOn: '2022-05-01' }, 'tỉnh Lào Cai = 10'],
  ['lễ trao giải tại Hà Nội', KIM_BANG, 'thành phố Hà Nội = 01'],
  ['đoàn công tác về Gia Lai khảo sát', NO_PIPELINE, 'tỉnh Gia Lai = 64'],
  ['hàng từ Đà Nẵng ra Hải Phòng', NO_PIPELINE, 'thành phố Đà Nẵng = 48', 'thành phố Hải Phòng = 31'],
]

/** Names of the Highlands and their spellings. */
const SPELLINGS: [string, Where, ...string[]][] = [
  ['bầu HĐND huyện Lộc Bình Khóa XX', NO_PIPELINE, 'huyện Lộc Bình = 188'],
  ['huyện Đakrông', NO_PIPELINE, 'huyện Đakrông = 467'],
  ['huyện Chư Pah', NO_PIPELINE, 'huyện Chư Pah = 627'],
  ['huyện Chư Puh', NO_PIPELINE, 'huyện Chư Puh = 639'],
  ['huyện Kon Plong', NO_PIPELINE, 'huyện Kon Plong = 613'],
  ['huyện MĐrắk', NO_PIPELINE, 'huyện MĐrắk = 652'],
  ['huyện Krông Buk', NO_PIPELINE, 'huyện Krông Buk = 649'],
]

describe('places and their codes', () => {
  it.each<[string, Where, ...string[]]>([
    ['tại xã Minh Tâm', HON_QUAN, 'xã Minh Tâm = 25349'],
    ['Hớn Quản có 13 xã, thị trấn', HON_QUAN, 'huyện Hớn Quản = 694'],
    ['Kim Bảng tiếp tục đổi mới', KIM_BANG, 'huyện Kim Bảng = 350'],
    ['H. Thanh Liêm và TP. Phủ Lý', KIM_BANG, 'huyện Thanh Liêm = 351', 'thành phố Phủ Lý = 347'],
    ['TX. Duy Tiên, tỉnh Hà Nam', KIM_BANG, 'thị xã Duy Tiên = 349', 'tỉnh Hà Nam = 35'],
    [
      'các xã Thi Sơn, Thanh Sơn và Ngọc Sơn ra quân',
      KIM_BANG,
      'xã Thi Sơn = 13435',
      'xã Thanh Sơn = 13438',
      'xã Ngọc Sơn = 13423',
    ],
    ['cử tri các xã: Minh Quân, Bảo Hưng (huyện Trấn Yên)', NO_PIPELINE, 'huyện Trấn Yên = 138', 'xã Bảo Hưng = 04561'],
    ['thôn 3, xã Thi Sơn', KIM_BANG, 'thôn 3 = –', 'xã Thi Sơn = 13435'],
    [
      'xã Tam Lập, huyện Phú Giáo, tỉnh Bình Dương',
      NO_PIPELINE,
      'xã Tam Lập = 25876',
      'huyện Phú Giáo = 722',
      'tỉnh Bình Dương = 74',
    ],
    [
      'xã Cấp Tiến (Sơn Dương)',
      { ...NO_PIPELINE, districtCode: '076' },
      'xã Cấp Tiến = 02563',
      'huyện Sơn Dương = 076',
    ],
    ...LISTS,
    ...NAMESAKES,
    ...SPELLINGS,
    ['thôn Bản Duồng 1, xã Thi Sơn', KIM_BANG, 'thôn Bản Duồng 1 = –'],
    ['Chi bộ thôn Tân Lập và thôn Đông Cao 3 hộ khá', KIM_BANG, 'thôn Đông Cao = –'],
    ['huyện Châu Thành', NO_PIPELINE, 'huyện Châu Thành = ?'],
    ['huyện Châu Thành, tỉnh Tây Ninh', NO_PIPELINE, 'huyện Châu Thành = 708', 'tỉnh Tây Ninh = 72'],
    ['P7, Quận 3', { districtCode: '770', publishedOn: '2020-01-01' }, 'phường 7 = 27124', 'quận 3 = 770'],
    ['Tp.Hồ Chí Minh và TPHCM', NO_PIPELINE, 'thành phố Hồ Chí Minh = 79'],
    ['TP. Qui Nhơn', { publishedOn: '2022-01-01' }, 'thành phố Qui Nhơn = 540'],
    ['tỉnh Đăk Lăk', NO_PIPELINE, 'tỉnh Đăk Lăk = 66'],
    ['thành phố Thanh Hoá', NO_PIPELINE, 'thành phố Thanh Hóa = 380'],
    ['bản Háng Sung và buôn Cuôr Đăng', NO_PIPELINE, 'bản Háng Sung = –', 'buôn Cuôr Đăng = –'],
    [
      'phường Thủy Nguyên, thành phố Hải Phòng',
      { publishedOn: '2025-08-19' },
      'phường Thủy Nguyên = 11560',
      'thành phố Hải Phòng = 31',
    ],
  ])('%s', (text, where, ...expected) => {
    const found = places(text, where)
    for (const place of expected) expect(found).toContain(place)
    expect(found.every((place) => !/\?$/.test(place) || expected.includes(place))).toBe(true)
  })

  it.each<[string, Where]>([
    ['Ông Vũ Xuân Trường, Trưởng phòng', XUAN_TRUONG],
    ['ông Xuân Trường phát biểu', XUAN_TRUONG],
    ['Trần Xuân Thành - Phó Bí thư Huyện ủy', XUAN_TRUONG],
    ['gia đình ông Vũ Tiến Năng', HON_QUAN],
    ['chợ Kim Bảng họp phiên', KIM_BANG],
    ['hợp tác xã Thi Sơn', KIM_BANG],
    ['trên địa bàn huyện, toàn tỉnh', KIM_BANG],
    ['Chủ tịch UBND xã Nguyễn Văn Hà', KIM_BANG],
    ['(Ảnh: P.V)', KIM_BANG],
    ['tuyến đường liên huyện Kim Động dài 5 km', KIM_BANG],
    ['theo văn bản Số 5 và nguyên bản Anh', KIM_BANG],
    ['bà con Hà Nội hồ hởi', KIM_BANG],
    ['huyện thi sơn ca, xã thi sơn tịch', KIM_BANG],
    ['học tại Trường Hà Nội Xanh', KIM_BANG],
    ['đến Gia Lai Coffee mua hàng', KIM_BANG],
    ['ông Lê Đức Hòa ở Cao Bằng', NO_PIPELINE],
    ['chị em về Hà Nội Tower', NO_PIPELINE],
  ])('no place in: %s', (text, where) => {
    expect(places(text, where)).toEqual([])
  })

  it.each([
    ['xã Luân Giói', '101', '2022-08-17', 'xã Luân Giói = 03379'],
    ['huyện Mường Áng', '101', '2022-08-17', 'huyện Mường Áng = 102'],
    ['xã Mường Lụm', '101', '2022-08-17', 'xã Mường Lụm = –'],
    ['huyện Tiên yên', '199', '2020-11-17', 'huyện Tiên Yên = 199'],
    ['xã đông Ngũ', '199', '2020-11-17', 'xã Đông Ngũ = 06877'],
  ])('reads %s of district %s, spelt amiss, near home alone', (text, districtCode, publishedOn, expected) => {
    expect(showUnits(readUnits(`tại ${text} mưa lớn`, { districtCode, publishedOn }))).toEqual([expected])
  })

  it('takes the version of the day', () => {
    const unitId = (publishedOn: string) =>
      readUnits('Kim Bảng sơ kết', { districtCode: '350', publishedOn }).map((unit) => unit.unitId)
    expect(unitId('2024-12-31')).toEqual(['district:350@2004-08-31'])
    expect(unitId('2025-01-01')).toEqual(['district:350@2025-01-01'])
  })

  it('keeps candidates where a name is not unique', () => {
    const [unit] = readUnits('huyện Châu Thành', NO_PIPELINE)
    expect(unit?.code).toBeNull()
    expect(unit?.candidates).toHaveLength(10)
  })

  it('tells namesakes apart by the communes named beside them', () => {
    const anGiang = 'Huyện Châu Thành trao nhà ở các xã: Vĩnh Thành, Vĩnh Lợi, Vĩnh Nhuận và Bình Hòa.'
    expect(showUnits(readUnits(anGiang, NO_PIPELINE))).toContain('huyện Châu Thành = 892')
    const one = 'Huyện Châu Thành trao nhà ở xã Vĩnh Thành.'
    expect(showUnits(readUnits(one, NO_PIPELINE))).toContain('huyện Châu Thành = ?')
  })

  it.each([
    ['Công an Tân Uyên (Bình Dương) bắt giữ', NO_PIPELINE, ['Công an Tân Uyên = 723']],
    ['UBND Phú Quốc họp', NO_PIPELINE, ['Ủy ban nhân dân Phú Quốc = 911']],
    ['TAND Duy Tiên xét xử', KIM_BANG, ['Tòa án nhân dân Duy Tiên = 349']],
    ['Công an Châu Thành bắt giữ', NO_PIPELINE, []],
    ['Chủ tịch UBND Vũ Thư và UBND Hà Trung Kiên', NO_PIPELINE, []],
  ])('reads the district of an organ by its bare name: %s', (text, where, expected) => {
    const organs = readUnits(text, where).filter(({ kind }) => kind === 'organisation')
    expect(showUnits(organs)).toEqual(expected)
  })

  it('reads a commune spelt amiss in the district that the text names', () => {
    expect(places('xã Chả Nưa, huyện Nậm Pồ, tỉnh Điện Biên', NO_PIPELINE)[0]).toBe('xã Chả Nưa = 03187')
  })

  it.each([
    ['thăm huyện đảo Lý Sơn', NO_PIPELINE, ['huyện Lý Sơn = 536']],
    ['ở xã biên giới Sà Phìn', NO_PIPELINE, ['xã Sà Phìn = 00733']],
    ['huyện vùng cao Mù Cang Chải', NO_PIPELINE, ['huyện Mù Cang Chải = 137']],
    ['xã nông thôn mới Thi Sơn', KIM_BANG, ['xã Thi Sơn = 13435']],
    ['các huyện miền núi: Mù Cang Chải, Trạm Tấu', NO_PIPELINE, ['huyện Mù Cang Chải = 137', 'huyện Trạm Tấu = 139']],
    ['xã nghèo Nguyễn Văn Tám', KIM_BANG, []],
    ['huyện nghèo và huyện đảo Thiên Đường', NO_PIPELINE, []],
  ])('passes over what a unit is: %s', (text, where, expected) => {
    expect(places(text, where)).toEqual(expected)
  })

  it('takes no year for a count', () => {
    const units = readUnits('Ngày 7/4/2020 Hội Nông dân thị xã Tân Châu tặng quà.', NO_PIPELINE)
    expect(showUnits(units)).toContain('Hội Nông dân thị xã Tân Châu = 887')
  })

  it('lets the text decide where the pipeline has no district, and says so', () => {
    const text = 'Huyện ủy Thanh Liêm (Hà Nam) sơ kết.\nUBND huyện khen thưởng 8 mô hình ở xã Thanh Hà.'
    const units = readUnits(text, NO_PIPELINE)
    expect(showUnits(units)).toEqual(
      expect.arrayContaining(['Huyện ủy Thanh Liêm = 351', 'Ủy ban nhân dân huyện = 351', 'xã Thanh Hà = 13453']),
    )
    expect(units.every((unit) => unit.evidence.rule.endsWith('/home-from-text'))).toBe(true)
  })

  it('reads a bare "UBND xã" as that of the commune named before', () => {
    const units = readUnits('Xã Thi Sơn họp dân.\nTheo UBND xã, đường sẽ xong.', KIM_BANG)
    expect(showUnits(units)).toContain('Ủy ban nhân dân xã = 13435')
  })
})
