import { describe, expect, it } from 'vitest'
import { readUnits } from './read-units.js'

const KIM_BANG = { districtCode: '350', publishedOn: '2022-07-28' }
const names = (text: string) => readUnits(text, KIM_BANG).map(({ name, level }) => `${name} (${level})`)

describe('organisations: full names and levels', () => {
  it.each([
    ['Ban dân vận tỉnh uỷ triển khai', 'Ban Dân vận Tỉnh ủy (province)'],
    ['BTV HU họp phiên tháng 7', 'Ban Thường vụ Huyện ủy (district)'],
    ['đại diện TT HU dự', 'Thường trực Huyện ủy (district)'],
    ['TT HĐND giám sát', 'Thường trực Hội đồng nhân dân (district)'],
    ['TT Y tế huyện tiêm chủng', 'Trung tâm Y tế huyện (district)'],
    ['UBMTTQVN huyện ra mắt', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện (district)'],
    [
      'UBND xã, HĐND xã Thi Sơn họp',
      'Ủy ban nhân dân xã (commune)',
      'Hội đồng nhân dân xã Thi Sơn (commune)',
      'xã Thi Sơn (commune)',
    ],
    ['HĐND, UBND huyện thống nhất', 'Hội đồng nhân dân huyện (district)', 'Ủy ban nhân dân huyện (district)'],
    ['Sở NN&PTNT tỉnh hướng dẫn', 'Sở Nông nghiệp và Phát triển nông thôn tỉnh (province)'],
    ['Phòng GD-ĐT huyện trao quà', 'Phòng Giáo dục và Đào tạo huyện (district)'],
    ['Hội LHPN Việt Nam huyện phát động', 'Hội Liên hiệp Phụ nữ huyện (district)'],
    ['Trung ương Hội Nông dân Việt Nam tặng', 'Trung ương Hội Nông dân Việt Nam (national)'],
    ['Ban Chỉ huy Quân sự (CHQS) huyện bàn giao', 'Ban Chỉ huy Quân sự huyện (district)'],
    ['Bộ CHQS tỉnh Hà Nam kiểm tra', 'Bộ Chỉ huy Quân sự tỉnh Hà Nam (province)', 'tỉnh Hà Nam (province)'],
    ['Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy Khối các cơ quan tỉnh (province)'],
    ['Chi bộ thôn 4 sinh hoạt', 'thôn 4 (village)'],
    ['Trường THCS Thi Sơn khai giảng', 'Trường Trung học cơ sở Thi Sơn (null)'],
    ['Quốc hội khóa XV', 'Quốc hội (national)'],
    ['Phòng CSGT Công an tỉnh tuần tra', 'Phòng Cảnh sát giao thông Công an tỉnh (province)'],
    ['Phòng An ninh nội địa, Công an tỉnh phá án', 'Phòng An ninh nội địa (province)', 'Công an tỉnh (province)'],
    ['Sở Văn hóa - Thể thao - Du lịch mở hội', 'Sở Văn hóa, Thể thao và Du lịch (province)'],
    ['Trung tâm Văn hóa - Thể thao và Du lịch huyện', 'Trung tâm Văn hóa - Thể thao và Du lịch huyện (district)'],
    ['Chi hội Phụ nữ thôn Thái Bình góp quỹ', 'Chi hội Phụ nữ thôn Thái Bình (village)', 'thôn Thái Bình (village)'],
    ['Cục Trồng trọt, Sở Y tế khuyến cáo', 'Cục Trồng trọt (national)'],
    ['Bộ GD&ĐT ban hành', 'Bộ Giáo dục và Đào tạo (national)'],
    ['Đoàn ĐBQH tỉnh tiếp xúc', 'Đoàn đại biểu Quốc hội tỉnh (province)'],
    ['TAND huyện xét xử', 'Tòa án nhân dân huyện (district)'],
    ['đại diện các xã, Huyện ủy cùng dự', 'Huyện ủy (district)'],
    ['ĐH Tây Nguyên tuyển sinh', 'Trường Đại học Tây Nguyên (null)'],
  ] as const)('%s', (text, ...expected) => {
    for (const name of expected) expect(names(text)).toContain(name)
  })

  it.each([
    ['27/27 Đảng ủy xã, thị trấn thành lập tổ', 'Đảng ủy'],
    ['Chỉ thị số 19-CT/TU', 'Tỉnh ủy'],
    ['các xã, TT tổ chức đối thoại', 'Trung tâm'],
    ['các Ban Dân vận Huyện ủy đã họp', 'Ban Dân vận'],
    ['Vụ Hè Thu được mùa', 'Vụ'],
    ['làm ca đêm ở nhà máy', 'Công an'],
    ['công tác dân vận của đảng', 'Ban Dân vận'],
    ['Huyện ủy viên phụ trách xã', 'Huyện ủy'],
    ['câu lạc bộ hát chèo của xã', 'Câu lạc bộ'],
    ['đội ngũ cán bộ y tế của huyện', 'Bộ Y tế'],
    ['đại hội đại biểu toàn quốc Hội Nông dân', 'Quốc hội'],
    ['lãnh đạo các Huyện ủy, Thị ủy, Thành ủy', 'Thị ủy'],
    ['các chi bộ, đảng ủy trực thuộc Huyện ủy', 'Đảng ủy'],
    ['Trưởng Ban Tổ chức Hội thi trao giải', 'Ban Tổ chức'],
  ])('%s: no %s', (text, head) => {
    expect(names(text).filter((name) => name.startsWith(head))).toEqual([])
  })

  it('records an organisation once: neither its host nor its short form', () => {
    expect(names('Ban Dân vận Huyện ủy họp.\nBTV HU kết luận.')).toEqual([
      'Ban Dân vận Huyện ủy (district)',
      'Ban Thường vụ Huyện ủy (district)',
    ])
    expect(names('Huyện ủy Kim Bảng sơ kết.\nHuyện ủy yêu cầu các xã.')).toEqual(['Huyện ủy Kim Bảng (district)'])
  })

  it.each([
    'Thường trực Ban Bí thư kết luận về Quốc Phòng – An ninh.',
    'Báo Dân tộc đưa tin ở khu vực Nam Tây Nguyên.',
    'Đồn Biên phòng - Ngày 20 hằng tháng.',
    'Lãnh đạo các huyện, thị, thành ủy cùng dự.',
    'Bí thư các huyện, thị và thành ủy ký cam kết.',
    'ĐH ĐBPN thành công, ĐH TDTT khai mạc.',
  ])('records no organisation: %s', (text) => expect(names(text)).toEqual([]))

  it('leaves terms of office out of names', () => {
    expect(names('HĐND huyện Khóa XX khai mạc.')).toEqual(['Hội đồng nhân dân huyện (district)'])
    expect(names('HĐND xã Nhiệm kỳ 2021 - 2026.')).toEqual(['Hội đồng nhân dân xã (commune)'])
  })

  it('gives a board the unit of its host', () => {
    const [unit] = readUnits('Ban Dân vận Huyện ủy Kim Bảng tổng kết', KIM_BANG)
    expect(unit).toMatchObject({
      name: 'Ban Dân vận Huyện ủy Kim Bảng',
      kind: 'organisation',
      unitId: 'district:350@2004-08-31',
      code: '350',
    })
  })
})
