import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/extract/dates/index.js'
import { findDocuments } from '../../../src/extract/documents/index.js'
import { RecordIds } from '../../../src/extract/record-id.js'
import { readDocument } from '../../../src/vietnamese/index.js'

function read(text: string) {
  const doc = readDocument(text)
  const dates = findDates(doc, { publishedOn: null })
  return findDocuments(doc, dates, new RecordIds('article', doc)).map(({ record }) => record)
}

describe('documents', () => {
  it.each([
    [
      'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về học tập',
      'Chỉ thị',
      '05-CT/TW',
      '2016-05-15',
      'Bộ Chính trị',
    ],
    ['thực hiện Chỉ thị 19 của BTV Tỉnh ủy', 'Chỉ thị', '19', null, 'BTV Tỉnh ủy'],
    ['Kế hoạch số 24-KH/BDVTU', 'Kế hoạch', '24-KH/BDVTU', null, null],
    [
      'Quyết định số 669/ QĐ-TTg ngày 16-5-2016 của Thủ tướng Chính phủ',
      'Quyết định',
      '669/QĐ-TTg',
      '2016-05-16',
      'Thủ tướng Chính phủ',
    ],
    ['Quy định số 11-QÐi/TW', 'Quy định', '11-QÐi/TW', null, null],
    ['Công văn số 4022 của Ban Dân vận Tỉnh ủy', 'Công văn', '4022', null, 'Ban Dân vận Tỉnh ủy'],
    ['Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025', 'Nghị quyết', '76/2025/UBTVQH15', '2025-04-14', null],
    ['đề án số 01 của Huyện ủy', 'Đề án', '01', null, 'Huyện ủy'],
    ['Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII', 'Nghị quyết', null, null, null],
    ['Nghị quyết Trung ương 4 (khóa XII)', 'Nghị quyết', null, null, null],
    ['Nghị định 178/2024/NĐ-CP', 'Nghị định', '178/2024/NĐ-CP', null, null],
    ['Kế hoạch số 09 ngày 28/7/2021', 'Kế hoạch', '09', '2021-07-28', null],
    ['Công điện khẩn số 12/CĐ-TTg', 'Công điện', '12/CĐ-TTg', null, null],
    ['Kế hoạch phối hợp số 05/KHPH-BDV-CA', 'Kế hoạch', '05/KHPH-BDV-CA', null, null],
    ['Quyết định khen thưởng số 45/QĐ-UBND ngày 3/6/2022', 'Quyết định', '45/QĐ-UBND', '2022-06-03', null],
    ['Nghị quyết số 35 – NQ/TW', 'Nghị quyết', '35-NQ/TW', null, null],
    ['Chương trình giám sát số 43/CTr-HĐND ngày 13/01/2020', 'Chương trình', '43/CTr-HĐND', '2020-01-13', null],
    ['Nghị quyết số 43-NQ/TW của Hội nghị lần thứ 8', 'Nghị quyết', '43-NQ/TW', null, null],
  ])('%s', (text, type, number, issuedOn, issuer) => {
    expect(read(text)).toMatchObject([{ type, number, issuedOn, issuer }])
  })

  it('gives each of several numbers a record', () => {
    expect(read('Quyết định 217, 218-QĐ/TW của Bộ Chính trị').map((record) => record.number)).toEqual([
      '217',
      '218-QĐ/TW',
    ])
  })

  it.each([
    'quyết định khen thưởng 20 hộ',
    'Kế hoạch 5 năm 2021-2025',
    'hướng dẫn 12 hộ trồng rau',
    'hướng dẫn nộp hồ sơ số 12/HS-X',
    'Quyết định giao, bổ sung số 5',
    'Chương trình 135, Dự án 661',
    'số 05/KH-UBND',
    'ban hành 11 kế hoạch, 24 công văn',
    'thông báo 3 trường hợp',
    'chỉ tiêu Nghị quyết Đại hội đề ra',
  ])('is none: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
