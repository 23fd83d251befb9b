import { describe, expect, it } from 'vitest'
import { extractRecords } from '../../../src/extract/index.js'

function read(text: string): (string | null)[] {
  return extractRecords({ text }).documents.map((document) => document.number)
}

describe('a document told several times', () => {
  it.each([
    ['Tổng kết Chỉ thị 19 của BTV Tỉnh ủy. Chỉ thị số 19-CT/TU nêu rõ nhiệm vụ.', ['19-CT/TU']],
    ['Chỉ thị số 05-CT/TW của Bộ Chính trị được học tập; sau 3 năm, Chỉ thị 05 đi vào cuộc sống.', ['05-CT/TW']],
    ['Quyết định số 99-QĐ/TW và lần nữa Quyết định số 99-QĐ/TW.', ['99-QĐ/TW']],
    ['Nghị quyết 18-NQ/TW về tinh gọn; thực hiện Nghị quyết 18, huyện sắp xếp các phòng.', ['18-NQ/TW']],
    ['Kế hoạch 24 của Huyện ủy; Kế hoạch số 24-KH/HU ngày 5/6/2021 của Huyện ủy.', ['24-KH/HU']],
  ])('is one: %s', (text, numbers) => {
    expect(read(text)).toEqual(numbers)
  })

  it.each([
    ['Chỉ thị 05 của Bộ Chính trị và Chỉ thị số 05-CT/HU của Huyện ủy.', ['05', '05-CT/HU']],
    ['Chỉ thị số 05-CT/TW và Kế hoạch số 05-KH/HU.', ['05-CT/TW', '05-KH/HU']],
    ['Nghị quyết 18 và Nghị quyết 19.', ['18', '19']],
  ])('but not: %s', (text, numbers) => {
    expect(read(text)).toEqual(numbers)
  })

  it('keeps the mention that tells day and issuer', () => {
    const text = 'Sơ kết Đề án số 07-ĐA/TU. Đề án số 07-ĐA/TU ngày 30/12/2015 của Tỉnh ủy đặt ra 5 mục tiêu.'
    expect(extractRecords({ text }).documents).toMatchObject([{ issuedOn: '2015-12-30', issuer: 'Tỉnh ủy' }])
  })
})
