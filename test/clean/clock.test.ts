import { describe, expect, it } from 'vitest'
import { isClockLine } from '../../src/clean/clock-line.js'
import { readClock, toVietnamTime } from '../../src/clean/parse-clock.js'

describe('readClock', () => {
  it.each([
    ['Thứ hai - 11/07/2022 09:32', '2022-07-11T09:32:00+07:00'],
    ['Thứ năm - 20/10/2022 10:056330', '2022-10-20T10:05:00+07:00'],
    ['Cập nhật: Thứ ba, 27/2/2024 | 2:14:39 PM', '2024-02-27T14:14:39+07:00'],
    ['Thứ Tư, 03-06-2020, 02:56', '2020-06-03T02:56:00+07:00'],
    ['08:15, 09/12/2021', '2021-12-09T08:15:00+07:00'],
    ['(16:40 | 05/04/2023)', '2023-04-05T16:40:00+07:00'],
    ['15/03/2022 10:20 GMT+7', '2022-03-15T10:20:00+07:00'],
    ['- 02/08/2021 08:31:00 AM', '2021-08-02T08:31:00+07:00'],
    ['02/08/2021 08:31:00 PM', '2021-08-02T20:31:00+07:00'],
    ['2022-07-11T09:32:00+07:00', '2022-07-11T09:32:00+07:00'],
    ['2022-07-10T20:00:00Z', '2022-07-11T03:00:00+07:00'],
    ['March 3, 2020 10:15 pm EST', '2020-03-04T10:15:00+07:00'],
    ['3 March 2020 at 10:15 GMT', '2020-03-03T17:15:00+07:00'],
    ['30 avril 2015 à 07:19', '2015-04-30T07:19:00+07:00'],
    ['Stand: 8. März 2019, 12:46 Uhr', '2019-03-08T12:46:00+07:00'],
    ['27 de octubre de 2012 a las 18:14', '2012-10-27T18:14:00+07:00'],
    ['5 maggio 2016, ore 9:05', '2016-05-05T09:05:00+07:00'],
    ['1er août 2018 - 11h30', '2018-08-01T11:30:00+07:00'],
    ['9 giờ 05 ngày 13 tháng 10 năm 2017', '2017-10-13T09:05:00+07:00'],
  ])('reads %s', (line, at) => expect(toVietnamTime(readClock(line)!).at).toBe(at))
  it.each([
    ['Đăng ngày 17 - 05 - 2024', '2024-05-17'],
    ['06/09/2021 | 12:00 AM', '2021-09-06'],
    ['Ngày 13 tháng 10 năm 2017', '2017-10-13'],
    ['Được đăng: 03 Tháng 08 2023', '2023-08-03'],
    ['Đăng ngày 15/12/202201/02/2023 bởi Lan', '2022-12-15'],
    ['2022-07-11+0709:32:00', '2022-07-11'],
  ])('reads only the day of %s', (line, on) => expect(toVietnamTime(readClock(line)!)).toEqual({ at: null, on }))
  it.each(['Điện thoại 0226.3820.000', '27/27 Đảng ủy', '31/02/2022', 'Số 12/2021/QĐ-UBND', '1.065 hộ', 'lúc 08:30'])(
    'finds no day in %s',
    (line) => expect(readClock(line)).toBeNull(),
  )
})

describe('isClockLine', () => {
  it.each([
    'Thứ hai - 11/07/2022 09:32',
    'Ngày đăng: 17/05/2024',
    'Published: 3 March 2020 10:15 GMT',
    'Posted on March 3, 2020',
    'Publié le 30 avril 2015 à 07:19',
    'Stand: 8. März 2019, 12:46 Uhr',
    'Publicado el 27 de octubre de 2012',
    'Chủ nhật, 14/06/2020, 07:00 (GMT+7)',
  ])('is %s', (line) => expect(isClockLine(line)).toBe(true))
  it.each([
    'Sáng 12/5/2022, huyện khai mạc hội thi',
    'Kế hoạch số 5 ngày 12/5/2022',
    'Ngày hội đọc sách 21/4/2022',
    'Le 14 mai 2021, la mairie a rouvert',
  ])('is not %s', (line) => expect(isClockLine(line)).toBe(false))
})
