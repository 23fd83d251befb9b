import { describe, expect, it } from 'vitest'
import { extractRecords } from '../../../src/extract/index.js'

const options = { documentTime: '2025-11-20T08:00:00+07:00' }
const read = (text: string) => extractRecords({ text }, options)

describe('days of laws', () => {
  it.each([
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật Đất đai ngày 29/11/2013.',
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22/11/2019.',
    'Theo Luật Bầu cử đại biểu Quốc hội ngày 25/6/2015, cử tri đủ tuổi được đi bầu.',
    'Luật Dân quân tự vệ được Quốc hội khóa XIV thông qua ngày 22/11/2019 gồm nhiều điểm mới.',
    'Nghị quyết số 81/2025/UBTVQH15 được thông qua ngày 9/5/2025 về việc sắp xếp.',
    'Căn cứ Pháp lệnh Dân số ngày 9/1/2003; căn cứ Bộ luật Lao động ngày 20/11/2019.',
  ])('are those of documents: %s', (text) => {
    const { article, dates } = read(text)
    expect(article.eventOn).toBeNull()
    expect(new Set(dates.map((date) => date.role))).toEqual(new Set(['document']))
  })

  it.each([
    'Hội nghị triển khai Luật Đất đai ngày 5/9/2025 có đông đại biểu dự.',
    'Căn cứ tình hình thực tế, ngày 5/9/2025, huyện tổ chức diễn tập.',
    'Sáng 5/9/2025, Quốc hội thông qua Luật Nhà giáo.',
    'HĐND xã thông qua các tờ trình tại kỳ họp ngày 5/9/2025.',
    'Hội Luật gia huyện họp ngày 5/9/2025.',
  ])('but an event: %s', (text) => {
    expect(read(text).article.eventOn).toBe('2025-09-05')
  })
})

describe('the day of the event', () => {
  it.each([
    ['Từ ngày 1/8/2025, người dân được phục vụ tận nhà.', null],
    ['Kể từ ngày 22/6/2021, ông giữ chức Chủ tịch.', null],
    ['Luật có hiệu lực từ ngày 01/7/2025.', null],
    ['Từ ngày 1/8/2025 chợ đóng cửa. Ngày 3/8/2025, xã họp dân.', '2025-08-03'],
    ['Từ sáng 5/9/2025, mưa lớn làm ngập đường.', '2025-09-05'],
    ['Ngày 7/10/2025, huyện tổng kết.', '2025-10-07'],
  ])('%s', (text, day) => {
    expect(read(text).article.eventOn).toBe(day)
  })
})

describe('days that are told but not dated', () => {
  it.each([
    'Em Vân, sinh năm 2010 và em Nhi, sinh năm 2013',
    'anh Lù A Páo sinh ngày 5/6/1988',
    'bà Hoa, sinh tháng 5/1970',
    'ông Bá (sinh năm 1956) ở thôn Đông',
    'kỷ niệm Cách mạng tháng Tám và Quốc khánh 2/9',
    'Cách mạng Tháng Mười Nga',
  ])('%s', (text) => {
    expect(read(text).dates).toEqual([])
  })

  it.each([
    'số học sinh năm 2022',
    'thí sinh năm 2023',
    'công tác tuyển sinh năm 2021',
    'đến hết tháng Tám',
    'vệ sinh tháng 5',
  ])('but a date: %s', (text) => {
    expect(read(text).dates).toHaveLength(1)
  })
})

describe('years that are compared', () => {
  it.each([
    'Đến hết tháng 6, có 75 xã đạt chuẩn, tăng 12 xã so với thời điểm cuối năm 2021',
    'Trong tháng 6, thu 2 tỷ đồng, so cùng kỳ năm 2021 tăng 5%',
    'Quý I, thu 2 tỷ đồng, tăng 5% so năm 2020',
    '6 tháng đầu năm, thu 2 tỷ đồng, tăng 5% so với đầu nhiệm kỳ năm 2020',
    'Quý III, có 5 hộ thoát nghèo so với cuối năm 2022',
  ])('give none to others: %s', (text) => {
    expect(read(text).dates[0]?.from.slice(0, 4)).toBe('2025')
  })
})
